// The web addresses that stand bare in text.

const ADDRESS = /https?:\/\/[^\s<>"`{}|\\^]{1,4096}/gi;
const MAX_LINKS = 200;

/** Punctuation at the end belongs to the sentence; a closing bracket does unless the address opened it. */
function trimEnd(url: string): string {
  const opens = url.includes('(');
  let end = url.length;
  for (; end > 0; end--) {
    const last = url[end - 1] ?? '';
    if (last === ')' && opens) break;
    if (!/[.,;:!?)\]'*»”’…]/.test(last)) break;
  }
  return url.slice(0, end);
}

/** Bare http and https addresses in order of appearance, each once, at most 200. */
export function bareLinks(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(ADDRESS)) {
    const url = trimEnd(match);
    if (/^https?:\/\/[^/]/i.test(url)) found.add(url);
    if (found.size >= MAX_LINKS) break;
  }
  return [...found];
}
