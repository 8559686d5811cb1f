// Applications and timelines: the fold, written block by block and read by pages.
import { sql } from 'kysely';
import { counted, shownApplication } from '../contracts/shown-application.ts';
import type { Vault } from '../contracts/vault.ts';
import type { Application, TimelineEvent } from '../domain/application.ts';
import { openUntil } from '../domain/open-step.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';

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
      at: event.at,
      news: event.news ? event.kind : null,
      review: flag(event.review),
      event: vault.seal(JSON.stringify(event), sealedPlace('timeline', user, application.id, event.item)),
    })),
  );
  await inChunks(events, async (chunk) => {
    await db.insertInto('timeline').values(chunk).execute();
    return [];
  });
}

const flag = (value: boolean) => (value ? 1 : 0);

function toRow(user: string, application: Application) {
  const { timeline, ...data } = application;
  const { openSteps, course } = application;
  return {
    user_id: user,
    id: application.id,
    company: application.company,
    role: application.role,
    status: application.status,
    applied_at: application.appliedAt,
    last_activity_at: application.lastActivityAt,
    needs_review: flag(application.needsReview),
    hidden: flag(application.hidden),
    location: application.location,
    source: application.source,
    waiting_since: course.waitingSince,
    open_until: openSteps.length > 0 ? Math.max(...openSteps.map(openUntil)) : null,
    answered_at: course.answeredAt,
    heard_back: flag(course.heardBack),
    interviewed: flag(course.interviewed),
    offered: flag(course.offered),
    wait_applied: course.waits.applied ?? null,
    wait_in_review: course.waits.in_review ?? null,
    wait_assessment: course.waits.assessment ?? null,
    wait_interview: course.waits.interview ?? null,
    events: timeline.length,
    search: [application.company, application.role, ...application.reqIds]
      .filter(Boolean)
      .join(' ')
      .toLowerCase(),
    data: JSON.stringify(data),
    shown: JSON.stringify(shownApplication(counted(application))),
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

/** The event that a row of a timeline seals. */
export function openTimelineEvent(
  vault: Vault,
  user: string,
  row: { application_id: string; item_id: string; event: Uint8Array },
): TimelineEvent {
  const place = sealedPlace('timeline', user, row.application_id, row.item_id);
  return JSON.parse(Buffer.from(vault.open(row.event, place)).toString()) as TimelineEvent;
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
  const timeline = events.map((event) => openTimelineEvent(vault, user, event));
  return { ...(JSON.parse(row.data) as Omit<Application, 'timeline'>), timeline };
}

/** Names of the employers of the newest applications, each once. */
export async function listEmployers(db: Database, user: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('applications')
    // What has no time comes last on both databases.
    .select(['company', sql<number>`coalesce(max(last_activity_at), 0)`.as('newest')])
    .where('user_id', '=', user)
    .where('company', 'is not', null)
    .groupBy('company')
    .orderBy('newest', 'desc')
    .orderBy('company')
    .limit(limit)
    .execute();
  return rows.flatMap(({ company }) => company ?? []);
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
