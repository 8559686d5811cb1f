// Tests that an average of rankings scores what they score on average.
import { expect, test } from 'vitest';
import { averageRankings } from './average-rankings.ts';
import type { Ranking } from './fit-ranking.ts';
import { scorerOf } from './write-ranking.ts';

const ranking = (worth: number): Ranking => ({
  none: worth,
  weights: { near: worth, far: -worth },
  inputs: ['near', 'far'],
  start: Float64Array.from([0.5, worth]),
  into: Float64Array.from([1, worth, -worth, 0.25]),
  out: Float64Array.from([worth, 1]),
});

test('An average of rankings scores what they score on average.', () => {
  const [one, other] = [ranking(1), ranking(2)];
  const both = scorerOf(averageRankings([one, other]));
  expect(both.none).toBe(1.5);
  const mails: Record<string, number>[] = [{ near: 1 }, { far: 1 }, { near: 1, far: 1 }];
  for (const signs of mails) {
    expect(both.score(signs)).toBeCloseTo((scorerOf(one).score(signs) + scorerOf(other).score(signs)) / 2, 2);
  }
});
