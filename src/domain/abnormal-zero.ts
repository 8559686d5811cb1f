// Tells whether a mailbox that sees nothing is merely quiet or has probably stopped being seen.

/** How often mail came before it stopped. */
export interface Arrivals {
  /** When the last mail arrived, epoch ms. */
  last: number;
  /** How many arrived in the `WINDOW` that ends with the last. */
  before: number;
}

const DAY = 86_400_000;
/** Over which stretch the usual rate is taken, ms. */
export const WINDOW = 28 * DAY;
/** A weekend and a holiday beside it are no alarm, whatever the rate. */
const SHORTEST = 3 * DAY;
/** Fewer are no habit. */
const FEWEST = 14;
/** Arrivals missed. If mail came by chance alone at the usual rate, so many would all stay away once in 160,000 times. */
const MISSED = 12;

/** True when, at the rate at which mail used to come, so much is missing that no mere quiet explains it. */
export function isAbnormalZero({ last, before }: Arrivals, now: number): boolean {
  const silence = now - last;
  if (before < FEWEST || silence < SHORTEST) return false;
  return (before / WINDOW) * silence >= MISSED;
}
