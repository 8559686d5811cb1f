// Finds the signs of each sentence that the sender newly wrote.
import type { Language } from '../../contracts/rule.ts';
import type { Field } from './match-phrases.ts';
import { isQuoted } from './read-sentences.ts';
import { sentenceSigns } from './sentence-signs.ts';

/** One sentence with its signs; `index` is that of the field's sentences. */
export interface SignedSentence {
  field: Field['name'];
  index: number;
  signs: readonly string[];
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
