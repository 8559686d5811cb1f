// Deliveries: what becomes of each event at each endpoint, in lines of one application each.
import { sql } from 'kysely';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import type { DeliveryRow } from './event-rows.ts';

/** One line: the events of an application at an endpoint, which are delivered one after another. */
export interface Line {
  webhookId: string;
  applicationId: string;
}

/** Names a delivery, and the job that may make it. */
export interface DeliveryTurn {
  webhookId: string;
  position: number;
  turn: number;
}

export interface NewDelivery extends Line {
  position: number;
  eventId: string;
}

/** Puts events into their lines, where they are held until it is their turn. */
export async function insertDeliveries(
  tx: Database,
  user: string,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  await inChunks(deliveries, async (chunk) => {
    await tx
      .insertInto('deliveries')
      .values(
        chunk.map(({ webhookId, applicationId, position, eventId }) => ({
          user_id: user,
          webhook_id: webhookId,
          position,
          event_id: eventId,
          application_id: applicationId,
          state: 'held',
          turn: 0,
          tries: 0,
          status: null,
          answer: '',
          tried_at: null,
          next_at: null,
        })),
      )
      .execute();
    return [];
  });
}

/** What is known of a delivery. */
export async function findDelivery(
  db: Database,
  user: string,
  { webhookId, position }: Pick<DeliveryTurn, 'webhookId' | 'position'>,
): Promise<DeliveryRow | null> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('user_id', '=', user)
    .where('webhook_id', '=', webhookId)
    .where('position', '=', position)
    .executeTakeFirst();
  return row ?? null;
}

/** What is written of a delivery when something came of it. */
export type DeliveryNews = Partial<
  Pick<DeliveryRow, 'state' | 'tries' | 'status' | 'answer' | 'tried_at' | 'next_at'>
>;

/** Writes what came of a delivery, if it is still that turn's. @returns false when it is not */
export async function settleDelivery(
  tx: Database,
  user: string,
  { webhookId, position, turn }: DeliveryTurn,
  news: DeliveryNews,
): Promise<boolean> {
  const row = await tx
    .updateTable('deliveries')
    .set(news)
    .where('user_id', '=', user)
    .where('webhook_id', '=', webhookId)
    .where('position', '=', position)
    .where('turn', '=', turn)
    .where('state', '=', 'queued')
    .returning('position')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes back a delivery whose job was given up: `held` to be made after all, or `dropped` for good.
 * @returns its line; null when it was made anew since, or is gone
 */
export async function takeBack(
  tx: Database,
  user: string,
  { webhookId, position, turn }: DeliveryTurn,
  state: 'held' | 'dropped',
): Promise<Line | null> {
  const row = await tx
    .updateTable('deliveries')
    .set({ state, next_at: null, ...(state === 'held' && { tries: 0 }) })
    .where('user_id', '=', user)
    .where('webhook_id', '=', webhookId)
    .where('position', '=', position)
    .where('turn', '=', turn)
    .where('state', 'in', ['queued', 'dead'])
    .returning('application_id')
    .executeTakeFirst();
  return row ? { webhookId, applicationId: row.application_id } : null;
}

/** Gives the first of a line its turn, unless the line is empty or one of it has its turn already. */
export async function takeTurn(tx: Database, user: string, line: Line): Promise<DeliveryTurn | null> {
  const first = await tx
    .selectFrom('deliveries')
    .select(['position', 'state'])
    .where('user_id', '=', user)
    .where('webhook_id', '=', line.webhookId)
    .where('application_id', '=', line.applicationId)
    .where('state', 'in', ['held', 'queued'])
    .orderBy(sql`case when state = 'queued' then 0 else 1 end`)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  if (first?.state !== 'held') return null;
  const { turn } = await tx
    .updateTable('deliveries')
    .set({ state: 'queued', turn: sql<number>`turn + 1`, next_at: null })
    .where('user_id', '=', user)
    .where('webhook_id', '=', line.webhookId)
    .where('position', '=', first.position)
    .returning('turn')
    .executeTakeFirstOrThrow();
  return { webhookId: line.webhookId, position: Number(first.position), turn };
}

/** The lines of an endpoint in which something is held, in the order of their names, behind `after`. */
export async function heldLines(
  db: Database,
  user: string,
  webhookId: string,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select('application_id')
    .distinct()
    .where('user_id', '=', user)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'held')
    .where('application_id', '>', after)
    .orderBy('application_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.application_id);
}

/** Which deliveries of an endpoint are to be made again. */
export type Again = { eventId: string } | { states: readonly string[] };

/** Holds deliveries anew as if never tried; those that wait anyway are left alone. @returns how many */
export async function holdAgain(
  tx: Database,
  user: string,
  webhookId: string,
  again: Again,
): Promise<number> {
  const rows = await tx
    .updateTable('deliveries')
    .set({ state: 'held', tries: 0, next_at: null })
    .where('user_id', '=', user)
    .where('webhook_id', '=', webhookId)
    .where('state', 'in', 'states' in again ? [...again.states] : ['delivered', 'dead', 'dropped'])
    .$if('eventId' in again, (query) => query.where('event_id', '=', 'eventId' in again ? again.eventId : ''))
    .returning('position')
    .execute();
  return rows.length;
}

/** The last turns of the deliveries that were given up: all of an endpoint, or those of one event. */
export async function deadTurns(
  db: Database,
  user: string,
  webhookId: string,
  eventId?: string,
): Promise<DeliveryTurn[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['position', 'turn'])
    .where('user_id', '=', user)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'dead')
    .$if(eventId !== undefined, (query) => query.where('event_id', '=', eventId!))
    .execute();
  return rows.map(({ position, turn }) => ({ webhookId, position: Number(position), turn }));
}

