// Opens the database of a data directory, brought up to date.
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { SQLITE_TYPES, sqliteDialect } from './dialect-sqlite.ts';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** The database file within a data directory. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'hearback.db');
}

/**
 * Opens the database in `dataDir`, creating directory (0700) and file (0600) as needed.
 * @throws the file system's or SQLite's error; `explainSqliteError` puts the latter in plain words.
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = databasePath(dataDir);
  // SQLite would create it readable by all; its log takes over the mode of the file.
  closeSync(openSync(path, 'a', 0o600));
  const db = new Kysely<Schema>({ dialect: sqliteDialect(path) });
  try {
    await migrate(db as unknown as Kysely<never>, SQLITE_TYPES);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
