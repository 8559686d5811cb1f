// Reads the days that a text names, relative to the day of its mail.
import type { Language } from '../../contracts/rule.ts';
import { MONTHS } from './dates.data.ts';
import { NEAR_DAYS, WEEKDAYS } from './clock-words.data.ts';

export interface Day {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

export interface FoundDay {
  value: Day;
  start: number;
  end: number;
  /** Told by a weekday or "tomorrow" alone: such a word counts only right beside a time. */
  loose: boolean;
}

/** The mail's own day in its own zone, and how its writers order day and month in figures. */
export interface DayContext {
  sent: Day;
  monthFirst: boolean | null;
  /** Languages that the text may be in. */
  languages: readonly Language[];
}

const DAY_MS = 86_400_000;
const alternatives = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');
const MONTH = alternatives(MONTHS.keys());
const WEEKDAY = alternatives(WEEKDAYS.keys());
/** "Thursday, the", "quinta-feira, dia", "Donnerstag, den". */
const BEFORE = String.raw`(?:(?<![a-z])(?<w>${WEEKDAY})\.?,?\s{1,3}(?:(?:the|le|el|il|o|de|der|den|dem|dia|del|op|on)\s){0,2})?`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(?<![\\d.,:])(?<d>\\d{1,2})(?:st|nd|rd|th|er|[.o°])?\\s{1,2}(?:of\\s|de\\s)?(?<m>${MONTH})(?![a-z])\\.?,?(?:\\s(?:de\\s|del\\s)?(?<y>20\\d\\d))?`,
    'gu',
  ),
  new RegExp(
    `${BEFORE}(?<![a-z])(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:h])(?:,?\\s(?<y>20\\d\\d))?`,
    'gu',
  ),
  new RegExp(`${BEFORE}(?<![\\d/-])(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)`, 'gu'),
  new RegExp(
    `${BEFORE}(?<![\\d.])(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.(?:\\s?(?<y>20\\d\\d|\\d\\d(?![\\d:.h])))?(?!\\d)`,
    'gu',
  ),
  new RegExp(
    `${BEFORE}(?<![\\d/.-])(?<d>\\d{1,2})(?<figures>[/-])(?<m>\\d{1,2})\\k<figures>(?<y>20\\d\\d|\\d\\d(?!\\d))(?!\\d)`,
    'gu',
  ),
  new RegExp(`${BEFORE}(?<![\\d/.-])(?<d>\\d{1,2})(?<figures>/)(?<m>\\d{1,2})(?![\\d/])`, 'gu'),
  new RegExp(
    `(?<![a-z])(?<w>${WEEKDAY})\\.?,?\\s{1,3}(?:(?:the|le|el|il|o|de|der|den|dia|op)\\s){0,2}(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d:h/%]|\\s?(?:h\\d|uhr|uur|[ap]\\.?m|o'clock|min|:))`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?<next>next |nachste[nr]? |kommende[nr]? |prochaine? |proximo |proxima |prossim[oa] |volgende |aanstaande )?(?<w>${WEEKDAY})(?![a-z-])`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?<!(?:la|guten|goede|good|esta|por la) )(?<near>${alternatives(NEAR_DAYS.keys())})(?![a-z])`,
    'gu',
  ),
];

/** English abbreviations are words of other languages: "mon", "sat", "sun"; so are Portuguese numerals: "segunda". */
const ABBREVIATED = /^(?:sun|mon|tues?|wed|thu|thurs?|fri|sat)$/u;
const NUMERAL = /^(?:segunda|terca|quarta|quinta|sexta)$/u;

const isOtherWord = (weekday: string | undefined, { languages }: DayContext): boolean =>
  weekday !== undefined &&
  ((ABBREVIATED.test(weekday) && !languages.includes('en')) ||
    (NUMERAL.test(weekday) && !languages.includes('pt')));

/** Of the patterns: days with dots, the last that names day and month in full, and those of a weekday alone. */
const DOTTED = 3;
const YEARLESS = 4;
const LOOSE = 7;
/** A mail that names more days than this is a calendar. */
const MOST_DAYS = 60;

type Groups = Readonly<Record<string, string | undefined>>;

const toTime = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

