// The outbox: changes that somebody is to be told of, written in the transaction that makes them.
import { sql } from 'kysely';
import type { JobEvent } from '../contracts/event-shapes.ts';
import type { Vault } from '../contracts/vault.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';

/** The line of events that are about no application: trials. */
export const NO_APPLICATION = 'none';

/** An event as it is kept: whether it is historical depends on who is told. */
export type KeptEvent = Omit<JobEvent, 'historical'>;

/** The last sequence number of each of these applications; those never told of are absent. */
export async function readSequences(
  db: Database,
  user: string,
  applications: readonly string[],
): Promise<Map<string, number>> {
  const rows = await inChunks([...new Set(applications)], (chunk) =>
    db
      .selectFrom('outbox_sequences')
      .select(['application_id', 'last'])
      .where('user_id', '=', user)
      .where('application_id', 'in', chunk)
      .execute(),
  );
  return new Map(rows.map((row) => [row.application_id, Number(row.last)]));
}

/** Notes the last sequence number of applications. */
export async function writeSequences(
  tx: Database,
  user: string,
  last: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...last].map(([application, number]) => ({
    user_id: user,
    application_id: application,
    last: number,
  }));
  await inChunks(rows, async (chunk) => {
    await tx
      .insertInto('outbox_sequences')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'application_id'])
          .doUpdateSet((eb) => ({ last: eb.ref('excluded.last') })),
      )
      .execute();
    return [];
  });
}

/** An event to be written. */
export interface NewOutboxEvent {
  event: KeptEvent;
  cause: string;
  /** Epoch ms, by the mail itself; null where no mail tells. */
  occurredAt: number | null;
  madeAt: number;
}

/**
 * Writes events in this order, behind all earlier ones. Call it in a transaction that writes for this user.
 * @returns the place of each in the outbox, by its id
 */
export async function insertEvents(
  tx: Database,
  vault: Vault,
  user: string,
  events: readonly NewOutboxEvent[],
): Promise<Map<string, number>> {
  const { last } = await tx
    .selectFrom('outbox')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow();
  const rows = events.map(({ event, cause, occurredAt, madeAt }, at) => ({
    user_id: user,
    event_id: event.event_id,
    position: Number(last ?? 0) + 1 + at,
    application_id: event.application_id ?? NO_APPLICATION,
    sequence: event.sequence,
    type: event.type,
    kind: event.kind,
    cause,
    occurred_at: occurredAt,
    made_at: madeAt,
    event: vault.seal(JSON.stringify(event), sealedPlace('outbox', user, event.event_id)),
  }));
  await inChunks(rows, async (chunk) => {
    await tx.insertInto('outbox').values(chunk).execute();
    return [];
  });
  return new Map(rows.map((row) => [row.event_id, row.position]));
}

/** An event that is kept, with what tells whether it is historical; null when it is gone. */
export async function readEvent(
  db: Database,
  vault: Vault,
  user: string,
  position: number,
): Promise<{ event: KeptEvent; cause: string; occurredAt: number | null } | null> {
  const row = await db
    .selectFrom('outbox')
    .select(['event_id', 'event', 'cause', 'occurred_at'])
    .where('user_id', '=', user)
    .where('position', '=', position)
    .executeTakeFirst();
  if (!row) return null;
  const opened = vault.open(row.event, sealedPlace('outbox', user, row.event_id));
  const event = JSON.parse(Buffer.from(opened).toString()) as KeptEvent;
  return { event, cause: row.cause, occurredAt: row.occurred_at === null ? null : Number(row.occurred_at) };
}

/** What an event is about; null when it is gone. */
export async function readEventType(db: Database, user: string, position: number): Promise<string | null> {
  const row = await db
    .selectFrom('outbox')
    .select('type')
    .where('user_id', '=', user)
    .where('position', '=', position)
    .executeTakeFirst();
  return row?.type ?? null;
}

/** Whether an event of this id is kept. */
export async function hasEvent(db: Database, user: string, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('position')
    .where('user_id', '=', user)
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who has events of before `before`. */
export async function usersWithEvents(db: Database, before: number): Promise<string[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('user_id')
    .distinct()
    .where('made_at', '<', before)
    .execute();
  return rows.map((row) => row.user_id);
}

const SWEPT_AT_ONCE = 500;

/**
 * Forgets events of before `before` that nobody waits for any more, and what became of them.
 * @returns whether there may be more: they are swept few at a time
 */
export async function sweepOutbox(tx: Database, user: string, before: number): Promise<boolean> {
  const old = await tx
    .selectFrom('outbox')
    .select('position')
    .where('user_id', '=', user)
    .where('made_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries')
            .select(sql`1`.as('one'))
            .whereRef('deliveries.user_id', '=', 'outbox.user_id')
            .whereRef('deliveries.position', '=', 'outbox.position')
            .where('deliveries.state', 'in', ['held', 'queued', 'dead']),
        ),
      ),
    )
    .orderBy('position')
    .limit(SWEPT_AT_ONCE)
    .execute();
  const places = old.map(({ position }) => Number(position));
  await inChunks(places, async (chunk) => {
    for (const table of ['deliveries', 'outbox'] as const) {
      await tx.deleteFrom(table).where('user_id', '=', user).where('position', 'in', chunk).execute();
    }
    return [];
  });
  return places.length === SWEPT_AT_ONCE;
}
