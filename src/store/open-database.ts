// Opens the database of a data directory, brought up to date.
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, type Dialect } from 'kysely';
import type { DatabaseAddress } from '../domain/database-address.ts';
import { DatabaseFailure } from './database-failure.ts';
import { traitsOf } from './dialect.ts';
import { postgresDialect } from './dialect-postgres.ts';
import { sqliteDialect } from './dialect-sqlite.ts';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** The database file within a data directory. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'hearback.db');
}

function openFile(dataDir: string): Dialect {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = databasePath(dataDir);
  // SQLite would create it readable by all; its log takes over the mode of the file.
  closeSync(openSync(path, 'a', 0o600));
  return sqliteDialect(path);
}

async function checkApart(db: Database, apart: boolean): Promise<void> {
  const { keepApart, isKeptApart } = traitsOf(db);
  if (apart) await keepApart(db);
  else if (await isKeptApart(db))
    throw new DatabaseFailure(
      'the database is that of a server on which people sign in; set HEARBACK_MODE=server and PUBLIC_URL as there',
    );
}

/**
 * Opens the PostgreSQL database at `address`, or without one the SQLite file in `dataDir`, creating directory (0700) and file
 * (0600) as needed.
 * @param apart whether several people share it, whom the database itself is to keep apart where it can
 * @throws DatabaseFailure, or the file system's or SQLite's error; `explainSqliteError` puts the latter in plain words.
 */
export async function openDatabase(
  dataDir: string,
  address: DatabaseAddress | null = null,
  apart = false,
): Promise<Database> {
  const dialect = address === null ? openFile(dataDir) : postgresDialect(address, apart);
  const db = new Kysely<Schema>({ dialect });
  try {
    await traitsOf(db).checkFit(db);
    await migrate(db as unknown as Kysely<never>);
    await checkApart(db, apart);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
