// Fits the model that tells the act of a sentence.
import { ACT_SCALE } from '../../src/pipeline/classify/act-odds.ts';
import type { PackedWeights } from '../../src/pipeline/classify/packed-weights.ts';
import { ACTS } from '../../src/pipeline/classify/sentence-act.ts';
import { fitSoftmax } from './fit-softmax.ts';
import type { SentenceExample } from './read-sentence-lines.ts';

/** `wanted` is the distribution over ACTS. */
export interface ActExample {
  signs: readonly string[];
  wanted: readonly number[];
  weight: number;
}

export type SignModel = PackedWeights & { rows: Map<string, number>; weights: Float32Array };

const MIN_EXAMPLES = 2;
const SETTINGS = { epochs: 8, decay: 0.0005, rate: 0.12 };

export function toActExample({ act, signs }: SentenceExample): ActExample {
  return { signs, wanted: ACTS.map((one) => Number(one === act)), weight: 1 };
}

/** Signs that stand in one example only teach nothing about the next. */
export function vocabulary(examples: readonly { signs: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= MIN_EXAMPLES);
  return new Map(kept.map(([sign], at) => [sign, at]));
}

export function trainActs(examples: readonly ActExample[]): SignModel {
  const rows = vocabulary(examples);
  const data = examples.map(({ signs, wanted, weight }) => {
    const known = signs.flatMap((sign) => rows.get(sign) ?? []);
    const share = ACT_SCALE / Math.sqrt(known.length || 1);
    return { signs: known, share, wanted, weight };
  });
  const { bias, weights } = fitSoftmax(data, rows.size, ACTS.length, SETTINGS);
  return { bias, rows, rowOf: (sign) => rows.get(sign), weights };
}
