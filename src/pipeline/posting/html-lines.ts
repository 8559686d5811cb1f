// Reads the HTML of a posting as lines of text, and tells headings and list items among them.
import { walkHtml } from './walk-html.ts';

export interface HtmlLine {
  text: string;
  /** `bold`: nothing but bold text, which many postings write in place of a heading. */
  as: 'heading' | 'bold' | 'item' | 'text';
  /** A blank line stands before it. */
  apart: boolean;
}

const HEADING = /^h[1-6]$/u;
const PARAGRAPHS = new Set('address blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '));
const LINES = new Set('article aside br dd details div dt footer form header li main nav tr'.split(' '));
const UNSHOWN = new Set(
  'button canvas footer iframe nav noscript object script select style svg template title'.split(' '),
);
const BOLD = new Set(['b', 'strong']);
/** More lines are no posting. */
const MOST_LINES = 3000;

/** What is written, line by line; each element changes how the rest of its line counts. */
class LineReader {
  readonly lines: HtmlLine[] = [];
  #text = '';
  #plain = false;
  #apart = false;
  #heading = false;
  #item = false;
  #bold = 0;
  #unshown: string | null = null;
  #depth = 0;

  text(text: string): void {
    if (this.#unshown !== null) return;
    this.#text += text;
    if (this.#bold === 0 && text.trim() !== '') this.#plain = true;
  }

  open(name: string): void {
    if (this.#unshown !== null) {
      if (name === this.#unshown) this.#depth += 1;
      return;
    }
    if (UNSHOWN.has(name)) {
      this.#unshown = name;
      this.#depth = 1;
      return;
    }
    this.#breakAt(name);
    if (HEADING.test(name)) this.#heading = true;
    if (name === 'li') this.#item = true;
    if (BOLD.has(name)) this.#bold += 1;
  }

  close(name: string): void {
    if (this.#unshown !== null) {
      if (name !== this.#unshown) return;
      this.#depth -= 1;
      if (this.#depth === 0) this.#unshown = null;
      return;
    }
    this.#breakAt(name);
    if (HEADING.test(name)) this.#heading = false;
    if (name === 'li') this.#item = false;
    if (BOLD.has(name)) this.#bold = Math.max(0, this.#bold - 1);
  }

  end(): void {
    const text = this.#text.replace(/\s+/gu, ' ').trim();
    const isBold = !this.#plain;
    this.#text = '';
    this.#plain = false;
    if (text === '' || this.lines.length >= MOST_LINES) return;
    const as = this.#heading ? 'heading' : this.#item ? 'item' : isBold ? 'bold' : 'text';
    this.lines.push({ text, as, apart: this.#apart });
    this.#apart = false;
  }

  #breakAt(name: string): void {
    const isParagraph = PARAGRAPHS.has(name);
    if (isParagraph || LINES.has(name)) this.end();
    // A paragraph within an item is the item's own.
    if (isParagraph && !this.#item) this.#apart = true;
  }
}

const hasMarkup = (text: string): boolean => /<[a-z!/][^<>]{0,2000}>/iu.test(text);

/** Plain text: its own lines, blank ones as they stand, bullets as items. */
function plainLines(text: string): HtmlLine[] {
  let apart = false;
  const lines: HtmlLine[] = [];
  for (const line of text.split(/\r\n?|\n/u).slice(0, MOST_LINES)) {
    const written = line.replace(/\s+/gu, ' ').trim();
    const item = /^[-–*•·‣▪●]\s?(?=\S)/u.exec(written);
    if (written === '') apart = true;
    else lines.push({ text: written.slice(item?.[0].length ?? 0), as: item ? 'item' : 'text', apart });
    if (written !== '') apart = false;
  }
  return lines;
}

const ESCAPED: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Markup that was escaped once more than it should be, as several interfaces hand it out. */
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp);/gu, (name) => ESCAPED[name] ?? name);

function markupLines(html: string): HtmlLine[] {
  const reader = new LineReader();
  walkHtml(html, {
    text: (text) => reader.text(text),
    open: (name) => reader.open(name),
    close: (name) => reader.close(name),
  });
  reader.end();
  return reader.lines;
}

/** The lines of a text that is HTML, HTML escaped once too often, or plain. Linear in its length; never throws. */
export function htmlLines(text: string): HtmlLine[] {
  if (hasMarkup(text)) return markupLines(text);
  const once = unescaped(text);
  if (once !== text && hasMarkup(once)) return markupLines(once);
  return /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/iu.test(text) && !text.includes('\n')
    ? markupLines(text)
    : plainLines(text);
}
