// The words of a whole mail as signs of its kind: stems and their meanings, and what the sender's name says.
import type { Address, Direction } from '../../domain/mail.ts';
import type { SignedSentence } from './sign-sentences.ts';
import { foldLetter } from './fold-letters.ts';
import { weighSigns, type PackedWeights } from './packed-weights.ts';
import { stemOf } from './read-meaning.ts';

export interface WordSource {
  sentences: readonly SignedSentence[];
  from: Address | null;
  bulk: boolean;
  direction: Direction;
}

/** All words of a mail weigh together as much as this. */
export const WORD_SCALE = 4;
/** With fewer known words than this, a single one would speak for the whole mail. */
export const FEWEST_WORDS = 8;

/** Pairs and neighbours tell acts; of a whole mail single words tell more. */
const isSingle = (sign: string) => !/[\s>+@]/u.test(sign);

function senderWords({ name, address }: Address): string[] {
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0));
  const folded = [...`${name} ${local}`.toLowerCase()].map(foldLetter).join('');
  return Array.from(folded.matchAll(/\p{L}{2,}/gu), ([word]) => `f:${stemOf(word)}`);
}

/** Each sign once. */
export function mailWords({ sentences, from, bulk, direction }: WordSource): string[] {
  const words = new Set(sentences.flatMap(({ signs }) => signs.filter(isSingle)));
  if (direction === 'sent') return [...words, '@sent'];
  for (const word of from === null ? [] : senderWords(from)) words.add(word);
  words.add(bulk ? '@bulk' : '@single');
  return [...words];
}

/** Log odds by kind, in the order of KINDS, centred. */
export function wordOdds(words: readonly string[], weights: PackedWeights): Float64Array {
  const scores = weighSigns(words, weights, WORD_SCALE, FEWEST_WORDS);
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  return scores.map((score) => score - mean);
}
