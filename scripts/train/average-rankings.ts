// Makes one ranking of several of the same signs that scores as they do on average: what each learnt by chance weighs less.
import type { Ranking } from './fit-ranking.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Row by row, the hidden units of all side by side. */
function sideBySide(parts: readonly Float64Array[], rows: number): Float64Array {
  const joined = Array.from({ length: rows }, (_, row) =>
    parts.flatMap((part) => [...part.subarray((row * part.length) / rows, ((row + 1) * part.length) / rows)]),
  );
  return Float64Array.from(joined.flat());
}

/** @param rankings at least one, fitted to the same choices */
export function averageRankings(rankings: readonly [Ranking, ...Ranking[]]): Ranking {
  const [{ inputs, weights }] = rankings;
  return {
    none: mean(rankings.map(({ none }) => none)),
    weights: Object.fromEntries(
      Object.keys(weights).map((sign) => [sign, mean(rankings.map((one) => one.weights[sign] ?? 0))]),
    ),
    inputs,
    start: sideBySide(
      rankings.map(({ start }) => start),
      1,
    ),
    into: sideBySide(
      rankings.map(({ into }) => into),
      inputs.length,
    ),
    out: sideBySide(
      rankings.map(({ out }) => out),
      1,
    ).map((worth) => worth / rankings.length),
  };
}
