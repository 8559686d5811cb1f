// Reads the appointment of an interview: from the calendar part, else from prose that leaves no doubt.
import type { Interview } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kind.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import type { Language } from '../../contracts/rule.ts';
import { dayOfMail } from './day-context.ts';
import { clocksIn, type FoundClock } from './read-clocks.ts';
import { daysIn, type FoundDay } from './read-days.ts';
import { zoneIn } from './read-zone.ts';
import { zonedTime } from './zoned-time.ts';

const CANCELLED =
  /cancel|abgesagt|absagen|entfällt|storniert|annul|cancelad|annullat|geannuleerd|afgezegd|geht nicht|gaat niet door|non si terra|no longer|won't take place|no longer take place/iu;

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

/** The news ends where a quoted mail begins that nothing else set apart. */
const QUOTED =
  /\n\s{0,3}(?:>|(?:gesendet|sent|enviado|envoye|verzonden|inviato|von|from|date envoi)\s?:|[^\n]{0,90}\s(?:wrote|schrieb[^\n]{0,40}|a ecrit|escribio|escreveu|ha scritto|schreef)\s?:)/u;
const READ_CHARS = 5000;

/** A time belongs to a day within this many characters; to a weekday alone only right beside it. */
const NEAR = 75;
const ZONE_REACH = 45;
const BESIDE = 32;

