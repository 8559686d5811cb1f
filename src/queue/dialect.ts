// What the queue must say differently to SQLite and to PostgreSQL.
import { PostgresAdapter, sql, type RawBuilder } from 'kysely';
import { queueTables, type Handle } from './tables.ts';

interface Speech {
  /** Now on the database's own clock, epoch ms: clocks of workers differ, and some are wrong by hours. */
  now: RawBuilder<number>;
  /** Lets several workers pick at once without waiting for each other. */
  skipsLocked: boolean;
}

// clock_timestamp, not now(): within a long transaction that would stand still.
const POSTGRES: Speech = {
  now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  skipsLocked: true,
};
const SQLITE: Speech = { now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`, skipsLocked: false };

/** The words for the database behind `db`. */
export function speechOf(db: Handle): Speech {
  return db.getExecutor().adapter instanceof PostgresAdapter ? POSTGRES : SQLITE;
}

/** The time on the database's clock, epoch ms. */
export async function databaseTime(db: Handle): Promise<number> {
  const { rows } = await sql<{ now: number }>`select ${speechOf(db).now} as now`.execute(queueTables(db));
  return Number(rows[0]!.now);
}
