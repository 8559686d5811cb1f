// The value that a share of all values does not exceed.

/** Nearest-rank quantile of `values` (at least one); `share` 0–1, so .5 is the median and 1 the maximum. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}
