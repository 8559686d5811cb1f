// What the person should do next on an application, and since when an answer is overdue, in words.
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { appointment, relativeTime, type Place } from './date-words.ts';

type NextStep = NonNullable<ApplicationSummary['next_step']>;

/** "Interview tomorrow 14:00", "Assessment due in 3 days", "Answer the offer". @param now epoch ms */
export function nextStepWords({ type, at }: NextStep, now: number, place: Place): string {
  if (type === 'offer') return 'Answer the offer';
  const time = at === null ? null : Date.parse(at);
  if (type === 'interview')
    return time === null ? 'Prepare the interview' : `Interview ${appointment(time, now, place)}`;
  if (time === null) return 'Do the assessment';
  return time < now ? 'Assessment overdue' : `Assessment due ${relativeTime(time, now, place)}`;
}

const DAY = 86_400_000;

/** "An answer is 12 days overdue". @param since ISO 8601 */
export function silentWords(since: string, now: number): string {
  const days = Math.floor((now - Date.parse(since)) / DAY);
  if (days < 1) return 'An answer is due';
  return `An answer is ${days} day${days === 1 ? '' : 's'} overdue`;
}
