// One line of text without anything a reader could not see: controls, line breaks, broken characters.

// eslint-disable-next-line no-control-regex -- removing control characters is this file's duty
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Removes control characters (NUL above all), makes every run of white space one space, trims, and replaces lone
 * surrogates by U+FFFD.
 */
export function plainLine(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toWellFormed();
}
