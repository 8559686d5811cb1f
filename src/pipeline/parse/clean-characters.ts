// Text without the characters that a reader cannot see but that break matching.

// Zero-width and joining characters, soft hyphens, marks of direction, Hangul and Braille blanks: preheaders are padded
// with them, and phishers split words with them.
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]|[\ufe00-\ufe0f]/gu;
// eslint-disable-next-line no-control-regex -- removing control characters is this file's duty
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/**
 * Removes controls (NUL above all) and invisible characters; every kind of space becomes a plain one, every kind of line break
 * (CRLF, CR, NEL, vertical tab, form feed, U+2028, U+2029) becomes LF. Tabs stay. Lone surrogates become U+FFFD.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .toWellFormed();
}
