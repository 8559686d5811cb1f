// Reads by when a mail wants something of its reader: an assessment done, an offer answered.
import type { Deadline } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kind.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import type { Field } from './candidate.ts';
import { HOUR_WORDS } from './clock-words.data.ts';
import { dayOfMail, type MailDay } from './day-context.ts';
import { BEFORE_DAY, RELATIVE, WRITERS_OWN } from './deadline-words.data.ts';
import { evenFold } from './even-fold.ts';
import { clocksIn } from './read-clocks.ts';
import { daysIn, type FoundDay } from './read-days.ts';
import { zoneIn } from './read-zone.ts';
import { zonedTime } from './zoned-time.ts';

/** Kinds whose mails ask for something by a day. */
const ASKING: ReadonlySet<Kind> = new Set<Kind>(['assessment', 'offer']);
const READ_CHARS = 5000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Terms are days or a few weeks; what is said of hours within a day is how long a test takes. */
const SHORTEST = DAY;
const LONGEST = 100 * DAY;
/** How far before a day the word stands that makes it a term, and how far behind it what is said of the time of day. */
const LEAD = 60;
const CLOCK_REACH = 60;
/** Between a day and its time of day; else the figures are how long something takes. */
const JOINED = /^[\s,(|-]{0,3}(?:(?:at|um|a|as|alle|ore|om|las)\s)?$/u;

const NUMBERS = [...HOUR_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const TERMS = RELATIVE.map((term) => new RegExp(term.replace('NUMBERS', NUMBERS), 'gu'));

/** What the mail says, equally long: folded, and as it is written, since only that tells "EST" from "est". */
interface Texts {
  text: string;
  view: string;
}

interface Found extends Pick<Deadline, 'at'> {
  start: number;
  end: number;
}

/** The sentence, or the line, that holds what stands from `start` to `end`. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const behind = text.slice(end, end + 200);
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('! '));
  const closes = /[.!?](?:\s|$)|\n/u.exec(behind)?.index ?? behind.length;
  return before.slice(opens + 1) + text.slice(start, end) + behind.slice(0, closes);
}

const bindsReader = (text: string, { start, end }: Pick<Found, 'start' | 'end'>): boolean =>
  !WRITERS_OWN.test(around(text, start, end));

/** The end of the day, unless a time stands behind it. */
function endOf(day: FoundDay, { text, view }: Texts, { home, language }: MailDay): Found | null {
  const behind = text.slice(day.end, day.end + CLOCK_REACH);
  const clock = clocksIn(behind, language).find(({ start }) => JOINED.test(behind.slice(0, start)));
  const zone = zoneIn(behind.slice(clock?.end ?? 0), view) ?? home ?? 'UTC';
  const at = zonedTime({ ...day.value, ...(clock?.value ?? { hour: 23, minute: 59 }) }, zone);
  return at === null ? null : { at, start: day.start, end: day.end + (clock?.end ?? 0) };
}

function namedDays(texts: Texts, mail: MailDay): Found[] {
  const { text } = texts;
  return daysIn(text, mail.context).flatMap((day) => {
    if (day === null) return [];
    const lead = BEFORE_DAY.exec(text.slice(Math.max(0, day.start - LEAD), day.start));
    if (lead === null) return [];
    const found = endOf(day, texts, mail);
    return found === null ? [] : [{ ...found, start: day.start - lead[0].length }];
  });
}

/** `days` of a week's first five after `from`. */
function afterWorkdays(from: number, days: number): number {
  let at = from;
  for (let left = Math.min(days, 90); left > 0;) {
    at += DAY;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

function lengthOf(unit: string): number {
  if (/^(?:h|st|uu|ur|or)/u.test(unit)) return HOUR;
  return /^(?:we|wo|se)/u.test(unit) ? 7 * DAY : DAY;
}

function countedDays(text: string, { sent }: MailDay): Found[] {
  return TERMS.flatMap((term) =>
    [...text.matchAll(term)].flatMap(({ 0: told, index, groups = {} }) => {
      const written = groups['n'] ?? '';
      const count = HOUR_WORDS.get(written) ?? Number(written);
      const length = lengthOf(groups['unit'] ?? '');
      if (count * length < SHORTEST) return [];
      const working = (groups['work'] ?? groups['after']) !== undefined && length === DAY;
      const at = working ? afterWorkdays(sent, count) : sent + count * length;
      return [{ at, start: index, end: index + told.length }];
    }),
  );
}

/**
 * By when the reader is to act, epoch ms: a day behind a word that makes it a term, else a number of days from the mail's own.
 * The end of the day where no time is told; of several the soonest that is still to come. Terms that the writer sets for
 * itself do not count. Null when there is none.
 */
export function readDeadline(mail: ParsedMail, body: Field, kind: Kind): Deadline | null {
  if (!ASKING.has(kind)) return null;
  const day = dayOfMail(mail);
  if (day === null) return null;
  const view = body.view.slice(0, READ_CHARS);
  const text = evenFold(view);
  const fits = (found: Found): boolean =>
    found.at > day.sent && found.at < day.sent + LONGEST && bindsReader(text, found);
  const named = namedDays({ text, view }, day).filter(fits);
  const found = (named.length > 0 ? named : countedDays(text, day).filter(fits)).sort((a, b) => a.at - b.at);
  const [first] = found;
  if (first === undefined) return null;
  const { at, start } = first;
  const told = body.text.slice(start, first.end).replace(/[\s.,;]+$/u, '');
  return { at, span: { field: 'body', text: told, start, end: start + told.length } };
}
