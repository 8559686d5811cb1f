// Makes the tape of a text: the text normalised, one sentence per line, with the way back to the original offsets.
import { foldLetter } from './fold-letters.ts';

/**
 * `text` keeps the case, has plain letters, quotes and dashes, single blanks inside a sentence and one `\n` between
 * sentences; `lower` is the same, lower-cased, equally long. `offsets[i]` is where character `i` stands in the original
 * (UTF-16 units); `offsets[text.length]` is the end of what was read.
 */
export interface Tape {
  text: string;
  lower: string;
  offsets: Int32Array;
}

const MAX_CHARS = 20_000;

// Combining marks go, as accents do; soft hyphens, zero-width and direction marks pad preheaders and split words in HTML mail.
const INVISIBLE = /[\p{Mn}\p{Cf}]/u;
const BLANK = /\s/u;
const LOWER = /\p{Ll}/u;
const BULLET = /[•·▪●‣◦∙■*✓✔➤►]/u;
const LABEL = /^[\p{L}][\p{L} '()/-]{1,24}:(?:\s|$)/u;
const NUMBERED = /^(?:[-*•·▪●‣◦>|]|\d{1,2}[.)])\s/u;

// Words before a full stop that does not end a sentence.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr sra srta dott ing avv mme mlle m inc ltd co corp dept approx no nr art e.g i.e eg ie vs ' +
    'z.b d.h u.a o.ä i.d.r bzw ca evtl ggf inkl zzgl tel str usw etc p.ej p.ex es ex bijv d.w.z o.a ref jan feb mar ' +
    'apr jun jul aug sep sept oct nov dec okt dez a.m p.m u.s b.sc m.sc ph.d gmbh'
  ).split(' '),
);

interface Gap {
  newlines: number;
  lineLength: number;
}

/** True when a full stop at the end of `before` ends its sentence. */
function endsSentence(before: string): boolean {
  const word = /([\p{L}\p{N}.]*)\.["')\]]*$/u.exec(before)?.[1];
  if (word === undefined) return true;
  const bare = word.toLowerCase();
  if (ABBREVIATIONS.has(bare)) return false;
  // An initial ("J. Smith") or a German ordinal ("4. März").
  return !/^(?:\p{L}|\d{1,2})$/u.test(bare);
}

function breaksInLine(before: string, next: string): boolean {
  if (BULLET.test(next)) return true;
  const tail = before.slice(-12);
  if (/[!?]["')\]]*$/u.test(tail)) return !LOWER.test(next);
  return /\.["')\]]*$/u.test(tail) && !LOWER.test(next) && endsSentence(tail);
}

/** True when the blank between `before` and `after` separates two sentences, false when it only wraps a line. */
function separates(before: string, after: string, gap: Gap): boolean {
  const next = after.charAt(0);
  if (gap.newlines === 0) return breaksInLine(before, next);
  if (gap.newlines > 1 || NUMBERED.test(after) || LABEL.test(after)) return true;
  if (/[.!?:;]["')\]]*$/u.test(before.slice(-4))) return !LOWER.test(next) || !/\./u.test(before.slice(-4));
  if (gap.lineLength < 40 && before.endsWith(',')) return true;
  return !(LOWER.test(next) || gap.lineLength >= 55);
}

class TapeWriter {
  readonly parts: string[] = [];
  readonly offsets: Int32Array;
  length = 0;
  private lineStart = 0;
  private readonly original: string;

  constructor(original: string, capacity: number) {
    this.original = original;
    this.offsets = new Int32Array(capacity);
  }

  put(piece: string, offset: number, step: 0 | 1): void {
    this.parts.push(piece);
    for (let k = 0; k < piece.length; k++) this.offsets[this.length++] = offset + k * step;
  }

  blank(newlines: number, start: number, end: number): void {
    if (this.length === 0 || end >= this.original.length) return;
    const before = this.original.slice(Math.max(0, start - 40), start);
    const after = this.original.slice(end, end + 30);
    const gap = { newlines, lineLength: this.length - this.lineStart };
    this.put(separates(before, after, gap) ? '\n' : ' ', start, 0);
    if (newlines > 0) this.lineStart = this.length;
  }
}

/** The end of the run of plain visible ASCII at `from`. */
function plainEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code >= 127 || code === 96) break;
    i++;
  }
  return i;
}

/** The end of the white space at `from`, and how many line ends it holds. */
function blankEnd(text: string, from: number, end: number): { end: number; newlines: number } {
  let i = from;
  let newlines = 0;
  for (; i < end; i++) {
    const char = text.charAt(i);
    if (char === '\n') newlines++;
    else if (char !== ' ' && !BLANK.test(char) && !INVISIBLE.test(char)) break;
  }
  return { end: i, newlines };
}

/** Lower-cases without changing the length: a capital whose small form is longer (Turkish İ) stays. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

/** Normalises `original` (at most 20,000 characters of it) and splits it into sentences. */
export function makeTape(original: string): Tape {
  const end = Math.min(original.length, MAX_CHARS);
  // A letter folds to three characters at most.
  const out = new TapeWriter(original.slice(0, end), end * 3 + 1);
  let i = 0;
  while (i < end) {
    const plain = plainEnd(original, i, end);
    if (plain > i) {
      out.put(original.slice(i, plain), i, 1);
      i = plain;
      continue;
    }
    const char = original.charAt(i);
    if (BLANK.test(char)) {
      const blank = blankEnd(original, i, end);
      out.blank(blank.newlines, i, blank.end);
      i = blank.end;
      continue;
    }
    if (!INVISIBLE.test(char)) out.put(foldLetter(char), i, 0);
    i++;
  }
  const text = out.parts.join('');
  out.offsets[out.length] = end;
  return { text, lower: lowerInPlace(text), offsets: out.offsets };
}
