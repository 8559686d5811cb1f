// Reads a mail as what its sentences do.
import type { Language } from '../../contracts/rule.ts';
import { actOdds } from './act-odds.ts';
import type { Field } from './match-phrases.ts';
import type { PackedWeights } from './packed-weights.ts';
import { isQuoted } from './read-sentences.ts';
import { sentenceSigns } from './sentence-signs.ts';

/** One sentence with its signs; `index` is that of the field's sentences. */
export interface SignedSentence {
  field: Field['name'];
  index: number;
  signs: readonly string[];
}

/** One sentence with how likely it is that it does each act, in the order of ACTS. */
export interface ActSentence {
  field: Field['name'];
  index: number;
  odds: Float64Array;
}

const MAX_SENTENCES = 80;
const WORD = /\p{L}{2}/u;

/** What the sender newly wrote, sentence by sentence; at most the first eighty of the field that have words. */
export function signSentences(field: Field, language: Language): SignedSentence[] {
  const signed: SignedSentence[] = [];
  for (const [index, sentence] of field.sentences.entries()) {
    if (signed.length >= MAX_SENTENCES) break;
    if (!WORD.test(sentence.lower) || isQuoted(sentence)) continue;
    const signs = sentenceSigns(sentence.lower, field.name === 'subject', language);
    signed.push({ field: field.name, index, signs });
  }
  return signed;
}

export function tellActs(sentences: readonly SignedSentence[], weights: PackedWeights): ActSentence[] {
  return sentences.map(({ field, index, signs }) => ({ field, index, odds: actOdds(signs, weights) }));
}
