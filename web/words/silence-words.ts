// How long nothing was heard of an application whose answer is overdue.
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { count } from './count.ts';

const DAY = 86_400_000;

/** "silent 31 days", counted from the last word; null while no answer is overdue. @param now epoch ms */
export function silentFor(
  application: Pick<ApplicationSummary, 'last_activity_at' | 'silent_since'>,
  now: number,
): string | null {
  const { silent_since: overdue, last_activity_at: last } = application;
  if (overdue === null) return null;
  const days = Math.floor((now - Date.parse(last ?? overdue)) / DAY);
  return days < 1 ? 'silent' : `silent ${count(days, 'day')}`;
}
