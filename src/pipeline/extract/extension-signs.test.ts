// Tests what a longer name is told to have over a shorter one.
import { expect, test } from 'vitest';
import { extensionSigns } from './extension-signs.ts';

const noFit = (): number => 0;

test('The longer name has what the shorter one lacks, by sort of word.', () => {
  const [long, short] = ['Norvarde di Bremen', 'Norvarde'];
  expect(extensionSigns(long, { longer: [], shorter: [short] }, [], noFit)).toEqual([
    'has tail place',
    'has tail joined small',
  ]);
  expect(extensionSigns(short, { longer: [long], shorter: [] }, [], noFit)).toEqual([
    'lacks tail place',
    'lacks tail joined small',
  ]);
});

test('A person before a firm is told, and whom the domain fits better.', () => {
  const others = { longer: [], shorter: ['Norvarde'] };
  const fitOf = (name: string): number => (name === 'Sunniva Norvarde' ? 0.9 : 0.5);
  expect(extensionSigns('Sunniva Norvarde', others, ['sunniva berg'], fitOf)).toEqual([
    'has head person',
    'has fitting',
  ]);
});
