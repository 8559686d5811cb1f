// Draws sizes that are spread as those of real mails are: many small, few large.
import type { Random } from '../random.ts';

export interface Spread {
  /** Bytes, as are the bounds. */
  median: number;
  /** Standard deviation of the logarithm. */
  sigma: number;
  low: number;
  high: number;
}

const TRIES = 8;

/** A standard normal deviate, near enough: twelve uniform ones added up reach six deviations to either side. */
function normal(rng: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += rng.next();
  return sum;
}

/** A whole number of bytes, log-normal and within the bounds. */
export function weigh({ median, sigma, low, high }: Spread, rng: Random): number {
  for (let i = 0; i < TRIES; i++) {
    const size = Math.round(median * Math.exp(sigma * normal(rng)));
    if (size >= low && size <= high) return size;
  }
  return median;
}
