// Gives a text a plain form of equal length, so that wording can be matched and offsets stay those of the original.

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2039\u203a]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\t\r\f\v\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\u00ad]/g, ' '],
  [/[\uff1a]/g, ':'],
  // Bold and italic marks at the edge of a word quote it; between letters they belong to it ("Pfleger*in").
  [/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}*_])/gu, '"'],
];

/** A line at least this long was broken by the sender's program, not by the sender (RFC 3676 wraps below 79). */
const WRAPPED = 50;

/** True when the line that ends at `at` goes on in the next one. */
function isWrap(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (at - lineStart < WRAPPED || /[.:!?]\s*$/.test(text.slice(Math.max(lineStart, at - 3), at)))
    return false;
  const next = text.slice(at + 1, at + 41);
  return /^[\p{L}\p{N}("']/u.test(next) && !/^[^\n:]{1,30}:[\s-]/u.test(next);
}

/**
 * The text with typographic quotes, dashes, bold marks and odd white space replaced by plain characters and with
 * wrapped lines joined. Same length in UTF-16 units: an offset into the view is one into the text.
 */
export function plainView(text: string): string {
  let view = text;
  for (const [pattern, plain] of REPLACED) view = view.replace(pattern, plain);
  return view.replace(/(?<=[^\n])\n(?=[^\n\s])/g, (newline, at: number) =>
    isWrap(view, at) ? ' ' : newline,
  );
}
