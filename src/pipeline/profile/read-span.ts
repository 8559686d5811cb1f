// Finds the span of dates that a line of a CV tells: from when until when.
import { MONTH_WORDS, PRESENT_WORDS, SINCE_WORDS, UNTIL_WORDS } from './month-words.data.ts';

export interface DatedSpan {
  /** `YYYY-MM`, or `YYYY`. */
  from: string;
  /** The same; null while it lasts. */
  to: string | null;
  /** Where it stands in the line. */
  start: number;
  end: number;
}

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, at) => words.split('|').map((word) => [word, at + 1] as const)),
);
const WORDS = [...MONTH_OF.keys()].toSorted((a, b) => b.length - a.length).join('|');
const YEAR = '(?:19[5-9]|20[0-4])\\d';
const DATE = `(?:(?:${WORDS})\\.?,? ?(?:de |of )?['’]?${YEAR}|${YEAR}[-/.](?:1[0-2]|0[1-9])(?!\\d)|(?:(?:[0-3]?\\d)[./])?(?:1[0-2]|0?[1-9])[./-]${YEAR}|${YEAR})`;
const BETWEEN = `(?: ?[-–—−‐‑]{1,2} ?| (?:${UNTIL_WORDS}) )`;
const SPAN = new RegExp(
  `(?<![\\p{L}\\d])(${DATE})${BETWEEN}(?:(${DATE})|(${PRESENT_WORDS}))(?![\\p{L}\\d])`,
  'iu',
);
const SINCE = new RegExp(`(?<![\\p{L}\\d])(?:${SINCE_WORDS}) (${DATE})(?![\\p{L}\\d])`, 'iu');
const OPEN = new RegExp(`(?<![\\p{L}\\d])(${DATE}) ?[-–—]\\s*$`, 'iu');
const MONTH_WORD = new RegExp(`^(${WORDS})`, 'iu');

/** `Mar. 2019`, `2019-03`, `03/2019`, `01.03.2019`, `2019`. */
function toMonth(date: string): string {
  const year = new RegExp(YEAR, 'u').exec(date)![0];
  const word = MONTH_WORD.exec(date)?.[1];
  if (word !== undefined) return `${year}-${String(MONTH_OF.get(word.toLowerCase())).padStart(2, '0')}`;
  const month = date.startsWith(year) ? date.slice(5, 7) : date.slice(0, -5).split(/[./-]/u).at(-1);
  return month ? `${year}-${month.padStart(2, '0')}` : year;
}

/** The first span of a line; null where there is none, or it ends before it begins. */
export function readSpan(line: string): DatedSpan | null {
  const both = SPAN.exec(line);
  const match = both ?? SINCE.exec(line) ?? OPEN.exec(line);
  if (match === null) return null;
  const from = toMonth(match[1]!);
  const to = both?.[2] === undefined ? null : toMonth(both[2]);
  if (to !== null && to.slice(0, from.length) < from.slice(0, to.length)) return null;
  return { from, to, start: match.index, end: match.index + match[0].length };
}
