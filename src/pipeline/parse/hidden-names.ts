// Reads from a mail's style sheets which classes and ids they hide for good.
import { isHiddenElement } from './hidden-element.ts';

const MAX_SHEET = 100_000;
const NAME = /^[.#][\w-]{1,60}$/u;

/** The rules that stand on their own: what a `@media` holds is for some screens only. */
function* rulesOf(sheet: string): Generator<[selector: string, body: string]> {
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let at = 0; at < sheet.length; at++) {
    const sign = sheet[at];
    if (sign === '{') {
      if (depth === 0) selector = sheet.slice(start, at).trim();
      depth += 1;
      if (depth === 1) start = at + 1;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      if (!selector.startsWith('@')) yield [selector, sheet.slice(start, at)];
      start = at + 1;
    }
  }
}

/** Selectors such as `.preview` and `#hidden` whose elements no mail program shows. Linear in the length. */
export function hiddenNames(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of html.matchAll(/<style\b[^>]{0,500}>/giu)) {
    const start = match.index + match[0].length;
    const end = html.indexOf('</style', start);
    const sheet = html.slice(start, Math.min(end < 0 ? html.length : end, start + MAX_SHEET));
    for (const [selector, body] of rulesOf(sheet.replace(/<!--|-->/gu, ''))) {
      if (!isHiddenElement(body, false)) continue;
      for (const one of selector.split(',')) if (NAME.test(one.trim())) names.add(one.trim());
    }
    if (names.size > 500) break;
  }
  return names;
}