const RANGE = /^\s?(?:-|to|until|till|bis|a|as|alle|tot|y|and|und|et|e|en)\s(?:las |as |alle )?$|^\s?-\s?$/u;
/** Another clock's reading of the same time: in brackets, or explained. */
const SAME_TIME =
  /[([]|\b(?:i\.?e|which is|that is|thats|donc|soit|also|entspricht|quindi|ossia|ou seja|o sea|dus|=)/u;
const CHOICE = /(?<![a-z])(?:or|oder|ou|o|of|oppure|either)(?![a-z])/u;
const OLD =
  /(?<![a-z])(?:from|instead of|not|rather than|vom|von|statt|anstatt|anstelle|nicht|au lieu d[eu]|du|en lugar de|en vez de|del|invece d[ei]l?|dal?|em vez de|da|van|in plaats van|original\w{0,3}|previous\w{0,2}|was)\s(?:[a-z'-]{1,12}\s){0,2}$/u;
const MOVED =
  /(?<![a-z])(?:mov(?:e|ed|ing)|reschedul\w*|push\w*|postpon\w*|shift\w*|bring forward|brought forward|chang\w+|verschieb\w*|verschob\w*|verleg\w*|ausweich\w*|neuer termin|deplac\w*|report\w*|decal\w*|trasla\w*|cambi\w*|aplaz\w*|pas(?:amos|sa|se)|spost\w*|rinvi\w*|anticip\w*|remarc\w*|adi(?:ar|ad|am)\w*|verplaats\w*|verzet\w*|verschoven|new time|new date)(?![a-z])/u;
const SAME_HOUR =
  /same time|gleiche[nr]? (?:zeit|uhrzeit)|meme heure|misma hora|stessa ora|mesma hora|zelfde tijd/u;
/** The end of a term for something else. */
const TERM =
  /(?<![a-z])(?:by|until|before|deadline|vor|bis(?: zum)?|spatestens|avant(?: le)?|antes del?|entro(?: il)?|ate|voor|uiterlijk|no later than|submitted on|received on|applied on|posted)\s(?:[a-z'-]{1,12}\s){0,2}$/u;

/** A time on a day, with where it stands. */
interface Appointment {
  start: number;
  end: number | null;
  tz: string;
  /** What stands before it. */
  lead: string;
}

interface Text {
  original: string;
  text: string;
  clocks: readonly FoundClock[];
  home: string | null;
}

/** The clocks that belong to a day: behind it first, else before it; up to the next day. */
function clocksAt({ clocks }: Text, day: FoundDay, from: number, until: number): readonly FoundClock[] {
  const reach = day.loose ? BESIDE : NEAR;
  const behind = clocks.filter(
    ({ start }) => start >= day.end - 1 && start < Math.min(until, day.end + reach),
  );
  if (behind.length > 0) {
    const far = clocks.filter(
      ({ start }) => start >= day.end - 1 && start < Math.min(until, day.end + 2 * NEAR),
    );
    return far;
  }
  return clocks.filter(
    ({ start, end }) => end <= day.start && start >= Math.max(from, day.start - (day.loose ? BESIDE : 40)),
  );
}

/** First and last of the clocks of one appointment; null when they are times to choose from. */
function spanOfClocks(
  text: string,
  clocks: readonly FoundClock[],
): { first: FoundClock; last: FoundClock } | null {
  const [first, second] = clocks;
  if (first === undefined) return null;
  if (second === undefined) return { first, last: first };
  const between = text.slice(first.end, second.start);
  if (RANGE.test(between)) return { first, last: second };
  const choice = between.length < 30 && CHOICE.test(between) && !SAME_TIME.test(between);
  return choice ? null : { first, last: first };
}

/** The zone named behind a time, before the next one; else that of the mail. */
function zoneAt({ original, text, clocks, home }: Text, end: number): string | null {
  const next = clocks.find(({ start }) => start >= end)?.start ?? end + ZONE_REACH;
  return zoneIn(text.slice(end, Math.min(next, end + ZONE_REACH)), original) ?? home;
}

function appointmentAt(text: Text, day: FoundDay, from: number, until: number): Appointment | null {
  const span = spanOfClocks(text.text, clocksAt(text, day, from, until));
  if (span === null) return null;
  const { first, last } = span;
  const tz = zoneAt(text, last.end);
  const start = tz === null ? null : zonedTime({ ...day.value, ...first.value }, tz);
  if (tz === null || start === null) return null;
  const end = last === first ? null : zonedTime({ ...day.value, ...last.value }, tz);
  const begins = Math.min(day.start, first.start);
  const lead = text.text.slice(Math.max(0, begins - 40), begins);
  return { start, end: end !== null && end > start ? end : null, tz, lead };
}

/** When a quoted mail was sent says nothing about the appointment. */
const SENT_AT =
  /(?:gesendet|sent|enviado|envoye|verzonden|inviato|date)\s?:[^\n]{0,80}|[^\n]{0,90}\s(?:wrote|schrieb[^\n]{0,40}|a ecrit|escribio|escreveu|ha scritto|schreef)\s?:/gu;

/** The clock of "at the same time", if the quoted mail names just one. */
function sameHour(quoted: string, text: string, language: Language): FoundClock[] {
  const said = SAME_HOUR.exec(text);
  if (said === null) return [];
  const [only, ...others] = clocksIn(quoted.replace(SENT_AT, ''), language).filter(
    ({ value }, at, all) =>
      all.findIndex((one) => one.value.hour === value.hour && one.value.minute === value.minute) === at,
  );
  return only !== undefined && others.length === 0
    ? [{ value: only.value, start: said.index, end: said.index + said[0].length }]
    : [];
}

const plain = (text: string): string =>
  foldText(text)
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/[\u2018\u2019]/gu, "'");

/** Of several, the one that a mail which moves an appointment moves it to; else null: they are offered to choose from. */
function only(found: readonly Appointment[], text: string): Appointment | null {
  const news = found.filter(({ lead }) => !TERM.test(lead));
  const fresh = news.filter(({ lead }) => !OLD.test(lead));
  const open = fresh.length > 0 && (fresh.length < news.length || MOVED.test(text)) ? fresh : news;
  const [first, ...others] = open;
  if (first === undefined) return null;
  if (others.every(({ start }) => start === first.start)) return first;
  return MOVED.test(text) && open.length === 2 ? (open.at(-1) ?? null) : null;
}

/** One appointment only: several are proposals to choose from, unless the mail moves the one to the other. */
function fromProse(mail: ParsedMail): Interview | null {
  const day = dayOfMail(mail);
  if (day === null) return null;
  const { home, language } = day;
  const whole = plain(mail.text.slice(0, READ_CHARS));
  const text = whole.slice(0, QUOTED.exec(whole)?.index ?? whole.length);
  const clocks = [
    ...clocksIn(text, language),
    ...sameHour(`${whole.slice(text.length)}\n${plain(mail.quoted.slice(0, READ_CHARS))}`, text, language),
  ].sort((a, b) => a.start - b.start);
  const days = daysIn(text, day.context);
  if (days.includes(null)) return null;
  const named = days.filter((day) => day !== null);
  const found = named.flatMap((day, at) => {
    const next = named.slice(at + 1).find(({ loose }) => !loose || day.loose);
    return (
      appointmentAt(
        { original: mail.text, text, clocks, home },
        day,
        named[at - 1]?.end ?? 0,
        next?.start ?? text.length,
      ) ?? []
    );
  });
  const chosen = only(found, text);
  if (chosen === null) return null;
  const { start, end, tz } = chosen;
  return { start, end, tz, where: null, cancelled: false };
}

/**
 * The interview that a mail fixes; times in epoch ms. The calendar part counts first. Prose counts in mail about
 * interviews only, and only with one day and one time (or range), or one that another was moved to; days are taken
 * relative to the mail's, a zone that is not named is that of the mail's own clock. Null when anything is ambiguous.
 */
export function readInterview(mail: ParsedMail, kind: Kind): Interview | null {
  const dated = fromCalendar(mail);
  if (dated !== null) return dated;
  if (kind !== 'interview_invite' && kind !== 'interview_scheduled') return null;
  const told = fromProse(mail);
  return told === null ? null : { ...told, cancelled: CANCELLED.test(mail.headers.subject) };
}
