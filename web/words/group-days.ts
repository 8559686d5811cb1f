// Puts the events of a timeline under the days on which they happened, newest first.
import { dayHeading, type Place } from './date-words.ts';

export interface Day<T> {
  heading: string;
  events: T[];
}

/** @param events oldest first, as the server gives them; those without a time come last */
export function groupDays<T extends { at: string | null }>(
  events: readonly T[],
  now: number,
  place: Place,
): Day<T>[] {
  const days: Day<T>[] = [];
  const dated = events.filter(({ at }) => at !== null).toReversed();
  for (const event of [...dated, ...events.filter(({ at }) => at === null)]) {
    const heading = event.at === null ? 'Day unknown' : dayHeading(Date.parse(event.at), now, place);
    const last = days.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else days.push({ heading, events: [event] });
  }
  return days;
}
