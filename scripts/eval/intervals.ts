// Says how far a figure can be trusted: Wilson's interval for shares, the bootstrap for all else.

import { random } from '../sample-mailbox/random.ts';

export interface Interval {
  low: number;
  high: number;
}

const Z = 1.96;

/** Wilson's score interval, 95 % (Wilson 1927): sound also near 0 and 1 and for few cases. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const middle = share + Z ** 2 / (2 * of);
  const width = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { low: Math.max(0, (middle - width) / scale), high: Math.min(1, (middle + width) / scale) };
}

const ROUNDS = 400;

/** The 95 % percentile bootstrap of `measure` over resampled `cases`; the same in every run. */
export function bootstrap<T>(cases: readonly T[], measure: (sample: readonly T[]) => number): Interval {
  if (cases.length === 0) return { low: 0, high: 1 };
  const { int } = random('bootstrap');
  const values = Array.from({ length: ROUNDS }, () =>
    measure(cases.map(() => cases[int(cases.length)]!)),
  ).sort((a, b) => a - b);
  return { low: values[Math.floor(ROUNDS * 0.025)]!, high: values[Math.ceil(ROUNDS * 0.975) - 1]! };
}
