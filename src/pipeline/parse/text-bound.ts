// Tells how much text HTML can hold at most, without reading it as HTML.

const SPACE = 0x20;
/** The tags of list items and table cells, and what is no tag: they add characters. */
const ADDING = /^(?:[lt]|[^a-z/!?]|$)/iu;
/** Before anything else, `<` is a character like others. */
const TAG = /^[a-z/!?]/iu;
/** Elements whose content is not shown, and what ends each. */
const WITHOUT_TEXT = [/<\/style/giu, /<\/script/giu, /<\/title/giu] as const;
const NAMES = ['style', 'script', 'title'] as const;

/** The end of what begins with the tag at `open`: behind the tag, the comment, or the element that shows no text. */
function endOfTag(html: string, open: number): number {
  if (!TAG.test(html.charAt(open + 1))) return open + 1;
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end === -1 ? -1 : end + 3;
  }
  const close = html.indexOf('>', open + 1);
  if (close === -1) return -1;
  const which = NAMES.findIndex((name) => html.startsWith(name, open + 1));
  const closing = WITHOUT_TEXT[which];
  if (closing === undefined) return close + 1;
  closing.lastIndex = close;
  const end = closing.exec(html)?.index ?? -1;
  return end === -1 ? close + 1 : html.indexOf('>', end) + 1 || html.length;
}

/** Characters between `from` and `to`, a run of white space counting as one. */
function textLength(html: string, from: number, to: number): number {
  let length = 0;
  let blank = false;
  for (let at = from; at < to; at++) {
    const isBlank = html.charCodeAt(at) <= SPACE;
    if (!isBlank || !blank) length += 1;
    blank = isBlank;
  }
  return length;
}

/**
 * An upper bound of the characters that reading `html` as text gives: hidden elements count, and the tags of lists and
 * tables may add two characters each. What is broken counts as text. Linear.
 */
export function textBound(html: string): number {
  let length = 0;
  let from = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', from)) {
    length += textLength(html, from, open) + (ADDING.test(html.charAt(open + 1)) ? 2 : 0);
    const end = endOfTag(html, open);
    if (end === -1) return length + html.length - open;
    from = end;
  }
  return length + textLength(html, from, html.length);
}
