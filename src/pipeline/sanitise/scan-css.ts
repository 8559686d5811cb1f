// Finds the ends of things in CSS, with an eye on quotes and brackets.

const OPENING = '([{';
const CLOSING = ')]}';

/** Where the string that begins at `start` ends: behind its closing quote, or at the end of `css`. */
function endOfString(css: string, start: number): number {
  const end = css.indexOf(css.charAt(start), start + 1);
  return end === -1 ? css.length : end + 1;
}

/**
 * The first place at or behind `start`, outside of strings and brackets, where one of the characters in `wanted` stands; the
 * length of `css` when there is none.
 */
export function findOutside(css: string, wanted: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at++) {
    const sign = css.charAt(at);
    if (depth === 0 && wanted.includes(sign)) return at;
    if (sign === '"' || sign === "'") at = endOfString(css, at) - 1;
    else if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
  }
  return css.length;
}

/** `css` without comments; one that is never closed runs to the end. */
export function withoutComments(css: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let open = css.indexOf('/*'); open !== -1; open = css.indexOf('/*', from)) {
    parts.push(css.slice(from, open));
    const close = css.indexOf('*/', open + 2);
    from = close === -1 ? css.length : close + 2;
  }
  parts.push(css.slice(from));
  return parts.join(' ');
}
