// Tells the kind of a mail from its numbers: log odds by kind.
import { KINDS, type Kind } from '../../domain/kind.ts';
import { KIND_BIAS, KIND_WEIGHTS } from './kind-weights.data.ts';

const weights = Float64Array.from(KIND_WEIGHTS.trim().split(/\s+/u), Number);

/** @param numbers as `kindNumbers` gives them */
export function kindOdds(numbers: readonly number[]): Map<Kind, number> {
  const scores = Float64Array.from(KIND_BIAS);
  for (const [at, number] of numbers.entries()) {
    if (number === 0) continue;
    for (let k = 0; k < scores.length; k++) scores[k]! += number * weights[at * scores.length + k]!;
  }
  return new Map(KINDS.map((kind, k) => [kind, scores[k]!]));
}
