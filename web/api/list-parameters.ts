// What the list, the board and the file of applications ask the server for, as the parameters of an address.
import type { ApplicationQuery } from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';

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

/** Only what narrows the list. */
export function filterParameters(filters: ListFilters): URLSearchParams {
  const named: readonly (readonly [name: string, value: string | null])[] = [
    ['q', filters.q || null],
    ['status', filters.statuses.join(',') || null],
    ['needs_review', filters.needsReview ? 'true' : null],
    ['silent', filters.silent ? 'true' : null],
    ['hidden', filters.hidden ? 'true' : null],
    ['source', filters.source],
    ['company', filters.company],
    ['since', filters.since],
    ['until', filters.until],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of named) if (value !== null) parameters.set(name, value);
  return parameters;
}

/** The filters, and the order in which what they let through is shown. */
export function listParameters(query: ListQuery): URLSearchParams {
  const parameters = filterParameters(query);
  parameters.set('sort', query.sort);
  parameters.set('order', query.order);
  return parameters;
}
