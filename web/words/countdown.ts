// How long it still is until an appointment.
import { relativeTime, type Place } from './date-words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;
/** So near that hours alone would be too coarse to plan by. */
const NEAR = 6 * HOUR;
/** An interview whose end nobody told may still be going on. */
const USUAL = HOUR;

const amount = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

/**
 * "now", "in 40 minutes", "in 2 h 15 min", "in 22 hours", "in 12 days", "in 3 weeks"; null when it is over.
 * @param start epoch ms; `end` too, null when nobody told it
 */
export function countdown(start: number, end: number | null, now: number, place: Place): string | null {
  if (now >= start) return now < (end ?? start + USUAL) ? 'now' : null;
  // The last minute that has begun still counts, so that it never says 0.
  const minutes = Math.ceil((start - now) / MINUTE);
  if (minutes <= 60) return `in ${amount(minutes, 'minute')}`;
  if (start - now < NEAR)
    return minutes % 60 === 0
      ? `in ${amount(minutes / 60, 'hour')}`
      : `in ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  // Beside the day of the appointment, "tomorrow" would say nothing more.
  const day = relativeTime(start, now, place);
  if (day === 'tomorrow') return `in ${Math.round(minutes / 60)} hours`;
  if (start - now < WEEK) return day;
  const days = Math.round((start - now) / (24 * HOUR));
  return days < 14 ? `in ${days} days` : `in ${Math.round(days / 7)} weeks`;
}
