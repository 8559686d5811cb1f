// Lists of applications: filtered, sorted, and cut into pages.
import { sql, type RawBuilder } from 'kysely';
import { STATUSES, type Status } from '../domain/kind.ts';
import { keptStatement } from './kept-statement.ts';
import {
  narrowed,
  narrowingOf,
  type ListFilter,
  type ListQuery,
  type Narrowing,
} from './narrowed-applications.ts';
import type { Database } from './open-database.ts';
import { changesOf } from './person-changes.ts';
import { showAnew } from './show-anew.ts';

/** An application as lists need it: all that is shown of it, and what tells how it stands at a moment. */
export interface ListedApplication {
  /** JSON of a `ShownApplication`. */
  shown: string;
  status: Status;
  /** Epoch ms; null for hidden ones, of which no answer is awaited. */
  waitingSince: number | null;
  /** JSON of an `Application` where steps of it may still ask for the person. */
  rest: string | null;
}

export type ApplicationSort =
  'last_activity' | 'applied' | 'company' | 'role' | 'status' | 'location' | 'source';

export interface ListOrder {
  sort: ApplicationSort;
  order: 'asc' | 'desc';
}

/** The value and the id of the last row of a page. */
export type Cursor = readonly [value: string | number, id: string];

export interface ListPage extends ListOrder {
  limit: number;
  /** The last row of the page before, as `parseCursor` read it; null for the first page. */
  cursor: Cursor | null;
}

type Column = RawBuilder<string | number>;

/* What has no value comes last in both directions, so it counts as less than all, or as more than all, others. */
const time = (column: string): Record<ListOrder['order'], Column> => ({
  asc: sql.raw(`coalesce(${column}, ${Number.MAX_SAFE_INTEGER})`),
  desc: sql.raw(`coalesce(${column}, 0)`),
});
const text = (column: string): Record<ListOrder['order'], Column> => ({
  asc: sql.raw(`coalesce(lower(${column}), '\u{10FFFF}')`),
  desc: sql.raw(`coalesce(lower(${column}), '')`),
});

const SORT_COLUMN: Record<ApplicationSort, Record<ListOrder['order'], Column>> = {
  last_activity: time('last_activity_at'),
  applied: time('applied_at'),
  company: text('company'),
  role: text('role'),
  status: text('status'),
  location: text('location'),
  source: text('source'),
};

/** What is sorted by a number; all else is sorted by a text. */
const TIMES: ReadonlySet<ApplicationSort> = new Set(['last_activity', 'applied']);

function paged(query: ListQuery, page: ListPage): ListQuery {
  const column = SORT_COLUMN[page.sort][page.order];
  // One more than asked for tells whether there is a next page.
  const limit = sql.lit(page.limit + 1);
  const ordered = query.orderBy(column, page.order).orderBy('id', page.order).limit(limit);
  if (page.cursor === null) return ordered;
  const [value, id] = page.cursor;
  return page.order === 'asc'
    ? ordered.where(sql<boolean>`(${column}, id) > (${value}, ${id})`)
    : ordered.where(sql<boolean>`(${column}, id) < (${value}, ${id})`);
}

const cursorOf = ({ sort, order }: ListOrder, [value, id]: Cursor): string =>
  Buffer.from(JSON.stringify([sort, order, value, id])).toString('base64url');

/** Reads a cursor that a page in this very order gave; null when it is none. */
export function parseCursor(cursor: string, { sort, order }: ListOrder): Cursor | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed.length !== 4 || parsed[0] !== sort || parsed[1] !== order)
      return null;
    const [value, id] = parsed.slice(2) as unknown[];
    const isValue = TIMES.has(sort) ? Number.isSafeInteger(value) : typeof value === 'string';
    return isValue && typeof id === 'string' ? [value as Cursor[0], id] : null;
  } catch {
    return null;
  }
}

/** Only of the few rows that need it: the text is long. */
const rest = (now: number) =>
  sql<string | null>`case when shown is null or open_until > ${now} then data end`.as('rest');

interface ListRow extends Omit<ListedApplication, 'shown'> {
  id: string;
  shown: string | null;
  sorted: string | number;
}

const isListed = (row: ListRow): row is ListRow & ListedApplication => row.shown !== null;

/** The rows themselves; what an older program left out of some is put together. */
async function toListed(db: Database, user: string, rows: ListRow[]): Promise<ListedApplication[]> {
  if (rows.every(isListed)) return rows;
  const listed: ListedApplication[] = [];
  for (const row of rows)
    listed.push(isListed(row) ? row : { ...row, shown: await showAnew(db, user, row.id, row.rest ?? '') });
  return listed;
}

/** What of a page stands in its statement as it is. */
const nameOf = ({ limit, sort, order }: ListPage): string => `${limit} by ${sort} ${order}`;

interface Found {
  items: ListedApplication[];
  /** Where the next page begins; null at the end. */
  next: Cursor | null;
}

/** What a page is asked by. */
interface Asked {
  user: string;
  narrowing: Narrowing;
  cursor: Cursor | null;
}

