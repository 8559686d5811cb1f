// Writes fitted models as the data files that the classifier reads.
import { KINDS } from '../../src/domain/kind.ts';
import { LEVELS } from '../../src/pipeline/classify/packed-weights.ts';
import type { SignModel } from './train-acts.ts';
import type { Models } from './train-kinds.ts';

/** A sign that weighs less than this for every class changes little but the size of the file. */
const LEAST = 0.23;

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

/** The text of a data file: two weights a byte. */
export function writePacked({ rows, weights, bias }: SignModel, { about, prefix }: Naming): string {
  const count = bias.length;
  const kept = [...rows].filter(([sign, row]) => {
    const own = weights.subarray(row * count, row * count + count);
    return own.some((weight) => Math.abs(weight) >= LEAST) && !/[`$\\\n]/u.test(sign);
  });
  const values = kept.flatMap(([, row]) => [...weights.subarray(row * count, row * count + count)]);
  return `// ${about}

/** What each class is worth before any sign. */
export const ${prefix}_BIAS: readonly number[] = [
${Array.from(bias, (value) => `  ${Number(value.toFixed(2))},`).join('\n')}
];

export const ${prefix}_SIGNS = \`${kept.map(([sign]) => sign).join('\n')}\`;

/** Base64: two weights a byte. */
export const ${prefix}_WEIGHTS =
  '${pack(values)}';
`;
}

/** The text of `kind-weights.data.ts`; the temperature is worked into the weights, so that scores are log odds. */
export function writeKindWeights({ kinds, temperature }: Models): string {
  const count = KINDS.length;
  const rows = Array.from({ length: kinds.weights.length / count }, (_, at) =>
    Array.from(kinds.weights.subarray(at * count, at * count + count), (value) =>
      Number((value / temperature).toFixed(3)),
    ),
  );
  return `// The weights of the model of kinds, fitted by \`npm run train\`: a row per number of a mail, in the order of KINDS.

export const KIND_BIAS: readonly number[] = [
${Array.from(kinds.bias, (value) => `  ${Number((value / temperature).toFixed(2))},`).join('\n')}
];

/** Rows one behind the other. */
export const KIND_WEIGHTS = \`
${rows.map((row) => row.join(' ')).join('\n')}
\`;
`;
}
