// Writes a fitted ranking as the data file that it is read from, and makes it score as it will from there.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RANK_UNIT, rankBySigns, type RankModel } from '../../src/pipeline/extract/rank-by-signs.ts';
import type { Ranking } from './fit-ranking.ts';
import { packShorts } from './pack-shorts.ts';
import { keyOf } from './sign-examples.ts';
import type { Scorer } from './hold-out.ts';

/** Worth less, a sign is not worth its line. */
const LEAST = 0.05;
const pack = (weights: Float64Array): string => packShorts(weights, RANK_UNIT);

function packed({ weights, inputs, start, into, out }: Ranking): RankModel {
  const kept = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => [sign, Number(weight.toFixed(2))]);
  return {
    weights: Object.fromEntries(kept),
    inputs,
    start: pack(start),
    into: pack(into),
    out: pack(out),
  };
}

/** Scores exactly as the written model will. */
export function scorerOf(ranking: Ranking): Scorer {
  const rank = rankBySigns(packed(ranking));
  return { none: ranking.none, score: (signs) => rank(Object.keys(signs), (sign) => signs[sign]!) };
}

/** Writes src/pipeline/extract/`noun`-weights.data.ts. */
export function writeRanking(ranking: Ranking, noun: string): void {
  const { weights, inputs, start, into, out } = packed(ranking);
  const entries = Object.entries(weights).map(([sign, weight]) => `    ${keyOf(sign)}: ${weight},`);
  const text = `// What the signs of a ${noun} are worth, as learned by scripts/train/train-${noun}.ts; packed as \`rank-by-signs.ts\` says.
import type { RankModel } from './rank-by-signs.ts';

/** What none at all is worth: the bar to pass. */
export const NO_${noun.toUpperCase()} = ${Number(ranking.none.toFixed(2))};

export const ${noun.toUpperCase()}_MODEL: RankModel = {
  weights: {
${entries.join('\n')}
  },
  inputs: [
${inputs.map((sign) => `    ${sign.includes("'") ? JSON.stringify(sign) : `'${sign}'`},`).join('\n')}
  ],
  start:
    '${start}',
  into: '${into}',
  out: '${out}',
};
`;
  writeFileSync(
    fileURLToPath(new URL(`../../src/pipeline/extract/${noun}-weights.data.ts`, import.meta.url)),
    text,
  );
  console.log(`${entries.length} weights and ${inputs.length} inputs of hidden units written for a ${noun}`);
}
