// Tells at little cost that a pattern cannot match a text, because the text lacks a word which every match contains.
import { requiredLiterals } from './required-literals.ts';

const MIN_WORD = 3;
const needed = new WeakMap<RegExp, readonly string[] | null>();

/** Words of which one stands in every match; the white space of a pattern may be any in the text, so that only words count. */
function neededBy(pattern: RegExp): readonly string[] | null {
  const known = needed.get(pattern);
  if (known !== undefined) return known;
  const words = requiredLiterals(pattern.source)?.map((literal) =>
    literal.split(/\s/u).reduce((longest, word) => (word.length > longest.length ? word : longest)),
  );
  const found = words?.every((word) => word.length >= MIN_WORD) ? [...new Set(words)] : null;
  needed.set(pattern, found);
  return found;
}

/** False when `pattern` surely does not match the text of which `lower` is the lower-case form. */
export function canMatch(pattern: RegExp, lower: string): boolean {
  const words = neededBy(pattern);
  return words === null || words.some((word) => lower.includes(word));
}
