// Tests that a title is told without the town at its end.
import { expect, test } from 'vitest';
import { withoutTown } from './town-tail.ts';

test.each([
  ['Teamleider Magazijn - Venlo', 'Teamleider Magazijn'],
  ['Fitter, Swindon', 'Fitter'],
  ['Kranführerin (Oldenburg)', 'Kranführerin'],
  ['Signaller - Crewe/Stoke', 'Signaller'],
  ['Planner in Tilburg', 'Planner'],
])('"%s" is the title "%s".', (written, title) => {
  expect(withoutTown(written)).toBe(title);
});

test.each(['Teaching Assistant, Reading', 'Engineer - Payments', 'Swindon', 'Fitter, Swindon Works'])(
  '"%s" stays as it is.',
  (title) => {
    expect(withoutTown(title)).toBe(title);
  },
);
