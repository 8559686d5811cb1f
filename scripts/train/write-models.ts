// Writes fitted models as the data files that the classifier reads.
import { hashSign } from '../../src/pipeline/classify/hash-sign.ts';
import { KIND_UNIT } from '../../src/pipeline/classify/kind-unit.ts';
import { packShorts } from './pack-shorts.ts';
import { LEVELS } from '../../src/pipeline/classify/packed-weights.ts';
import type { SignModel } from './train-acts.ts';
import type { Models } from './train-kinds.ts';

/** A sign that weighs less than this for every class changes little but the size of the file. */
const LEAST = 0.32;

/** Place of the nearest level. */
function levelOf(weight: number): number {
  let best = 0;
  for (const [at, level] of LEVELS.entries()) {
    if (Math.abs(level - weight) < Math.abs(LEVELS[best]! - weight)) best = at;
  }
  return best;
}

function pack(values: readonly number[]): string {
  const places = values.map(levelOf);
  if (places.length % 2 === 1) places.push(LEVELS.indexOf(0));
  const bytes = Array.from(
    { length: places.length / 2 },
    (_, at) => places[2 * at]! * 16 + places[2 * at + 1]!,
  );
  return Buffer.from(bytes).toString('base64');
}

interface Naming {
  /** First line of the file. */
  about: string;
  /** Beginning of the names of what the file exports. */
  prefix: string;
}

/** Of two signs with one hash the weightier stays. */
function withoutClashes(rows: readonly (readonly [sign: string, values: readonly number[]])[]) {
  const weight = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  const byHash = new Map<number, readonly number[]>();
  for (const [sign, values] of rows) {
    const hash = hashSign(sign);
    const other = byHash.get(hash);
    if (other === undefined || weight(other) < weight(values)) byHash.set(hash, values);
  }
  return byHash;
}

/** The text of a data file: four bytes a sign, two weights a byte. */
export function writePacked({ rows, weights, bias }: SignModel, { about, prefix }: Naming): string {
  const count = bias.length;
  const kept = [...rows]
    .map(([sign, row]) => [sign, [...weights.subarray(row * count, row * count + count)]] as const)
    .filter(([, values]) => values.some((weight) => Math.abs(weight) >= LEAST));
  const byHash = withoutClashes(kept);
  const signs = Buffer.from(Int32Array.from(byHash.keys()).buffer).toString('base64');
  return `// ${about}

/** What each class is worth before any sign. */
export const ${prefix}_BIAS: readonly number[] = [
${Array.from(bias, (value) => `  ${Number(value.toFixed(2))},`).join('\n')}
];

/** Base64: four bytes a sign, its hash. */
export const ${prefix}_SIGNS =
  '${signs}';

/** Base64: two weights a byte. */
export const ${prefix}_WEIGHTS =
  '${pack([...byHash.values()].flat())}';
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
