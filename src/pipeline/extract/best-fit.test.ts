// Tests that the best of several domain labels counts.
import { expect, test } from 'vitest';
import { bestFit } from './best-fit.ts';

test('A name fits as well as the label that fits it best, asked once or twice.', () => {
  const labels = ['mailer', 'norvane'];
  expect(bestFit(labels, 'Norvane')).toBe(1);
  expect(bestFit(labels, 'Norvane')).toBe(1);
  expect(bestFit(labels, 'Brackwell')).toBeLessThan(0.5);
});

test('Without labels nothing fits.', () => {
  expect(bestFit([], 'Norvane')).toBe(0);
});
