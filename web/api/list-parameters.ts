// What the list, the board and the file of applications ask the server for, as the parameters of an address.
import type { ApplicationQuery } from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';
import type { Query } from './operation.ts';

/** Which applications. */
export interface ListFilters {
  q: string;
  statuses: readonly Status[];
  needsReview: boolean;
  silent: boolean;
  /** The hidden ones, and no others. */
  hidden: boolean;
  source: string | null;
  company: string | null;
  /** Last activity at or after, and before; ISO 8601. */
  since: string | null;
  until: string | null;
}

export interface ListQuery extends ListFilters {
  sort: ApplicationQuery['sort'];
  order: ApplicationQuery['order'];
}

const onlyIf = (holds: boolean) => (holds ? 'true' : undefined);

/** Only what narrows the list. */
export function filterParameters(filters: ListFilters): Query<'/applications/facets', 'get'> {
  return {
    q: filters.q || undefined,
    status: filters.statuses.join(',') || undefined,
    needs_review: onlyIf(filters.needsReview),
    silent: onlyIf(filters.silent),
    hidden: onlyIf(filters.hidden),
    source: filters.source ?? undefined,
    company: filters.company ?? undefined,
    since: filters.since ?? undefined,
    until: filters.until ?? undefined,
  };
}

/** The filters, and the order in which what they let through is shown. */
export function listParameters(query: ListQuery): Query<'/applications', 'get'> {
  return { ...filterParameters(query), sort: query.sort, order: query.order };
}
