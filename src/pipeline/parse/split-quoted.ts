// Tells what a sender newly wrote from the history quoted with it.
import { FORWARD_OPENINGS, ON, ON_DATE, QUOTE_HEADERS, SEPARATORS, WROTE } from './quote-phrases.data.ts';
import type { QuoteHeader } from './quote-phrases.data.ts';

const MAX_MARK = 400;
const MAX_ATTRIBUTION_LINES = 3;

function isSeparator(line: string): boolean {
  if (line.length > 80) return false;
  const bare = line
    .replace(/^[\s*>_=-]{1,60}/, '')
    .replace(/[\s*:_=-]{1,60}$/, '')
    .toLowerCase();
  if (line.endsWith(':') && FORWARD_OPENINGS.has(bare)) return true;
  return /^[\s*]{0,3}[-_=]{2}/.test(line) && SEPARATORS.has(bare);
}

/** A sender is a name or an address; "From: 10:00" is the beginning of a meeting. */
const SENDER = /^[^:]{1,20}:[*\s]{0,3}(?:$|.{0,100}\p{L}{2})/u;

function quoteHeader(line: string): QuoteHeader | null {
  const label = /^[*\s]{0,3}([\p{L} ]{1,14})[*\s]{0,3}:/u.exec(line)?.[1];
  return label === undefined ? null : (QUOTE_HEADERS.get(label.trim().toLowerCase()) ?? null);
}

/** True when the header block of a quoted mail begins here: sender first, subject and date or recipient close below. */
function beginsHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (quoteHeader(first) !== 'from' || !SENDER.test(first)) return false;
  const seen = new Set<QuoteHeader>();
  for (const line of lines.slice(at + 1, at + 12)) {
    const header = quoteHeader(line);
    if (header !== null) seen.add(header);
  }
  return seen.has('subject') && (seen.has('sent') || seen.has('to'));
}

interface Attribution {
  /** How many lines it takes. */
  lines: number;
  /** It names a date first or an address, so it needs no quoted line below to be believed. */
  certain: boolean;
}

function matchAttribution(text: string, lines: number): Attribution | null {
  if (text.length > MAX_MARK || !text.endsWith(':') || !WROTE.test(text)) return null;
  const named = /<[^<>\s]{1,100}@[^<>\s]{1,100}>/.test(text);
  const dated = ON_DATE.test(text);
  if (!named && !/\d/.test(text) && lines > 1) return null;
  return { lines, certain: dated || named };
}

/** "On … wrote:" and its like, which programs wrap over up to three lines. */
function attributionAt(lines: readonly string[], at: number): Attribution | null {
  let text = '';
  for (let count = 0; count < MAX_ATTRIBUTION_LINES; count++) {
    const line = lines[at + count] ?? '';
    if (line === '' || text.length + line.length > MAX_MARK) return null;
    text = text === '' ? line : `${text} ${line}`;
    const found = matchAttribution(text, count + 1);
    if (found !== null) return found;
    if (!ON.test(text)) return null;
  }
  return null;
}

function nextFilled(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next] === '') next++;
  return next;
}

class Splitter {
  readonly quoted: boolean[];
  private readonly lines: readonly string[];

  constructor(lines: readonly string[], contained: readonly boolean[]) {
    this.lines = lines;
    this.quoted = lines.map((_, at) => contained[at] === true);
  }

  split(): void {
    for (let at = 0; at < this.lines.length;) at = this.quoted[at] === true ? at + 1 : this.step(at);
  }

  private step(at: number): number {
    const line = this.lines[at] ?? '';
    if (isSeparator(line) || beginsHeaderBlock(this.lines, at)) return this.quoteRest(at);
    if (line.startsWith('>')) return this.quoteMarked(at);
    return this.quoteAttributed(at);
  }

  private quoteAttributed(at: number): number {
    const attribution = attributionAt(this.lines, at);
    if (attribution === null) return at + 1;
    const after = at + attribution.lines;
    const below = nextFilled(this.lines, after);
    if (this.isMarked(below)) {
      this.mark(at, below);
      return this.quoteRun(below);
    }
    if (!attribution.certain || below >= this.lines.length) return after;
    if (this.hasNewAbove(at)) return this.quoteRest(at);
    // An attribution on top, with nothing marked below, introduces a quotation in a style of the writer's own: which of
    // the lines below are new cannot be told, and to lose none matters more.
    this.mark(at, after);
    return after;
  }

  private hasNewAbove(at: number): boolean {
    for (let above = 0; above < at; above++)
      if (this.lines[above] !== '' && this.quoted[above] !== true) return true;
    return false;
  }

  private isMarked(at: number): boolean {
    return this.quoted[at] === true || this.lines[at]?.startsWith('>') === true;
  }

  /** A single line with `>` is as often an arrow before a link as a quotation; two are a quotation. */
  private quoteMarked(at: number): number {
    return this.lines[at + 1]?.startsWith('>') === true ? this.quoteRun(at) : at + 1;
  }

  private quoteRun(at: number): number {
    let end = at;
    while (this.lines[end]?.startsWith('>') === true) end++;
    this.mark(at, end);
    return end;
  }

  /** Everything from here on is history, and so is a ruler right above. */
  private quoteRest(at: number): number {
    let start = at;
    while (start > 0 && /^[-_=\s]{0,200}$/.test(this.lines[start - 1] ?? '')) start--;
    this.mark(start, this.lines.length);
    return this.lines.length;
  }

  private mark(start: number, end: number): void {
    this.quoted.fill(true, start, end);
  }
}

/**
 * Splits tidy lines into new and quoted ones.
 *
 * @param contained parallel to `lines`: lines that the HTML itself marks as quoted
 * @param answers the headers say that the mail answers or forwards one. Only then may everything be quotation; else marks
 *   that leave nothing were no quotation marks, and all is new.
 * @returns parallel to `lines`: true where the line is quoted
 */
export function splitQuoted(
  lines: readonly string[],
  contained: readonly boolean[],
  answers: boolean,
): boolean[] {
  const splitter = new Splitter(lines, contained);
  splitter.split();
  const { quoted } = splitter;
  const nothingNew = lines.every((line, at) => line === '' || quoted[at] === true);
  return nothingNew && !answers ? lines.map(() => false) : quoted;
}
