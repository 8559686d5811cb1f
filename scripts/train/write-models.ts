// Writes fitted models as the data files that the classifier reads.
import { KIND_UNIT } from '../../src/pipeline/classify/kind-unit.ts';
import { LEVELS, shortHash } from '../../src/pipeline/classify/packed-weights.ts';
import { packCodes } from './pack-codes.ts';
import { packShorts } from './pack-shorts.ts';
import type { SignModel } from './train-acts.ts';
import type { Models } from './train-kinds.ts';

/** Place of the nearest level. */
function levelOf(weight: number): number {
  let best = 0;
  for (const [at, level] of LEVELS.entries()) {
    if (Math.abs(level - weight) < Math.abs(LEVELS[best]! - weight)) best = at;
  }
  return best;
}

interface Naming {
  /** First line of the file. */
  about: string;
  /** Beginning of the names of what the file exports. */
  prefix: string;
}

/** Rows of weights by the short hash of their sign, the least first; of two signs with one hash the weightier stays. */
function byHash({ rows, weights, bias }: SignModel): (readonly [hash: number, values: readonly number[]])[] {
  const count = bias.length;
  const weight = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  const kept = new Map<number, readonly number[]>();
  for (const [sign, row] of rows) {
    const values = [...weights.subarray(row * count, row * count + count)];
    const hash = shortHash(sign);
    const other = kept.get(hash);
    if (other === undefined || weight(other) < weight(values)) kept.set(hash, values);
  }
  return [...kept].toSorted(([one], [other]) => one - other);
}

/** @param hashes the least first */
function packHashes(hashes: readonly number[]): { low: string; high: string } {
  const bits: number[] = [];
  let rest = 0;
  for (const hash of hashes) {
    for (; rest < hash >>> 8; rest++) bits.push(0);
    bits.push(1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries()) bytes[at >> 3]! |= bit * (128 >> (at & 7));
  return {
    low: Buffer.from(hashes.map((hash) => hash & 255)).toString('base64'),
    high: Buffer.from(bytes).toString('base64'),
  };
}

/** The text of a data file. */
export function writePacked(model: SignModel, { about, prefix }: Naming): string {
  const rows = byHash(model);
  const { low, high } = packHashes(rows.map(([hash]) => hash));
  const levels = Uint8Array.from(rows.flatMap(([, values]) => values.map(levelOf)));
  const { frequencies, packed } = packCodes(levels, model.bias.length, LEVELS.length);
  return `// ${about}
import type { PackedModel } from './packed-weights.ts';

export const ${prefix}_MODEL: PackedModel = {
  bias: [
${Array.from(model.bias, (value) => `    ${Number(value.toFixed(2))},`).join('\n')}
  ],
  signs: ${rows.length},
  low: '${low}',
  high: '${high}',
  frequencies: [
${frequencies.map((column) => `    [${column.join(', ')}],`).join('\n')}
  ],
  weights:
    '${packed}',
};
`;
}

/** The text of `kind-weights.data.ts`; the temperature is worked into the weights, so that scores are log odds. */
export function writeKindWeights({ kinds, temperature }: Models): string {
  const cooled = (weights: Float64Array) =>
    packShorts(
      weights.map((weight) => weight / temperature),
      KIND_UNIT,
    );
  return `// The weights of the model of kinds, fitted by \`npm run train\`; classes in the order of KINDS, packed as \`kind-model.ts\` says.

export const KIND_BIAS =
  '${cooled(kinds.bias)}';

/** A row per number of a mail, by class. */
export const KIND_STRAIGHT =
  '${cooled(kinds.straight)}';

export const KIND_START =
  '${packShorts(kinds.start, KIND_UNIT)}';

/** A row per number of a mail, by hidden unit. */
export const KIND_INTO =
  '${packShorts(kinds.into, KIND_UNIT)}';

/** A row per hidden unit, by class. */
export const KIND_OUT =
  '${cooled(kinds.out)}';
`;
}
