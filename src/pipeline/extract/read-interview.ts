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
const DATES: readonly (readonly [RegExp, 'dmy' | 'mdy' | 'ymd'])[] = [
  [
    new RegExp(
      `(?<![\\d.,:])(?<d>\\d{1,2})(?:st|nd|rd|th|er|[.º°])?\\s(?:of\\s|de\\s)?(?<m>${MONTH})(?![a-z])\\.?,?(?:\\s(?:de\\s|del\\s)?(?<y>20\\d\\d))?`,
      'gu',
    ),
    'dmy',
  ],
  [
    new RegExp(
      `(?<![a-z])(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s(?<y>20\\d\\d))?`,
      'gu',
    ),
    'mdy',
  ],
  [/(?<![\d/-])(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/gu, 'ymd'],
  [/(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>20\d\d)(?!\d)/gu, 'dmy'],
  [/(?<![\d/-])(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>20\d\d)(?!\d)/gu, 'dmy'],
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

/** "03/04/2031" is two days; only one that cannot be read the other way counts. */
function dayOf(
  groups: Record<string, string | undefined>,
  slashed: boolean,
  sent: number | null,
): Day | null {
  let day = Number(groups['d']);
  let month = MONTHS.get(groups['m'] ?? '') ?? Number(groups['m']);
  if (slashed && month > 12) [day, month] = [month, day];
  else if (slashed && day <= 12 && day !== month) return null;
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  if (groups['y'] !== undefined) return { year: Number(groups['y']), month, day };
  if (sent === null) return null;
  const year = new Date(sent).getUTCFullYear();
  const past = Date.UTC(year, month - 1, day) < sent - 2 * DAY_MS;
  return { year: past ? year + 1 : year, month, day };
}

function daysIn(text: string, sent: number | null): Found<Day>[] | null {
  const days: Found<Day>[] = [];
  for (const [pattern] of DATES) {
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

function clockOf(groups: Record<string, string | undefined>, matched: string): Clock | null {
  const { h, min, half, unit } = groups;
  // A bare number is no time of day.
  if (half === undefined && unit === undefined && min === undefined && !/\dh$/u.test(matched.trim()))
    return null;
  const hour = Number(h);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const shifted = half === undefined ? hour : (hour % 12) + (half.startsWith('p') ? 12 : 0);
  const minute = Number(min ?? 0);
  return shifted > 23 || minute > 59 ? null : { hour: shifted, minute };
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

function appointmentAt(text: string, day: Found<Day>): Interview | null {
  const after = clocksIn(text.slice(day.end, day.end + NEAR), day.end);
  const from = Math.max(0, day.start - NEAR);
  const clocks = after.length > 0 ? after : clocksIn(text.slice(from, day.start), from);
  const [first, second] = clocks;
  if (first === undefined) return null;
  const range =
    second !== undefined &&
    /^\s?(?:-|–|to|until|bis|à|a|às|alle|tot|y)\s?$/u.test(text.slice(first.end, second.start));
  if (second !== undefined && !range) return null;
  const last = range ? second : first;
  const zone = zoneIn(text.slice(last.end, last.end + 45));
  if (zone === null) return null;
  const start = zonedTime({ ...day.value, ...first.value }, zone);
  const end = range && second !== undefined ? zonedTime({ ...day.value, ...second.value }, zone) : null;
  return start === null
    ? null
    : { start, end: end !== null && end > start ? end : null, tz: zone, where: null, cancelled: false };
}

/** One appointment only: several dates are proposals to choose from, or an old and a new one. */
function fromProse(mail: ParsedMail): Interview | null {
  const text = foldText(mail.text.slice(0, 4000)).replace(/[\u2010-\u2015]/gu, '-');
  const { dateTime, receivedTime } = mail.headers;
  const days = daysIn(text, dateTime ?? receivedTime);
  if (days === null) return null;
  const found = new Map<number, Interview>();
  for (const day of days) {
    const interview = appointmentAt(text, day);
    if (interview !== null) found.set(interview.start, interview);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
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
