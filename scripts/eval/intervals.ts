// Says how far a figure can be trusted: Wilson's interval for shares, the bootstrap for all else.

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

/** Numbers from 0 to 1, the same in every run. */
function makeRandom(): () => number {
  let state = 20_261_121;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const ROUNDS = 400;

/** The 95 % percentile bootstrap of `measure` over resampled `cases`; the same in every run. */
export function bootstrap<T>(cases: readonly T[], measure: (sample: readonly T[]) => number): Interval {
  if (cases.length === 0) return { low: 0, high: 1 };
  const random = makeRandom();
  const values = Array.from({ length: ROUNDS }, () =>
    measure(cases.map(() => cases[Math.floor(random() * cases.length)]!)),
  ).sort((a, b) => a - b);
  return { low: values[Math.floor(ROUNDS * 0.025)]!, high: values[Math.ceil(ROUNDS * 0.975) - 1]! };
}
