// Picks one value for a field of an application out of what its mails say.

export interface Candidate {
  value: string;
  /** 0–1. */
  weight: number;
}

/**
 * The value with most weight behind it; equal keys count together, and among the spellings of the winner the
 * heaviest is shown. Ties go to the earliest, so candidates must come in canonical order. Null when there are none.
 */
export function chooseValue(
  candidates: readonly Candidate[],
  keyOf: (value: string) => string,
): string | null {
  const sums = new Map<string, number>();
  for (const { value, weight } of candidates) sums.set(keyOf(value), (sums.get(keyOf(value)) ?? 0) + weight);
  let best: string | null = null;
  for (const [key, sum] of sums) {
    // Sums of the same weights in another grouping differ in the last bits; only a clear lead counts.
    if (best === null || sum > (sums.get(best) ?? 0) + 1e-9) best = key;
  }
  const spellings = candidates.filter(({ value }) => keyOf(value) === best);
  return (
    spellings.reduce<Candidate | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)?.value ?? null
  );
}
