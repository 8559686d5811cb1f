// Reads the appointment of an interview: from the calendar part, else from prose that leaves no doubt.
import type { Interview } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kind.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import { MONTHS, ZONES } from './dates.data.ts';
import { zonedTime, type WallClock } from './zoned-time.ts';

const DAY_MS = 86_400_000;
const CANCELLED =
  /cancel|abgesagt|absagen|entfällt|storniert|annul|cancelad|annullat|geannuleerd|afgezegd|no longer take place/iu;

function fromCalendar(mail: ParsedMail): Interview | null {
  const event = mail.calendar.find(({ method, start }) => method !== 'REPLY' && start !== null);
  if (event === undefined || event.start === null) return null;
  return {
    start: event.start,
    end: event.end,
    tz: event.tz,
    where: event.location,
    cancelled: event.method === 'CANCEL',
  };
}

const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DATES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,:])(?<d>\\d{1,2})(?:st|nd|rd|th|er|[.o°])?\\s(?:of\\s|de\\s)?(?<m>${MONTH})(?![a-z])\\.?,?(?:\\s(?:de\\s|del\\s)?(?<y>20\\d\\d))?`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s(?<y>20\\d\\d))?`,
    'gu',
  ),
  /(?<![\d/-])(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/gu,
  /(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>20\d\d)(?!\d)/gu,
  /(?<![\d/-])(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>20\d\d)(?!\d)/gu,
];
const TIME =
  /(?<![\d.,:/-])(?<h>\d{1,2})(?:(?:[:h]|\.(?=\d\d\s?(?:uhr|h|am|pm)))(?<min>\d\d)?)?\s?(?<half>[ap]\.?m\.?(?![a-z]))?(?<unit>\s?(?:uhr|uur|h(?![a-z])))?/gu;
const ZONE = new RegExp(
  `(?<![a-z])(?:(?:utc|gmt)\\s?(?<sign>[+-])\\s?(?<oh>\\d{1,2})(?::?(?<om>\\d\\d))?|(?<iana>(?:europe|america|asia|africa|australia|pacific|atlantic)/[a-z_]{3,20})|(?<word>${[...ZONES.keys()].sort((a, b) => b.length - a.length).join('|')}))(?![a-z/])`,
  'u',
);

interface Found<T> {
  value: T;
  start: number;
  end: number;
}

type Day = Pick<WallClock, 'year' | 'month' | 'day'>;

type Groups = Readonly<Record<string, string | undefined>>;

const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** "03/04/2031" is two days; only one that cannot be read the other way counts. */
function slashedDay(first: number, second: number): readonly [number, number] | null {
  if (first !== second && first <= 12 && second <= 12) return null;
  return second > 12 ? [second, first] : [first, second];
}

function dayAndMonth(groups: Groups, slashed: boolean): readonly [number, number] | null {
  const day = Number(groups['d']);
  const month = MONTHS.get(groups['m'] ?? '') ?? Number(groups['m']);
  const pair = slashed ? slashedDay(day, month) : ([day, month] as const);
  return pair !== null && isWithin(pair[0], 1, 31) && isWithin(pair[1], 1, 12) ? pair : null;
}

/** The day of a matched date; a missing year is the first that puts it after the mail. */
function dayOf(groups: Groups, slashed: boolean, sent: number | null): Day | null {
  const parts = dayAndMonth(groups, slashed);
  if (parts === null) return null;
  const [day, month] = parts;
  if (groups['y'] !== undefined) return { year: Number(groups['y']), month, day };
  if (sent === null) return null;
  const year = new Date(sent).getUTCFullYear();
  const past = Date.UTC(year, month - 1, day) < sent - 2 * DAY_MS;
  return { year: past ? year + 1 : year, month, day };
}

function daysIn(text: string, sent: number | null): Found<Day>[] | null {
  const days: Found<Day>[] = [];
  for (const pattern of DATES) {
    for (const match of text.matchAll(pattern)) {
      const value = dayOf(match.groups ?? {}, /^\d{1,2}[/-]/u.test(match[0]), sent);
      if (value === null) return null;
      const end = match.index + match[0].length;
      if (!days.some((day) => match.index < day.end && end > day.start))
        days.push({ value, start: match.index, end });
    }
  }
  return days;
}

interface Clock {
  hour: number;
  minute: number;
}

/** A bare number is no time of day: it takes minutes, a half of the day or a word for hours. */
const isClock = ({ half, unit, min }: Groups, matched: string): boolean =>
  (half ?? unit ?? min) !== undefined || /\dh$/u.test(matched.trim());

