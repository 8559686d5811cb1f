// Writes a fitted word model as the data file that the classifier reads.
import { KINDS } from '../../src/domain/kind.ts';
import type { Model } from './train.ts';

const UNIT = 0.02;
// Smaller weights change nothing but the size of the file.
const LEAST = 0.1;
const FIRST_LETTER = 97;

function lineOf(sign: string, weights: Float64Array): string | null {
  let line = '';
  for (const [i, weight] of weights.entries()) {
    if (Math.abs(weight) >= LEAST)
      line += `${String.fromCharCode(FIRST_LETTER + i)}${Math.round(weight / UNIT)}`;
  }
  return line === '' || /[`$\\]/u.test(sign) ? null : `${sign} ${line}`;
}

/** The text of the data file. */
export function writeWeights({ signs, weights, bias }: Model): string {
  const count = KINDS.length;
  const lines = signs
    .flatMap((sign, i) => lineOf(sign, weights.subarray(i * count, (i + 1) * count)) ?? [])
    .sort();
  return `// The weights of the word model, fitted by scripts/fit-word-weights.ts: a sign per line, a letter per kind, units of UNIT.
import type { Kind } from '../../domain/kind.ts';

/** The kinds in the order of the letters a, b, c … in WEIGHTS. */
export const COLUMNS: readonly Kind[] = [
${KINDS.map((kind) => `  '${kind}',`).join('\n')}
];

export const UNIT = ${UNIT};

/** What each kind is worth before any sign, in the order of COLUMNS. */
export const BIAS: readonly number[] = [
${[...bias].map((value) => `  ${Number(value.toFixed(3))},`).join('\n')}
];

/**
 * Stems, \`?\` before those in a conditional clause, \`s:\` those of the subject, \`f:\` those of the sender; \`#\` meanings and
 * pairs of them in one sentence; \`@\` what the build of the mail shows.
 */
export const WEIGHTS = \`${lines.join('\n')}\`;
`;
}
