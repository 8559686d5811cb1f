// Tells the language that a CV is written in by its small words.
import { foldText } from '../../domain/fold-text.ts';

/** Words that stand in one of these languages only, or nearly so. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of with for from to in by as on at across our team',
  de: 'und der die das mit von fur bei zur zum im als des einer eines',
  fr: 'et les des du pour dans avec aux sur une au chez par la le',
  es: 'y los las del para con por una el la en como de al',
  it: 'e di del della per con dei delle gli una il nel presso la',
  nl: 'en van het een voor met de bij naar als op door aan',
  pt: 'e do da dos das para com uma em os as na no ao',
};
const FEWEST = 8;
/** How far the first has to be ahead of the second. */
const AHEAD = 1.3;

/** ISO 639-1, or null where there are too few words to tell. */
export function guessWrittenIn(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of foldText(text).split(/[^a-z]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sums = Object.entries(SMALL_WORDS)
    .map(([code, words]) => ({
      code,
      sum: words.split(' ').reduce((total, word) => total + (counts.get(word) ?? 0), 0),
    }))
    .toSorted((a, b) => b.sum - a.sum);
  const [first, second] = sums;
  if (first === undefined || second === undefined || first.sum < FEWEST) return null;
  return first.sum >= second.sum * AHEAD ? first.code : null;
}