function toDay(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const exists = (day: Day): boolean => toDay(toTime(day)).day === day.day;
const weekdayOf = (day: Day): number => new Date(toTime(day)).getUTCDay();

/** Two figures are day and month, or month and day; a weekday or the writer's country tells which. */
function fromFigures(
  first: number,
  second: number,
  year: number,
  weekday: number | undefined,
  context: DayContext,
): Day | null {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const possible = [dayFirst, monthFirst].filter((day) => day.month >= 1 && day.month <= 12 && exists(day));
  const fitting = weekday === undefined ? possible : possible.filter((day) => weekdayOf(day) === weekday);
  if (fitting.length === 1 || first === second) return fitting[0] ?? null;
  if (fitting.length === 0 || context.monthFirst === null) return null;
  return context.monthFirst ? monthFirst : dayFirst;
}

/** A year as written, of four figures or two; else the first that does not put the day before the mail. */
function yearOf(groups: Groups, month: number, day: number, { sent }: DayContext): number {
  const written = groups['y'];
  if (written !== undefined) return written.length === 2 ? 2000 + Number(written) : Number(written);
  const past = Date.UTC(sent.year, month - 1, day) < toTime(sent) - 2 * DAY_MS;
  return past ? sent.year + 1 : sent.year;
}

function inFigures(groups: Groups, context: DayContext): Day | null {
  const first = Number(groups['d']);
  const second = Number(groups['m']);
  const month = first > 12 || context.monthFirst !== true ? second : first;
  const year = yearOf(groups, month, month === first ? second : first, context);
  return fromFigures(first, second, year, WEEKDAYS.get(groups['w'] ?? ''), context);
}

function withMonth(groups: Groups, context: DayContext): Day | null {
  if (groups['figures'] !== undefined) return inFigures(groups, context);
  const number = Number(groups['d']);
  const month = MONTHS.get(groups['m'] ?? '') ?? Number(groups['m']);
  const day = { year: yearOf(groups, month, number, context), month, day: number };
  return month >= 1 && month <= 12 && exists(day) ? day : null;
}

/** "Friday 13th": the first such day after the mail on which weekday and number agree. */
function byNumber(weekday: number, number: number, { sent }: DayContext): Day | null {
  for (let ahead = 0; ahead < 75; ahead++) {
    const day = toDay(toTime(sent) + ahead * DAY_MS);
    if (day.day === number && weekdayOf(day) === weekday) return day;
  }
  return null;
}

/** "Thursday": the first one after the mail's day. */
function byWeekday(weekday: number, { sent }: DayContext): Day {
  const ahead = (weekday - weekdayOf(sent) + 7) % 7 || 7;
  return toDay(toTime(sent) + ahead * DAY_MS);
}

function dayOf(groups: Groups, context: DayContext): Day | null {
  const near = NEAR_DAYS.get(groups['near'] ?? '');
  if (near !== undefined) return toDay(toTime(context.sent) + near * DAY_MS);
  if (groups['m'] !== undefined) return withMonth(groups, context);
  const weekday = WEEKDAYS.get(groups['w'] ?? '');
  if (weekday === undefined) return null;
  return groups['d'] === undefined
    ? byWeekday(weekday, context)
    : byNumber(weekday, Number(groups['d']), context);
}

/** Numbers that only look like a day ("24/7", "room 2.14", "Monday 40"), and words that are no weekday here. */
function isNoDay(value: Day | null, pattern: number, groups: Groups, context: DayContext): boolean {
  if (value === null) return pattern > YEARLESS || (pattern === DOTTED && groups['y'] === undefined);
  return pattern >= LOOSE && isOtherWord(groups['w'], context);
}

/**
 * The days named in a folded text, in order; a day written in full hides what could be read within it. Null stands for
 * one that cannot be: a day that does not exist, or figures that may be two days.
 */
export function daysIn(text: string, context: DayContext): (FoundDay | null)[] {
  const found: { day: FoundDay | null; start: number; end: number }[] = [];
  for (const [at, pattern] of PATTERNS.entries()) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const value = dayOf(groups, context);
      if (isNoDay(value, at, groups, context)) continue;
      found.push({ day: value === null ? null : { value, start, end, loose: at >= LOOSE }, start, end });
      if (found.length >= MOST_DAYS) break;
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ day }) => day);
}
