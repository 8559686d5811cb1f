// What the filters of the list are set to, in words.
import type { ListSearch } from '../state/list-search.ts';
import type { Status } from '../../src/domain/kind.ts';
import type { Place } from './date-words.ts';
import { STATUS_WORDS } from './status-words.ts';

/** "Applied, Offer", of more than two "Applied + 3"; null for all. */
export function statusesWords(statuses: readonly Status[]): string | null {
  const [first, ...others] = statuses.map((status) => STATUS_WORDS[status]);
  if (first === undefined) return null;
  return others.length > 1 ? `${first} + ${others.length}` : [first, ...others].join(', ');
}

function dayWords(day: string, place: Place): string {
  const format = new Intl.DateTimeFormat(place.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** "last 30 days", "3 Mar 2025 – 8 Mar 2025", "since 3 Mar 2025", "until 8 Mar 2025"; null for any time. */
export function rangeWords({ days, since, until }: ListSearch, place: Place): string | null {
  if (days !== undefined) return `last ${days} days`;
  if (since !== undefined && until !== undefined)
    return `${dayWords(since, place)} – ${dayWords(until, place)}`;
  if (since !== undefined) return `since ${dayWords(since, place)}`;
  return until === undefined ? null : `until ${dayWords(until, place)}`;
}
