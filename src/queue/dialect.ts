// What the queue must say differently to SQLite and to PostgreSQL.
import { PostgresAdapter, sql, type RawBuilder } from 'kysely';
import { queueTables, type Handle } from './tables.ts';

interface Speech {
  /** Now on the database's own clock, epoch ms: clocks of workers differ, and some are wrong by hours. */
  now: RawBuilder<number>;
  /**
   * New jobs from JSON, as rows `r` of kind, key, payload, priority, turn, delay: PostgreSQL takes half as long to put them in as it
   * does where each value is a parameter of its own.
   */
  rows: (json: string) => RawBuilder<unknown>;
  /** Lets several workers pick at once without waiting for each other. */
  skipsLocked: boolean;
}

// clock_timestamp, not now(): within a long transaction that would stand still.
const POSTGRES: Speech = {
  now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  rows: (json) => sql`json_to_recordset(${json}::json)
    as r(kind text, key text, payload text, priority integer, turn bigint, delay bigint)`,
  skipsLocked: true,
};
const SQLITE: Speech = {
  now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  rows: (json) => sql`(select value->>'kind' as kind, value->>'key' as key, value->>'payload' as payload,
    value->>'priority' as priority, value->>'turn' as turn, value->>'delay' as delay
    from json_each(${json})) as r`,
  skipsLocked: false,
};

/** The words for the database behind `db`. */
export function speechOf(db: Handle): Speech {
  return db.getExecutor().adapter instanceof PostgresAdapter ? POSTGRES : SQLITE;
}

/** The time on the database's clock, epoch ms. */
export async function databaseTime(db: Handle): Promise<number> {
  const { rows } = await sql<{ now: number }>`select ${speechOf(db).now} as now`.execute(queueTables(db));
  return Number(rows[0]!.now);
}