/** A delivery as lists show it. */
export interface ListedDelivery extends DeliveryRow {
  type: string;
  kind: string | null;
  sequence: number;
  made_at: number;
  /** Of the application as it is now. */
  company: string | null;
  role: string | null;
}

/** The deliveries of an endpoint, the latest first, those before the place `before`. */
export async function listDeliveries(
  db: Database,
  user: string,
  webhookId: string,
  { limit, before, state }: { limit: number; before: number | null; state: string | null },
): Promise<ListedDelivery[]> {
  return db
    .selectFrom('deliveries')
    .innerJoin('outbox', (join) =>
      join
        .onRef('outbox.position', '=', 'deliveries.position')
        .onRef('outbox.user_id', '=', 'deliveries.user_id'),
    )
    .leftJoin('applications', (join) =>
      join
        .onRef('applications.id', '=', 'deliveries.application_id')
        .onRef('applications.user_id', '=', 'deliveries.user_id'),
    )
    .selectAll('deliveries')
    .select(['outbox.type', 'outbox.kind', 'outbox.sequence', 'outbox.made_at'])
    .select(['applications.company', 'applications.role'])
    .where('deliveries.user_id', '=', user)
    .where('deliveries.webhook_id', '=', webhookId)
    .$if(before !== null, (query) => query.where('deliveries.position', '<', before!))
    .$if(state !== null, (query) => query.where('deliveries.state', '=', state!))
    .orderBy('deliveries.position', 'desc')
    .limit(limit)
    .execute();
}

/** How many deliveries of each endpoint are in which state. */
export async function countDeliveries(
  db: Database,
  user: string,
): Promise<{ webhookId: string; state: string; n: number }[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select(({ fn }) => ['webhook_id', 'state', fn.countAll<number>().as('n')])
    .where('user_id', '=', user)
    .groupBy(['webhook_id', 'state'])
    .execute();
  return rows.map((row) => ({ webhookId: row.webhook_id, state: row.state, n: Number(row.n) }));
}

/** The delivery of an endpoint that was tried last, or null. */
export async function lastTried(db: Database, user: string, webhookId: string): Promise<DeliveryRow | null> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('user_id', '=', user)
    .where('webhook_id', '=', webhookId)
    .where('tried_at', 'is not', null)
    .orderBy('tried_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
