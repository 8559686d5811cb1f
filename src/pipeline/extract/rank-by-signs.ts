// Scores what is proposed by its signs: each for what it is worth, and some together through one layer of hidden units.
import { unpackShorts } from '../../domain/unpack-shorts.ts';

/** What the packed weights are units of: fine enough for a score, coarse enough for a weight of 7. */
export const RANK_UNIT = 4096;

/** A fitted model as `scripts/train` writes it. */
export interface RankModel {
  /** What each sign is worth by itself. */
  weights: Readonly<Record<string, number>>;
  /** The signs that are weighed together as well. */
  inputs: readonly string[];
  /** Packed: of each hidden unit its start, of each input what it adds to every unit, of each unit what it is worth. */
  start: string;
  into: string;
  out: string;
}

const ONE = (): number => 1;

/** @returns the score of what shows `signs`, in log odds among what is proposed beside it; `strengthOf` a sign is 0–1 */
export type RankBySigns = (signs: Iterable<string>, strengthOf?: (sign: string) => number) => number;

/** Makes ready a model of one layer of rectified units beside the straight sum. */
export function rankBySigns({ weights, inputs, ...packed }: RankModel): RankBySigns {
  const [start, into, out] = [packed.start, packed.into, packed.out].map((base64) =>
    unpackShorts(base64, RANK_UNIT),
  ) as [Float64Array, Float64Array, Float64Array];
  const rows = new Map(inputs.map((sign, row) => [sign, row]));
  const worth = new Map(Object.entries(weights));
  const hidden = new Float64Array(start.length);
  return (signs, strengthOf = ONE) => {
    hidden.set(start);
    let score = 0;
    for (const sign of signs) {
      const strength = strengthOf(sign);
      score += strength * (worth.get(sign) ?? 0);
      const row = rows.get(sign);
      if (row === undefined) continue;
      const from = row * hidden.length;
      for (let unit = 0; unit < hidden.length; unit++) hidden[unit]! += strength * into[from + unit]!;
    }
    for (let unit = 0; unit < hidden.length; unit++)
      if (hidden[unit]! > 0) score += hidden[unit]! * out[unit]!;
    return score;
  };
}
