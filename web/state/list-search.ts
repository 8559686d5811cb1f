// The part of the address that says what the list of applications shows.
import type { ListQuery } from '../api/client.ts';
import { STATUSES, type Status } from '../../src/domain/kind.ts';

/** Only what differs from the plain list stands in the address. */
export interface ListSearch {
  q?: string;
  /** Comma-separated. */
  status?: string;
  review?: 'yes';
  sort?: ListQuery['sort'];
  order?: ListQuery['order'];
}

const SORTS: readonly ListQuery['sort'][] = ['last_activity', 'applied', 'company', 'status'];
const LONGEST_QUESTION = 200;

/** The order in which a column is first sorted: newest times first, names and stages from the start. */
function naturalOrder(sort: ListQuery['sort']): ListQuery['order'] {
  return sort === 'company' || sort === 'status' ? 'asc' : 'desc';
}

function knownStatuses(value: unknown): Status[] {
  if (typeof value !== 'string') return [];
  const named = new Set(value.split(','));
  return STATUSES.filter((status) => named.has(status));
}

/** Only what differs from the natural way of sorting. */
function readSorting(raw: Record<string, unknown>): ListSearch {
  const sort = SORTS.find((known) => known === raw['sort']) ?? 'last_activity';
  const turned = naturalOrder(sort) === 'asc' ? 'desc' : 'asc';
  return {
    ...(sort !== 'last_activity' && { sort }),
    ...(raw['order'] === turned && { order: turned }),
  };
}

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const statuses = knownStatuses(raw['status']).join(',');
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] !== '' && { q: raw['q'].slice(0, LONGEST_QUESTION) }),
    ...(statuses !== '' && { status: statuses }),
    ...(raw['review'] === 'yes' && { review: 'yes' as const }),
    ...readSorting(raw),
  };
}

/** What to ask the server for. */
export function toListQuery(search: ListSearch): ListQuery {
  const sort = search.sort ?? 'last_activity';
  return {
    q: search.q?.trim() ?? '',
    statuses: knownStatuses(search.status),
    needsReview: search.review === 'yes',
    sort,
    order: search.order ?? naturalOrder(sort),
  };
}

/** The address with one status more, or less when it was there. */
export function toggleStatus(search: ListSearch, status: Status): ListSearch {
  const chosen = new Set(knownStatuses(search.status));
  if (!chosen.delete(status)) chosen.add(status);
  return readListSearch({ ...search, status: [...chosen].join(',') });
}

/** The address sorted by a column; once more, the other way round. */
export function sortBy(search: ListSearch, sort: ListQuery['sort']): ListSearch {
  const now = toListQuery(search);
  const turned = now.order === 'asc' ? 'desc' : 'asc';
  return readListSearch({ ...search, sort, order: now.sort === sort ? turned : naturalOrder(sort) });
}

/** Flat `name=value` addresses, so that they can be read, typed and shared. */
export function writeAddress(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const text = new URLSearchParams(given).toString();
  return text === '' ? '' : `?${text}`;
}

export function readAddress(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
