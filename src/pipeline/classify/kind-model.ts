// Tells the kind of a mail from its numbers: log odds by kind, through one layer of hidden units and straight.
import { KINDS, type Kind } from '../../domain/kind.ts';
import { KIND_UNIT } from './kind-unit.ts';
import { KIND_BIAS, KIND_INTO, KIND_OUT, KIND_START, KIND_STRAIGHT } from './kind-weights.data.ts';
import { unpackShorts } from '../../domain/unpack-shorts.ts';

const unpack = (base64: string): Float64Array => unpackShorts(base64, KIND_UNIT);

const bias = unpack(KIND_BIAS);
const straight = unpack(KIND_STRAIGHT);
const start = unpack(KIND_START);
const into = unpack(KIND_INTO);
const out = unpack(KIND_OUT);

function addRow(sums: Float64Array, matrix: Float64Array, at: number, worth: number): void {
  const from = at * sums.length;
  for (let k = 0; k < sums.length; k++) sums[k]! += worth * matrix[from + k]!;
}

/** @param numbers as `kindNumbers` gives them */
export function kindOdds(numbers: readonly number[]): Map<Kind, number> {
  const scores = Float64Array.from(bias);
  const hidden = Float64Array.from(start);
  for (const [at, number] of numbers.entries()) {
    if (number === 0) continue;
    addRow(scores, straight, at, number);
    addRow(hidden, into, at, number);
  }
  for (const [unit, sum] of hidden.entries()) if (sum > 0) addRow(scores, out, unit, sum);
  return new Map(KINDS.map((kind, k) => [kind, scores[k]!]));
}
