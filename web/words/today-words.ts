// What the first screen says about time: since when something is new, due or overdue.
import type { Today } from '../../src/contracts/api.ts';
import { count } from './count.ts';
import { dayHeading, relativeTime, timeOfDay, type Place } from './date-words.ts';

const DAY = 86_400_000;

/** "since today 14:05", "since yesterday 18:20", "since Tuesday, 4 March, 18:20"; times are epoch ms. */
export function sinceWords(since: number, now: number, place: Place): string {
  const day = dayHeading(since, now, place);
  const time = timeOfDay(since, place);
  return day.includes(',') ? `since ${day}, ${time}` : `since ${day.toLowerCase()} ${time}`;
}

/** "Saturday, 21 November". @param now epoch ms */
export function wholeDay(now: number, place: Place): string {
  return new Intl.DateTimeFormat(place.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: place.timeZone,
  }).format(now);
}

type Assessment = Today['needs_you']['assessments'][number];

/** "due in 3 days", "was due yesterday", without a day for it "asked 5 days ago". @param now epoch ms */
export function dueWords(
  { due, asked_at: asked }: Pick<Assessment, 'due' | 'asked_at'>,
  now: number,
  place: Place,
): string {
  if (due !== null) {
    const at = Date.parse(due);
    return `${at < now ? 'was due' : 'due'} ${relativeTime(at, now, place)}`;
  }
  return asked === null ? '' : `asked ${relativeTime(Date.parse(asked), now, place)}`;
}

type Silent = Today['silent']['items'][number];

/**
 * "usually answered within 14 days, silent for 31". Counted from where the wait began, which may be an interview and so
 * later than the last mail.
 * @param now epoch ms
 */
export function silenceWords(
  { silent_since: since, usual_days: usual }: Pick<Silent, 'silent_since' | 'usual_days'>,
  now: number,
): string {
  const overdue = Math.max(0, Math.floor((now - Date.parse(since)) / DAY));
  return `usually answered within ${count(usual, 'day')}, silent for ${count(usual + overdue)}`;
}
