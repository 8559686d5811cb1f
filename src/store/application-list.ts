// Lists of applications: filtered, sorted, and cut into pages.
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Application } from '../domain/application.ts';
import { STATUSES, type Status } from '../domain/kind.ts';
import { WAITING_STAGES, type WaitingStage } from '../domain/silence.ts';
import type { Database } from './open-database.ts';
import type { Schema } from './schema.ts';
import { showAnew } from './show-anew.ts';

/** An application as lists need it: all that is shown of it, and what tells how it stands at a moment. */
export interface ListedApplication {
  /** JSON of a `ShownApplication`. */
  shown: string;
  status: Status;
  hidden: boolean;
  /** Epoch ms. */
  waitingSince: number | null;
  /** Those that may still ask for the person. */
  openSteps: Application['openSteps'];
}

export interface ListFilter {
  text?: string;
  statuses: readonly Status[];
  needsReview?: boolean;
  hidden: boolean;
  silent?: boolean;
  source?: string;
  /** As shown, exactly. */
  company?: string;
  /** Last activity at or after, epoch ms. */
  since?: number;
  /** Last activity before, epoch ms. */
  until?: number;
  /** When it is asked, epoch ms. */
  now: number;
  /** Who waits since then or longer is silent, epoch ms; null where `silent` is not asked for. */
  overdue: Readonly<Record<WaitingStage, number>> | null;
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
type ListQuery = SelectQueryBuilder<Schema, 'applications', object>;

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

/** True for rows whose answer is overdue, false for all others. */
function isSilent(overdue: NonNullable<ListFilter['overdue']>): RawBuilder<boolean> {
  const stages = WAITING_STAGES.map(
    (stage) => sql`(status = ${stage} and waiting_since <= ${overdue[stage]})`,
  );
  return sql<boolean>`(hidden = 0 and waiting_since is not null and (${sql.join(stages, sql` or `)}))`;
}

function withWords(query: ListQuery, words: string): ListQuery {
  let found = query;
  for (const word of words.toLowerCase().split(/\s+/).filter(Boolean)) {
    const literal = word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
    found = found.where(sql<boolean>`search like ${`%${literal}%`} escape '\\'`);
  }
  return found;
}

function withinFacets(query: ListQuery, filter: ListFilter): ListQuery {
  let found = query;
  if (filter.statuses.length > 0) found = found.where('status', 'in', [...filter.statuses]);
  if (filter.source !== undefined) found = found.where('source', '=', filter.source);
  if (filter.company !== undefined) found = found.where('company', '=', filter.company);
  return found;
}

function filtered(db: Database, user: string, filter: ListFilter): ListQuery {
  let query: ListQuery = db
    .selectFrom('applications')
    .where('user_id', '=', user)
    .where('hidden', '=', filter.hidden ? 1 : 0);
  query = withinFacets(withWords(query, filter.text ?? ''), filter);
  if (filter.needsReview !== undefined) query = query.where('needs_review', '=', filter.needsReview ? 1 : 0);
  if (filter.silent !== undefined && filter.overdue !== null) {
    const silent = isSilent(filter.overdue);
    query = query.where(filter.silent ? silent : sql<boolean>`not ${silent}`);
  }
  if (filter.since !== undefined) query = query.where('last_activity_at', '>=', filter.since);
  if (filter.until !== undefined) query = query.where('last_activity_at', '<', filter.until);
  return query;
}

function paged(query: ListQuery, page: ListPage): ListQuery {
  const column = SORT_COLUMN[page.sort][page.order];
  const ordered = query.orderBy(column, page.order).orderBy('id', page.order).limit(page.limit);
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

type Rest = Omit<Application, 'timeline'>;

/** Only of the few rows that need it: the text is long. */
const rest = (now: number) =>
  sql<string | null>`case when shown is null or open_until > ${now} then data end`.as('rest');

interface ListRow {
  id: string;
  shown: string | null;
  status: string;
  waiting_since: number | null;
  rest: string | null;
  sorted: string | number;
}

async function toListed(
  { db, user, hidden }: { db: Database; user: string; hidden: boolean },
  rows: readonly ListRow[],
): Promise<ListedApplication[]> {
  const listed: ListedApplication[] = [];
  for (const row of rows) {
    listed.push({
      shown: row.shown ?? (await showAnew(db, user, row.id, row.rest ?? '')),
      status: row.status as Status,
      hidden,
      waitingSince: row.waiting_since,
      openSteps: row.rest === null ? [] : (JSON.parse(row.rest) as Rest).openSteps,
    });
  }
  return listed;
}

interface Found {
  items: ListedApplication[];
  /** Where the next page begins; null at the end. */
  next: Cursor | null;
}

const pageRows = (db: Database, user: string, filter: ListFilter, page: ListPage) =>
  // One more than asked for tells whether there is a next page.
  paged(filtered(db, user, filter), { ...page, limit: page.limit + 1 })
    .select(['id', 'shown', 'status', 'waiting_since', rest(filter.now)])
    .select(SORT_COLUMN[page.sort][page.order].as('sorted'));

/** What was found, without the row that is one too many. */
const cut = (found: readonly ListRow[], { limit }: ListPage) => ({
  rows: found.slice(0, limit),
  next: found.length > limit ? nextOf(found[limit - 1]) : null,
});
const nextOf = (last: ListRow | undefined): Cursor | null => (last ? [last.sorted, last.id] : null);

async function readPage(db: Database, user: string, filter: ListFilter, page: ListPage): Promise<Found> {
  const { rows, next } = cut(await pageRows(db, user, filter, page).execute(), page);
  return { items: await toListed({ db, user, hidden: filter.hidden }, rows), next };
}

const counting = (db: Database, user: string, filter: ListFilter) =>
  filtered(db, user, filter).select(({ fn }) => fn.countAll<number>().as('n'));

/** One page of the list, the number of all that match, and the cursor of the next page (null at the end). */
export async function listApplications(
  db: Database,
  user: string,
  filter: ListFilter,
  page: ListPage,
): Promise<{ items: ListedApplication[]; total: number; next: string | null }> {
  // In one statement, which sees page and number at the same moment and takes one round trip.
  const found = await pageRows(db, user, filter, page)
    .select(counting(db, user, filter).as('total'))
    .execute();
  const { rows, next } = cut(found, page);
  const items = await toListed({ db, user, hidden: filter.hidden }, rows);
  // A page without rows tells no number; behind a cursor there may still be rows before it.
  const total = found[0]?.total ?? (page.cursor && (await counting(db, user, filter).executeTakeFirst())?.n);
  return { items, total: Number(total ?? 0), next: next && cursorOf(page, next) };
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
  const counted = await filtered(db, user, filter)
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
  const rows = await filtered(db, user, filter)
    .select(({ fn }) => [column, fn.countAll<number>().as('n')])
    .where(column, 'is not', null)
    .groupBy(column)
    .orderBy('n', 'desc')
    .orderBy(column)
    .limit(limit)
    .execute();
  return rows.map((row) => ({ value: row[column] as string, applications: Number(row.n) }));
}
