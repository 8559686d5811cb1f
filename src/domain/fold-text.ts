// Folds text to lower-case letters without diacritics, so that spellings of one name compare equal.

const UNDECOMPOSED: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
];

const ASCII_ONLY = /^[\p{ASCII}]*$/u;

/** Lower-case, compatibility forms unified, combining marks and letters with strokes folded. Changes lengths. */
export function foldText(text: string): string {
  // Most names are plain letters, which nothing below would change.
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  let folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{ASCII}]/u.test(folded)) {
    for (const [letter, plain] of UNDECOMPOSED) folded = folded.replace(letter, plain);
  }
  return folded.normalize('NFC');
}
