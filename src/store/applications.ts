// Applications and timelines: the fold, written block by block and read by lists and pages.
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Vault } from '../contracts/vault.ts';
import type { Application, TimelineEvent } from '../domain/application.ts';
import type { Status } from '../domain/kind.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import type { Schema } from './schema.ts';

/** An application as lists need it. */
export type ListedApplication = Omit<Application, 'timeline'> & { events: number };

export type ApplicationSort = 'last_activity' | 'applied' | 'company' | 'status';

export interface ListFilter {
  text?: string;
  statuses: readonly Status[];
  needsReview?: boolean;
  hidden: boolean;
}

export interface ListPage {
  sort: ApplicationSort;
  order: 'asc' | 'desc';
  limit: number;
  /** The last row of the page before, as `cursorOf` made it; null for the first page. */
  cursor: string | null;
}

const SORT_COLUMN = {
  last_activity: sql<number | string>`coalesce(last_activity_at, 0)`,
  applied: sql<number | string>`coalesce(applied_at, 0)`,
  company: sql<number | string>`lower(coalesce(company, ''))`,
  status: sql<number | string>`status`,
} as const;

const eventPlace = (user: string, application: string, item: string) =>
  `${user}|timeline|${application}.${item}|event`;

/** Puts `applications` in the place of all applications with the ids in `gone`. */
export async function replaceApplications(
  db: Database,
  vault: Vault,
  user: string,
  gone: readonly string[],
  applications: readonly Application[],
): Promise<void> {
  await inChunks(gone, async (chunk) => {
    await db.deleteFrom('applications').where('user_id', '=', user).where('id', 'in', chunk).execute();
    await db
      .deleteFrom('timeline')
      .where('user_id', '=', user)
      .where('application_id', 'in', chunk)
      .execute();
    return [];
  });
  await inChunks(applications, async (chunk) => {
    await db
      .insertInto('applications')
      .values(chunk.map((application) => toRow(user, application)))
      .execute();
    return [];
  });
  const events = applications.flatMap((application) =>
    application.timeline.map((event, position) => ({
      user_id: user,
      application_id: application.id,
      item_id: event.item,
      position,
      event: vault.seal(JSON.stringify(event), eventPlace(user, application.id, event.item)),
    })),
  );
  await inChunks(events, async (chunk) => {
    await db.insertInto('timeline').values(chunk).execute();
    return [];
  });
}

function toRow(user: string, application: Application) {
  const { timeline, ...data } = application;
  return {
    user_id: user,
    id: application.id,
    company: application.company,
    role: application.role,
    status: application.status,
    applied_at: application.appliedAt,
    last_activity_at: application.lastActivityAt,
    needs_review: application.needsReview ? 1 : 0,
    hidden: application.hidden ? 1 : 0,
    events: timeline.length,
    search: [application.company, application.role, ...application.reqIds]
      .filter(Boolean)
      .join(' ')
      .toLowerCase(),
    data: JSON.stringify(data),
  };
}

function filtered(db: Database, user: string, filter: ListFilter) {
  let query = db
    .selectFrom('applications')
    .where('user_id', '=', user)
    .where('hidden', '=', filter.hidden ? 1 : 0);
  if (filter.statuses.length > 0) query = query.where('status', 'in', [...filter.statuses]);
  if (filter.needsReview !== undefined) query = query.where('needs_review', '=', filter.needsReview ? 1 : 0);
  for (const word of (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
    const literal = word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
    query = query.where(sql<boolean>`search like ${`%${literal}%`} escape '\\'`);
  }
  return query;
}

function paged(
  query: SelectQueryBuilder<Schema, 'applications', object>,
  page: ListPage,
): SelectQueryBuilder<Schema, 'applications', object> {
  const column = SORT_COLUMN[page.sort];
  const after = page.cursor === null ? null : parseCursor(page.cursor);
  const ordered = query.orderBy(column, page.order).orderBy('id', page.order).limit(page.limit);
  if (!after) return ordered;
  const [value, id] = after;
  return page.order === 'asc'
    ? ordered.where(sql<boolean>`(${column}, id) > (${value}, ${id})`)
    : ordered.where(sql<boolean>`(${column}, id) < (${value}, ${id})`);
}

/** Reads a cursor made by `listApplications`; null when it is none. */
export function parseCursor(cursor: string): [string | number, string] | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed.length !== 2 || typeof parsed[1] !== 'string') return null;
    const value: unknown = parsed[0];
    return typeof value === 'string' || typeof value === 'number' ? [value, parsed[1]] : null;
  } catch {
    return null;
  }
}

