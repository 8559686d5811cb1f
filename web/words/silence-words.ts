// How long nothing was heard of an application whose answer is overdue.
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { count } from './count.ts';

const DAY = 86_400_000;

/** "silent 31 days", counted from where the wait began, as on Today; null while no answer is overdue. @param now epoch ms */
export function silentFor(
  application: Pick<ApplicationSummary, 'silent_since' | 'waiting_since'>,
  now: number,
): string | null {
  const { silent_since: overdue, waiting_since: since } = application;
  if (overdue === null) return null;
  const days = Math.floor((now - Date.parse(since ?? overdue)) / DAY);
  return days < 1 ? 'silent' : `silent ${count(days, 'day')}`;
}
