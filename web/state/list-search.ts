// The part of the address that says what the page of applications shows.
import type { ListQuery } from '../api/list-parameters.ts';
import { STATUSES, type Status } from '../../src/domain/kind.ts';
import { readDateRange, timesOf, type DateRange } from './date-range.ts';
import { readColumns, writeColumns } from './list-columns.ts';

/** Only what differs from the plain list stands in the address. */
export interface ListSearch extends DateRange {
  view?: 'board';
  q?: string;
  /** Comma-separated. */
  status?: string;
  review?: 'yes';
  silent?: 'yes';
  hidden?: 'yes';
  source?: string;
  company?: string;
  sort?: ListQuery['sort'];
  order?: ListQuery['order'];
  /** Comma-separated; see `list-columns.ts`. */
  cols?: string;
}

const SORTS: readonly ListQuery['sort'][] = [
  'last_activity',
  'applied',
  'company',
  'role',
  'status',
  'location',
  'source',
];

/** The longest that the server takes. */
const LONGEST = { q: 200, source: 200, company: 300 } as const;

/** The order in which a column is first sorted: newest times first, names and stages from the start. */
function naturalOrder(sort: ListQuery['sort']): ListQuery['order'] {
  return sort === 'last_activity' || sort === 'applied' ? 'desc' : 'asc';
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

function readTexts(raw: Record<string, unknown>): ListSearch {
  const texts: ListSearch = {};
  for (const name of ['q', 'source', 'company'] as const) {
    const value = raw[name];
    if (typeof value === 'string' && value !== '') texts[name] = value.slice(0, LONGEST[name]);
  }
  return texts;
}

function readSwitches(raw: Record<string, unknown>): ListSearch {
  const switches: ListSearch = {};
  for (const name of ['review', 'silent', 'hidden'] as const) if (raw[name] === 'yes') switches[name] = 'yes';
  return switches;
}

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const statuses = knownStatuses(raw['status']).join(',');
  const cols = typeof raw['cols'] === 'string' ? writeColumns(readColumns(raw['cols'])) : '';
  return {
    ...(raw['view'] === 'board' && { view: 'board' as const }),
    ...readTexts(raw),
    ...(statuses !== '' && { status: statuses }),
    ...readSwitches(raw),
    ...readDateRange(raw),
    ...readSorting(raw),
    ...(cols !== '' && { cols }),
  };
}

/** What to ask the server for. @param now epoch ms, on which the last days hang */
export function toListQuery(search: ListSearch, now: number): ListQuery {
  const sort = search.sort ?? 'last_activity';
  return {
    q: search.q?.trim() ?? '',
    statuses: knownStatuses(search.status),
    needsReview: search.review === 'yes',
    silent: search.silent === 'yes',
    hidden: search.hidden === 'yes',
    source: search.source ?? null,
    company: search.company ?? null,
    ...timesOf(search, now),
    sort,
    order: search.order ?? naturalOrder(sort),
  };
}

/** The address without what narrows the list; view, order and columns stay. */
export function withoutFilters({ view, sort, order, cols }: ListSearch): ListSearch {
  return readListSearch({ view, sort, order, cols });
}

/** Whether the address leaves any application out, but for those that are hidden. */
export function isNarrowed(search: ListSearch): boolean {
  return writeAddress({ ...search }) !== writeAddress({ ...withoutFilters(search) });
}

/** The address with one status more, or less when it was there. */
export function toggleStatus(search: ListSearch, status: Status): ListSearch {
  const chosen = new Set(knownStatuses(search.status));
  if (!chosen.delete(status)) chosen.add(status);
  return readListSearch({ ...search, status: [...chosen].join(',') });
}

/** The address sorted by a column; once more, the other way round. */
export function sortBy(search: ListSearch, sort: ListQuery['sort']): ListSearch {
  const { sort: now = 'last_activity', order = naturalOrder(now) } = search;
  const turned = order === 'asc' ? 'desc' : 'asc';
  return readListSearch({ ...search, sort, order: now === sort ? turned : naturalOrder(sort) });
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
