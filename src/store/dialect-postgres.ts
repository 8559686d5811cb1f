// Everything that is PostgreSQL's own: its dialect, type names, locks, and how it tells of changes and damage.
import {
  CompiledQuery,
  PostgresDialect,
  sql,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  type PostgresDialectConfig,
} from 'kysely';
import type { DatabaseAddress } from '../domain/database-address.ts';
import type { DialectTraits, Numbering } from './dialect-traits.ts';
import { DatabaseFailure } from './database-failure.ts';
import type { OpenPool } from './postgres-pool.ts';
import { isKeptApart, keepApart } from './row-security.ts';
import type { Schema } from './schema.ts';
import { ScopedPostgresDialect } from './scoped-postgres.ts';

/** How long a statement may take, ms. */
const STATEMENT_TIMEOUT = 120_000;
/** How long a transaction waits for another one, ms. */
const LOCK_TIMEOUT = 30_000;
/** After how long without a statement a transaction is taken for abandoned, ms: its process may be gone with its machine. */
const IDLE_TRANSACTION_TIMEOUT = 300_000;

/** First halves of the keys of our advisory locks: any numbers that other programs on the database hardly use. */
const USER_LOCKS = 0x4842_5553;
const SCHEMA_LOCK = 0x4842_5343;
/** Shared by all who write for a user. */
const ALL_LOCK = 0x4842_414c;

async function setTimeouts(connection: DatabaseConnection): Promise<void> {
  // Not at connecting, because poolers of connections refuse settings that they do not know.
  await connection.executeQuery(
    CompiledQuery.raw(
      `select set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),
        set_config('idle_in_transaction_session_timeout', $3, false)`,
      [STATEMENT_TIMEOUT, LOCK_TIMEOUT, IDLE_TRANSACTION_TIMEOUT].map(String),
    ),
  );
}

/** A Kysely dialect that connects at the first query. @param scoped tells for whom each statement is */
export function postgresDialect(address: DatabaseAddress, scoped = false): Dialect {
  let opened: OpenPool | null = null;
  const config: PostgresDialectConfig = {
    // Who has SQLite does not wait for the driver to load.
    pool: async () => (opened = (await import('./postgres-pool.ts')).openPool(address)),
    onCreateConnection: setTimeouts,
  };
  return scoped
    ? new ScopedPostgresDialect(config, () => opened?.isDirect() ?? false)
    : new PostgresDialect(config);
}

async function checkFit(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ encoding: string; name: string }>`
    select current_setting('server_encoding') as encoding, current_database() as name`.execute(db);
  const [{ encoding, name } = { encoding: 'UTF8', name: '' }] = rows;
  if (encoding !== 'UTF8')
    throw new DatabaseFailure(
      `the database ${name} has the encoding ${encoding}, which cannot hold every mail; make one with: createdb -E UTF8 -T template0 NAME`,
    );
}

/**
 * The server's list of transactions: two equal ones see the same rows. It also differs after a transaction on another database
 * of the same server, so it tells of too much and never of too little.
 */
async function snapshot(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ seen: string }>`select pg_current_snapshot()::text as seen`.execute(db);
  return rows[0]?.seen ?? '';
}

async function checkIntegrity(db: Kysely<Schema>): Promise<string> {
  const { rows: invalid } = await sql<{
    name: string;
  }>`select indexrelid::regclass::text as name from pg_index
    where not indisvalid and indrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)
    limit 1`.execute(db);
  if (invalid[0]) return `the index ${invalid[0].name} is not valid`;
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
    db,
  );
  // To read a damaged page fails.
  for (const { name } of tables) await sql`select count(*) from ${sql.table(name)}`.execute(db);
  return 'ok';
}

async function readNumberings(db: Kysely<Schema>): Promise<Numbering[]> {
  const { rows: numbered } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES' order by table_name`.execute(db);
  const numberings: Numbering[] = [];
  for (const { table, column } of numbered) {
    const { rows } = await sql<{ last: number | null }>`
      select pg_sequence_last_value(pg_get_serial_sequence(${table}, ${column})::regclass) as last`.execute(
      db,
    );
    numberings.push({ table, last: rows[0]?.last ?? 0 });
  }
  return numberings;
}

/** Lets a table go on numbering its rows behind `last`. */
export async function continueNumbering(db: Kysely<Schema>, { table, last }: Numbering): Promise<void> {
  if (last < 1) return;
  await sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${last}::bigint)`.execute(db);
}

export const POSTGRES: DialectTraits = {
  types: {
    big: 'bigint',
    bytes: 'bytea',
    serial: 'bigint generated by default as identity primary key',
    text: 'text collate "C"',
    covers: false,
  },
  lockUser: async (tx, user) => {
    await sql`select pg_advisory_xact_lock_shared(${sql.lit(ALL_LOCK)}, 0)`.execute(tx);
    await sql`select pg_advisory_xact_lock(${sql.lit(USER_LOCKS)}, hashtext(${user}))`.execute(tx);
  },
  narrow: async (tx, user) => {
    await sql`select set_config('hearback.person', ${user}, true)`.execute(tx);
  },
  keepApart,
  isKeptApart,
  lockAll: async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(ALL_LOCK)}, 0)`.execute(tx);
  },
  lockSchema: async (tx) => {
    // A long step of another process is waited for, and so is one's own.
    await sql`select set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true)`.execute(
      tx,
    );
    await sql`select pg_advisory_xact_lock(${sql.lit(SCHEMA_LOCK)}, hashtext(current_schema()))`.execute(tx);
  },
  checkFit,
  dataVersion: snapshot,
  changeMark: snapshot,
  checkIntegrity,
  readNumberings,
  // Old row versions and the log are the server's own; they go when it vacuums and recycles.
  overwriteFreed: () => Promise.resolve(),
  forgetOverwritten: () => Promise.resolve(),
};
