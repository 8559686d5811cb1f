// Whether the plain or the HTML version of a mail is the one to read.

const STUB = /\bhtml\b|\bbrowser\b|navigateur|navegador|\bwebversion\b|web version/i;

/** Characters in all lines. */
export function contentLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/**
 * Plain text is preferred: it carries no layout. But many senders leave it empty, write "view in HTML" or only its beginning.
 * The shorter the HTML, the sooner.
 *
 * @param htmlLength characters of text in the HTML version
 * @returns true when the plain version is good enough
 */
export function prefersPlain(plain: readonly string[], htmlLength: number): boolean {
  const plainLength = contentLength(plain);
  if (plainLength === 0) return false;
  if (htmlLength === 0) return true;
  if (plainLength < 500 && htmlLength > plainLength * 1.5 && STUB.test(plain.join(' '))) return false;
  return plainLength >= htmlLength * 0.3;
}