const pageRows = (db: Database, { user, narrowing, cursor }: Asked, page: ListPage) =>
  paged(narrowed(db, user, narrowing), { ...page, cursor })
    .select(['id', 'shown', rest(narrowing.now)])
    .select(sql.ref<Status>('status').as('status'))
    .select(sql<number | null>`${sql.raw(narrowing.hidden ? 'null' : 'waiting_since')}`.as('waitingSince'))
    .select(SORT_COLUMN[page.sort][page.order].as('sorted'));

/** What was found, without the row that is one too many. */
const cut = (found: ListRow[], { limit }: ListPage) => ({
  rows: found.length > limit ? found.slice(0, limit) : found,
  next: found.length > limit ? nextOf(found[limit - 1]) : null,
});
const nextOf = (last: ListRow | undefined): Cursor | null => (last ? [last.sorted, last.id] : null);

async function readPage(db: Database, user: string, filter: ListFilter, page: ListPage): Promise<Found> {
  const given = { user, narrowing: narrowingOf(filter), cursor: page.cursor };
  const statement = keptStatement(db, `page ${nameOf(page)}`, given, (values) => pageRows(db, values, page));
  const { rows, next } = cut((await db.executeQuery(statement)).rows, page);
  return { items: await toListed(db, user, rows), next };
}

const counting = (db: Database, user: string, narrowing: Narrowing) =>
  narrowed(db, user, narrowing).select(({ fn }) => fn.countAll<number>().as('n'));

/** In one statement, which sees page and numbers at the same moment and takes one round trip. */
const listing = (db: Database, given: Asked, page: ListPage) =>
  keptStatement(db, `list ${nameOf(page)}`, given, (values) =>
    pageRows(db, values, page)
      .select(counting(db, values.user, values.narrowing).as('total'))
      .select(changesOf(db, values.user).as('changes')),
  );

export interface ApplicationPage {
  items: ListedApplication[];
  /** All that match. */
  total: number;
  /** Cursor of the next page; null at the end. */
  next: string | null;
  /** How many changes of the person's were counted when it was read; null where it has no rows, which tell it. */
  changes: number | null;
}

/** One page of the list. */
export async function listApplications(
  db: Database,
  user: string,
  filter: ListFilter,
  page: ListPage,
): Promise<ApplicationPage> {
  const given = { user, narrowing: narrowingOf(filter), cursor: page.cursor };
  const { rows: found } = await db.executeQuery(listing(db, given, page));
  const { rows, next } = cut(found, page);
  const items = await toListed(db, user, rows);
  const [first] = found;
  // A page without rows tells no number; behind a cursor there may still be rows before it.
  const total =
    first?.total ?? (page.cursor && (await counting(db, user, given.narrowing).executeTakeFirst())?.n);
  return {
    items,
    total: Number(total ?? 0),
    next: next && cursorOf(page, next),
    changes: first === undefined ? null : (first.changes ?? 0),
  };
}

const CHUNK = 500;

/** All that match, in order, a chunk in memory at a time. */
export async function* everyListed(
  db: Database,
  user: string,
  filter: ListFilter,
  order: ListOrder,
): AsyncGenerator<ListedApplication, void, void> {
  let cursor: Cursor | null = null;
  do {
    const { items, next }: Found = await readPage(db, user, filter, { ...order, limit: CHUNK, cursor });
    yield* items;
    cursor = next;
  } while (cursor !== null);
}

export interface StatusColumn {
  status: Status;
  total: number;
  items: ListedApplication[];
}

/** Of each status that the filter lets through: how many match, and the most recently active of them. */
export async function listByStatus(
  db: Database,
  user: string,
  filter: ListFilter,
  limit: number,
): Promise<StatusColumn[]> {
  const counted = await narrowed(db, user, narrowingOf(filter))
    .select(({ fn }) => ['status', fn.countAll<number>().as('n')])
    .groupBy('status')
    .execute();
  const totals = new Map(counted.map((row) => [row.status, Number(row.n)]));
  const columns: StatusColumn[] = [];
  for (const status of STATUSES) {
    if (filter.statuses.length > 0 && !filter.statuses.includes(status)) continue;
    const total = totals.get(status) ?? 0;
    const page = { sort: 'last_activity', order: 'desc', limit, cursor: null } as const;
    const items =
      total === 0 ? [] : (await readPage(db, user, { ...filter, statuses: [status] }, page)).items;
    columns.push({ status, total, items });
  }
  return columns;
}

/** The values of a column among those that match, most frequent first, with how many have them. */
export async function countValues(
  db: Database,
  user: string,
  filter: ListFilter,
  column: 'source' | 'company',
  limit: number,
): Promise<{ value: string; applications: number }[]> {
  const rows = await narrowed(db, user, narrowingOf(filter))
    .select(({ fn }) => [column, fn.countAll<number>().as('n')])
    .where(column, 'is not', null)
    .groupBy(column)
    .orderBy('n', 'desc')
    .orderBy(column)
    .limit(limit)
    .execute();
  return rows.map((row) => ({ value: row[column] as string, applications: Number(row.n) }));
}
