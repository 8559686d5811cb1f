// Folds a text to lower-case letters without diacritics, keeping its length, so that offsets stay those of the original.
import { foldText } from '../../domain/fold-text.ts';

/** Each UTF-16 unit becomes one: what folds to several letters ("ß") becomes the first of them. */
export function evenFold(text: string): string {
  return text
    .replace(/[^\0-\x7f]/g, (unit) => foldText(unit).charAt(0) || ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
