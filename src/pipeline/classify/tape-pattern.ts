// Makes a pattern that runs on the lower-case text of a tape out of one written as people write.
import { foldLetter } from './fold-letters.ts';

/**
 * Letters of the alphabets that are left once accents are folded, and what lies beyond ASCII. The Unicode classes themselves
 * are tables of thousands of ranges: compiling a thousand patterns with them takes a second and 30 MB.
 */
const LETTERS = 'a-z\\u0080-\\uffff';
const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: LETTERS,
  Ll: LETTERS,
  N: '\\d',
  Nd: '\\d',
};

/** The piece of a pattern's source at `at` that must not be folded: an escape, or a class with its equivalent on a tape. */
function escapeAt(source: string, at: number, inClass: boolean): { length: number; text: string } {
  const property = /^\\p\{(\w+)\}/u.exec(source.slice(at, at + 12));
  const equivalent = CLASSES[property?.[1] ?? ''];
  if (property !== null && equivalent !== undefined) {
    return { length: property[0].length, text: inClass ? equivalent : `[${equivalent}]` };
  }
  const length = /^\\(?:[pP]\{\w+\}|u[0-9a-f]{4})/iu.exec(source.slice(at, at + 20))?.[0].length ?? 2;
  return { length, text: source.slice(at, at + length) };
}

/**
 * The pattern for a tape's lower-case text. JavaScript's `\b` knows ASCII letters only, so that "\bpostulé\b" matches
 * nothing; on folded text it works in all seven languages. Case is of no account.
 * @param flags without `i`
 */
export function tapePattern(pattern: RegExp, flags: string): RegExp {
  const source = pattern.source.normalize('NFC');
  let made = '';
  let inClass = false;
  for (let at = 0; at < source.length;) {
    const char = source.charAt(at);
    if (char === '\\') {
      const { length, text } = escapeAt(source, at, inClass);
      made += text;
      at += length;
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    made += foldLetter(char).toLowerCase();
    at += 1;
  }
  return new RegExp(made, flags);
}
