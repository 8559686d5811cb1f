// Tests that the network learns what no straight line tells apart, keeps to the classes that compete, and is the same each time.
import { describe, expect, it } from 'vitest';
import { fitNetwork, networkScores, type NumberRow } from './fit-network.ts';

const row = (values: number[], right: number, allowed: number[] | null = null): NumberRow => ({
  values,
  wanted: [0, 1, 2].map((k) => Number(k === right)),
  allowed,
  weight: 1,
});

/** Exclusive or, with a class that never competes. */
const ROWS = Array.from({ length: 4000 }, (_, n) => {
  const [a, b] = [n & 1, (n >> 1) & 1];
  return row([a * 2 - 1, b * 2 - 1], a ^ b, [0, 1]);
});

const best = (scores: Float64Array) => scores.indexOf(Math.max(...scores.subarray(0, 2)));

describe('a network', () => {
  it('learns what no straight line tells apart.', () => {
    const network = fitNetwork(ROWS, 16, 3);
    for (const { values, wanted } of ROWS.slice(0, 4)) {
      const scores = networkScores(network, values);
      expect(best(scores)).toBe(wanted.indexOf(1));
      expect(Math.abs(scores[0]! - scores[1]!)).toBeGreaterThan(1);
    }
  });

  it('leaves alone what a class that does not compete is worth.', () => {
    expect(fitNetwork(ROWS, 16, 3).bias[2]).toBe(0);
  });

  it('is the same from the same rows.', () => {
    const few = ROWS.slice(0, 200);
    expect(fitNetwork(few, 4, 3)).toEqual(fitNetwork(few, 4, 3));
  });
});
