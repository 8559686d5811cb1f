// Tests what a name of a mail is told to show alone or most.
import { expect, test } from 'vitest';
import { besideOthers } from './beside-others.ts';
import type { Weighed } from './weigh-rivals.ts';

const weighed = (value: string, signs: Record<string, number>): Weighed => ({
  group: { key: value.toLowerCase(), candidates: [], value, folded: value.toLowerCase() },
  signs,
});

test("What no name but its own parts shows is the name's alone.", () => {
  const [norvane, part, other] = besideOthers([
    weighed('Norvane Foods', { 'behind at': 1, mentions: 0.8 }),
    weighed('Norvane', { 'behind at': 1, mentions: 0.9 }),
    weighed('Jobs Today', { mentions: 0.3 }),
  ]);
  expect(norvane?.signs).toMatchObject({ 'only behind at': 1, 'most mentions': 1 });
  expect(part?.signs).toMatchObject({ 'only behind at': 1, 'most mentions': 1 });
  expect(other?.signs).toEqual({ mentions: 0.3 });
});
