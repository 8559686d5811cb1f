// Everything that is SQLite's own: the Kysely driver over node:sqlite, pragmas, type names, and its errors in plain words.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type Kysely,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { DialectTraits, Numbering } from './dialect-traits.ts';
import type { Schema } from './schema.ts';
import { withoutNul } from './without-nul.ts';

/** How long a statement waits for another process's write transaction, ms. */
const BUSY_TIMEOUT = 30_000;
const CACHED_STATEMENTS = 200;
/** Pages of 4 KB; SQLite's own 1000 would copy the log back into the file after every batch of an import. */
const CHECKPOINT_PAGES = 4000;

interface Prepared {
  statement: StatementSync;
  /** Of the rows that it gives, if any; to ask the statement each time takes longer than many a statement itself. */
  columns: readonly string[];
  /** A row without values. */
  empty: Readonly<Record<string, unknown>>;
}

/**
 * node:sqlite makes each row a dictionary, which takes a third longer and three times the memory of a plain object; and an object
 * that is made with its fields takes less than one that grows by them.
 */
function rowsOf(values: readonly unknown[][], { columns, empty }: Prepared): unknown[] {
  return values.map((value) => {
    const row: Record<string, unknown> = { ...empty };
    for (let at = 0; at < columns.length; at++) row[columns[at] as string] = value[at];
    return row;
  });
}

class Connection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const columns = statement.columns().map(({ name }) => name);
    statement.setReturnArrays(true);
    const empty = Object.fromEntries(columns.map((name) => [name, null]));
    const prepared = { statement, columns, empty };
    if (this.#statements.size >= CACHED_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const prepared = this.#prepare(query.sql);
    const { statement } = prepared;
    const parameters = withoutNul(query.parameters) as SQLInputValue[];
    if (prepared.columns.length > 0) {
      const values = statement.all(...parameters) as unknown as unknown[][];
      return { rows: rowsOf(values, prepared) as R[] };
    }
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    // Its own statement: a cached one may be run again while this stream is still being read.
    const statement = this.#database.prepare(query.sql);
    for (const row of statement.iterate(...(query.parameters as SQLInputValue[]))) yield { rows: [row as R] };
  }
}

/** One connection, handed to one user at a time: SQLite calls block, and a transaction must not be entered by others. */
class SqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: Connection;
  #tail: Promise<void> = Promise.resolve();
  #release: (() => void) | null = null;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#connection = new Connection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise((resolve) => (release = resolve));
    await before;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release?.();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // IMMEDIATE: a deferred transaction that later wants to write fails at once when another process wrote meanwhile.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite has already rolled back by itself after SQLITE_FULL and SQLITE_IOERR.
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

/**
 * Opens (and creates) a SQLite file as a Kysely dialect.
 * WAL lets readers go on while one process writes; `synchronous=FULL` makes a committed fact survive a power cut.
 */
export function sqliteDialect(path: string, options: { readOnly?: boolean } = {}): Dialect {
  const database = new DatabaseSync(path, { readOnly: options.readOnly ?? false, timeout: BUSY_TIMEOUT });
  if (!options.readOnly) {
    database.exec('pragma journal_mode=wal; pragma synchronous=full; pragma journal_size_limit=67108864');
    database.exec(`pragma wal_autocheckpoint=${CHECKPOINT_PAGES}`);
  }
  database.exec('pragma foreign_keys=on; pragma temp_store=memory; pragma cache_size=-16000');
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

const BUSY =
  'the database is busy: another Hearback process has been writing for more than 30 seconds; wait for it or stop it, then try again';
const DAMAGED =
  'the database file is damaged or not a database; restore it from a backup, or move it away and import again';

/** By SQLite's primary result code. */
const WORDS: Readonly<Record<number, string>> = {
  5: BUSY,
  6: BUSY,
  8: 'the data directory is read-only; make it writable or name another with --data-dir',
  10: 'the disk reported an error while the database was read or written; check that there is space left and that the disk is sound',
  11: DAMAGED,
  13: 'the disk is full; free some space and run the command again: it goes on where it stopped',
  14: 'the database file cannot be opened; check that the data directory exists and belongs to you',
  26: DAMAGED,
};

/** SQLite's errors that a person can mend, in plain words; null for every other error. */
export function explainSqliteError(error: unknown): string | null {
  const code = (error as { errcode?: number } | null)?.errcode;
  return code === undefined ? null : (WORDS[code & 0xff] ?? null);
}

async function dataVersion(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return String(rows[0]?.data_version ?? 0);
}

async function changeMark(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ own: number }>`select total_changes() as own`.execute(db);
  return `${await dataVersion(db)} ${rows[0]?.own ?? 0}`;
}

/** From now on this connection fills with zeros what it frees, so that old values do not linger in unused pages. */
async function overwriteFreed(db: Kysely<Schema>): Promise<void> {
  await sql`pragma secure_delete = on`.execute(db);
}

/** Brings the log into the file and empties it, as far as nobody reads from it just now: old values stand in it too. */
async function forgetOverwritten(db: Kysely<Schema>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

async function checkIntegrity(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  return rows[0]?.quick_check ?? 'ok';
}

async function readNumberings(db: Kysely<Schema>): Promise<Numbering[]> {
  const { rows } = await sql<Numbering>`
    select name as "table", seq as last from sqlite_sequence order by name`.execute(db);
  return rows;
}

export const SQLITE: DialectTraits = {
  types: {
    big: 'integer',
    bytes: 'blob',
    serial: 'integer primary key autoincrement',
    text: 'text',
    covers: true,
  },
  // A transaction begins as the only one that writes (`begin immediate`).
  lockUser: () => Promise.resolve(),
  narrow: () => Promise.resolve(),
  keepApart: () => Promise.resolve(),
  isKeptApart: () => Promise.resolve(false),
  lockAll: () => Promise.resolve(),
  lockSchema: () => Promise.resolve(),
  checkFit: () => Promise.resolve(),
  dataVersion,
  changeMark,
  checkIntegrity,
  readNumberings,
  overwriteFreed,
  forgetOverwritten,
};
