// Tests that a ranking learns what signs mean together only, takes none where none is right, and is written as it was fitted.
import { describe, expect, it } from 'vitest';
import type { Choice } from './fit-choice.ts';
import { fitRanking } from './fit-ranking.ts';
import { scorerOf } from './write-ranking.ts';

const WISH = { isInput: () => true, units: 16, epochs: 40, decay: { straight: 0.5, hidden: 0.1 } };

/** The right one shows exactly one of two signs; every fourth mail has nobody right. */
const CHOICES = Array.from({ length: 2400 }, (_, n): Choice => {
  const odd: Record<string, number> = n % 2 === 0 ? { left: 1 } : { right: 1 };
  const options: Record<string, number>[] = [
    { base: 1, left: 1, right: 1 },
    { base: 1 },
    { base: 1, ...odd },
  ];
  return n % 4 === 3
    ? { options: options.slice(0, 2), right: [false, false], weight: 1 }
    : { options, right: [false, false, true], weight: 1 };
});

describe('a ranking', () => {
  it('learns what two signs mean together, and when to take none', () => {
    const { none, score } = scorerOf(fitRanking(CHOICES, WISH));
    expect(score({ base: 1, left: 1 })).toBeGreaterThan(none);
    expect(score({ base: 1, right: 1 })).toBeGreaterThan(none);
    expect(score({ base: 1, left: 1, right: 1 })).toBeLessThan(none);
    expect(score({ base: 1 })).toBeLessThan(none);
  });

  it('sees together only the signs that it is given to', () => {
    const ranking = fitRanking(CHOICES.slice(0, 400), { ...WISH, isInput: (sign) => sign === 'left' });
    expect(ranking.inputs).toEqual(['left']);
    expect(ranking.into).toHaveLength(16);
    expect(Object.keys(ranking.weights)).toEqual(['base', 'left', 'right']);
  });

  it('is the same from the same choices', () => {
    const few = CHOICES.slice(0, 200);
    expect(fitRanking(few, WISH)).toEqual(fitRanking(few, WISH));
  });
});