function clockOf(groups: Groups, matched: string): Clock | null {
  const hour = Number(groups['h']);
  const minute = Number(groups['min'] ?? 0);
  if (!isClock(groups, matched) || minute > 59) return null;
  const half = groups['half'];
  if (half === undefined) return isWithin(hour, 0, 23) ? { hour, minute } : null;
  const noon = half.startsWith('p') ? 12 : 0;
  return isWithin(hour, 1, 12) ? { hour: (hour % 12) + noon, minute } : null;
}

function clocksIn(text: string, from: number): Found<Clock>[] {
  const clocks: Found<Clock>[] = [];
  for (const match of text.matchAll(TIME)) {
    const value = clockOf(match.groups ?? {}, match[0]);
    if (value !== null)
      clocks.push({ value, start: from + match.index, end: from + match.index + match[0].length });
  }
  return clocks;
}

function zoneIn(text: string): string | null {
  const groups = ZONE.exec(text)?.groups;
  if (groups === undefined) return null;
  if (groups['sign'] !== undefined)
    return `${groups['sign']}${(groups['oh'] ?? '').padStart(2, '0')}:${groups['om'] ?? '00'}`;
  if (groups['iana'] !== undefined)
    return groups['iana'].replace(/(?<=^|[/_])[a-z]/gu, (letter) => letter.toUpperCase());
  return ZONES.get(groups['word'] ?? '') ?? null;
}

/** Text of a clock's surroundings: a time belongs to a date within this many characters. */
const NEAR = 70;

/** A day with the stretch of text that no other day stands in. */
interface Surrounded extends Found<Day> {
  from: number;
  until: number;
}

/** The clocks of one appointment, a beginning or a beginning and an end; null when there are others. */
function clocksAt(text: string, day: Surrounded): { first: Found<Clock>; last: Found<Clock> } | null {
  const after = clocksIn(text.slice(day.end, Math.min(day.until, day.end + NEAR)), day.end);
  const from = Math.max(day.from, day.start - NEAR);
  const clocks = after.length > 0 ? after : clocksIn(text.slice(from, day.start), from);
  const [first, last = first] = clocks;
  if (first === undefined || last === undefined) return null;
  return first === last || RANGE.test(text.slice(first.end, last.start)) ? { first, last } : null;
}

const RANGE = /^\s?(?:-|to|until|bis|a|as|alle|tot|y)\s?$/u;

function appointmentAt(text: string, day: Surrounded): Interview | null {
  const clocks = clocksAt(text, day);
  if (clocks === null) return null;
  const { first, last } = clocks;
  const zone = zoneIn(text.slice(last.end, last.end + 45));
  const start = zone === null ? null : zonedTime({ ...day.value, ...first.value }, zone);
  if (zone === null || start === null) return null;
  const end = zonedTime({ ...day.value, ...last.value }, zone);
  return { start, end: end !== null && end > start ? end : null, tz: zone, where: null, cancelled: false };
}

/** One appointment only: several dates are proposals to choose from, or an old and a new one. */
function fromProse(mail: ParsedMail): Interview | null {
  const text = foldText(mail.text.slice(0, 4000)).replace(/[\u2010-\u2015]/gu, '-');
  const days = daysIn(text, mail.headers.dateTime ?? mail.headers.receivedTime);
  if (days === null) return null;
  days.sort((a, b) => a.start - b.start);
  const found = days.map((day, at) => {
    const until = days[at + 1]?.start ?? text.length;
    return appointmentAt(text, { ...day, from: days[at - 1]?.end ?? 0, until });
  });
  const [only, ...others] = found.filter((interview) => interview !== null);
  return only !== undefined && others.every(({ start }) => start === only.start) ? only : null;
}

/**
 * The interview that a mail fixes; times in epoch ms. The calendar part counts first. Prose counts in mail about
 * interviews only, and only with one date, one time (or range) and a zone; a missing year is the first that puts the
 * day after the mail. Null when anything is ambiguous.
 */
export function readInterview(mail: ParsedMail, kind: Kind): Interview | null {
  const dated = fromCalendar(mail);
  if (dated !== null) return dated;
  if (kind !== 'interview_invite' && kind !== 'interview_scheduled') return null;
  const told = fromProse(mail);
  return told === null ? null : { ...told, cancelled: CANCELLED.test(mail.headers.subject) };
}
