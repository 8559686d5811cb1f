// When an interview is, in the person's own time and, where that differs, in that of the people who invite.
import { appointment, timeOfDay, zoneName, type Place } from './date-words.ts';

interface Interview {
  /** ISO 8601. */
  start: string;
  end: string | null;
  /** As the mail names it: an IANA name, an abbreviation or nothing. */
  tz: string | null;
}

export interface InterviewWords {
  /** "Tue 14:00–15:00 CET": the person's own time. */
  mine: string;
  /** "09:00 in New York", on another day there "Wed 22:00 in Los Angeles"; null when the clock shows the same there, or the place is unknown. */
  theirs: string | null;
  over: boolean;
}

const LONGEST = 12 * 3_600_000;
/** An interview whose end nobody told has not passed while it may still be going on. */
const USUAL = 3_600_000;

function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** "America/New_York" → "New York"; an abbreviation or offset stays as it is. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const weekday = (at: number, { locale, timeZone }: Place) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone }).format(at);

function theirTime(start: number, tz: string | null, place: Place): string | null {
  if (tz === null || !isZone(tz)) return null;
  const there = { ...place, timeZone: tz };
  const [day, time] = [weekday(start, there), timeOfDay(start, there)];
  const sameDay = day === weekday(start, place);
  if (sameDay && time === timeOfDay(start, place)) return null;
  const words = sameDay ? time : `${day} ${time}`;
  return tz.includes('/') ? `${words} in ${cityOf(tz)}` : `${words} ${tz}`;
}

/** @param now epoch ms */
export function interviewWords(interview: Interview, now: number, place: Place): InterviewWords {
  const start = Date.parse(interview.start);
  const end = interview.end === null ? null : Date.parse(interview.end);
  const sane = end !== null && end > start && end - start <= LONGEST ? end : null;
  const until = sane === null ? '' : `–${timeOfDay(sane, place)}`;
  return {
    mine: `${appointment(start, now, place)}${until} ${zoneName(start, place)}`,
    theirs: theirTime(start, interview.tz, place),
    over: (sane ?? start + USUAL) < now,
  };
}
