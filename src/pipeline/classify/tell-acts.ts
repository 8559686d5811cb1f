// Tells what each sentence of a mail does.
import { actOdds } from './act-odds.ts';
import type { PackedWeights } from './packed-weights.ts';
import type { SignedSentence } from './sign-sentences.ts';

/** One sentence with how likely it is that it does each act, in the order of ACTS. */
export interface ActSentence {
  field: SignedSentence['field'];
  index: number;
  odds: Float64Array;
}

export function tellActs(sentences: readonly SignedSentence[], weights: PackedWeights): ActSentence[] {
  return sentences.map(({ field, index, signs }) => ({ field, index, odds: actOdds(signs, weights) }));
}
