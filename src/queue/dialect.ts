// What the queue must say differently to SQLite and to PostgreSQL.
import { PostgresAdapter, sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
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
  /** True of rows with one of these ids. A text with a parameter for each takes as long to read as the rows themselves. */
  hasId: (ids: readonly number[]) => RawBuilder<SqlBool>;
  /** True of rows whose id the query gives: it is run first, and each row looked up, whatever is believed of the table. */
  isAmong: (query: Expression<unknown>) => RawBuilder<SqlBool>;
  /**
   * Sees to it that the rest of a transaction walks along indexes: what is believed of how many jobs are ready is of another moment, and where
   * it says none, all that wait are read and sorted to find the next ones.
   */
  alongIndexes: (tx: Handle) => Promise<void>;
}

// clock_timestamp, not now(): within a long transaction that would stand still.
const POSTGRES: Speech = {
  now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  rows: (json) => sql`json_to_recordset(${json}::json)
    as r(kind text, key text, payload text, priority integer, turn bigint, delay bigint)`,
  skipsLocked: true,
  hasId: (ids) => sql<SqlBool>`id = any(${ids}::bigint[])`,
  isAmong: (query) => sql<SqlBool>`id = any(array(${query}))`,
  alongIndexes: async (tx) => {
    await sql`set local enable_seqscan = off; set local enable_sort = off`.execute(queueTables(tx));
  },
};
const SQLITE: Speech = {
  now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  rows: (json) => sql`(select value->>'kind' as kind, value->>'key' as key, value->>'payload' as payload,
    value->>'priority' as priority, value->>'turn' as turn, value->>'delay' as delay
    from json_each(${json})) as r`,
  skipsLocked: false,
  hasId: (ids) => sql<SqlBool>`id in (select value from json_each(${JSON.stringify(ids)}))`,
  isAmong: (query) => sql<SqlBool>`id in (${query})`,
  alongIndexes: () => Promise.resolve(),
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
