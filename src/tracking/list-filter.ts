// From what the address of a request says to what is looked for.
import type { ApplicationFilter } from '../contracts/api.ts';
import { overdueSince } from '../domain/silence.ts';
import type { ListFilter } from '../store/narrowed-applications.ts';
import type { Moment } from './moment.ts';

const msOf = (time: string | undefined) => (time === undefined ? undefined : Date.parse(time));

/** Which applications are asked for, at this moment; how long answers usually take matters only to who asks for silence. */
export function toListFilter(
  query: ApplicationFilter,
  { usual, now }: Moment | { now: number; usual: null },
): ListFilter {
  return {
    text: query.q,
    statuses: query.status,
    needsReview: query.needs_review,
    hidden: query.hidden,
    silent: query.silent,
    source: query.source,
    company: query.company,
    since: msOf(query.since),
    until: msOf(query.until),
    now,
    overdue: usual && overdueSince(usual, now),
  };
}