/** One page of the list, the number of all that match, and the cursor of the next page (null at the end). */
export async function listApplications(
  db: Database,
  user: string,
  filter: ListFilter,
  page: ListPage,
): Promise<{ items: ListedApplication[]; total: number; next: string | null }> {
  const counted = await filtered(db, user, filter)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  // One more than asked for tells whether there is a next page.
  const found = await paged(filtered(db, user, filter), { ...page, limit: page.limit + 1 })
    .select(['id', 'data', 'events', SORT_COLUMN[page.sort].as('sorted')])
    .execute();
  const rows = found.slice(0, page.limit);
  const last = found.length > page.limit ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => ({ ...(JSON.parse(row.data) as Application), events: row.events })),
    total: Number(counted.n),
    next: last ? Buffer.from(JSON.stringify([last.sorted, last.id])).toString('base64url') : null,
  };
}

/** How many applications stand where. */
export async function countByStatus(
  db: Database,
  user: string,
): Promise<{ byStatus: Map<string, number>; needsReview: number }> {
  const rows = await db
    .selectFrom('applications')
    .select(({ fn }) => [
      'status',
      fn.countAll<number>().as('n'),
      fn.sum<number>('needs_review').as('review'),
    ])
    .where('user_id', '=', user)
    .where('hidden', '=', 0)
    .groupBy('status')
    .execute();
  return {
    byStatus: new Map(rows.map((row) => [row.status, Number(row.n)])),
    needsReview: rows.reduce((sum, row) => sum + Number(row.review), 0),
  };
}

/** One application with its timeline, oldest event first, or null. */
export async function readApplication(
  db: Database,
  vault: Vault,
  user: string,
  id: string,
): Promise<Application | null> {
  const row = await db
    .selectFrom('applications')
    .select('data')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const events = await db
    .selectFrom('timeline')
    .selectAll()
    .where('user_id', '=', user)
    .where('application_id', '=', id)
    .orderBy('position')
    .execute();
  const timeline = events.map(
    (event) =>
      JSON.parse(
        Buffer.from(vault.open(event.event, eventPlace(user, id, event.item_id))).toString(),
      ) as TimelineEvent,
  );
  return { ...(JSON.parse(row.data) as Omit<Application, 'timeline'>), timeline };
}

/** Ids of all applications, for exports; oldest application first. */
export async function listApplicationIds(db: Database, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('applications')
    .select('id')
    .where('user_id', '=', user)
    .orderBy(sql`coalesce(applied_at, last_activity_at, 0)`)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Those of these applications on whose timelines other items stand than these. */
export async function heldByOthers(
  db: Database,
  user: string,
  applications: readonly string[],
  items: ReadonlySet<string>,
): Promise<Set<string>> {
  const rows = await inChunks(applications, (chunk) =>
    db
      .selectFrom('timeline')
      .select(['application_id', 'item_id'])
      .where('user_id', '=', user)
      .where('application_id', 'in', chunk)
      .execute(),
  );
  return new Set(rows.filter((row) => !items.has(row.item_id)).map((row) => row.application_id));
}

/** The application on whose timeline this item stands, or null. */
export async function applicationHolding(db: Database, user: string, item: string): Promise<string | null> {
  const row = await db
    .selectFrom('timeline')
    .select('application_id')
    .where('user_id', '=', user)
    .where('item_id', '=', item)
    .executeTakeFirst();
  return row?.application_id ?? null;
}
