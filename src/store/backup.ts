// Copies a SQLite database whole while others write to it, and tells whether a file is such a copy.
import { DatabaseSync } from 'node:sqlite';
import { knownMigrations } from './migrations.ts';

/** How long to wait for a writer that holds everything up, ms. */
const BUSY_TIMEOUT = 30_000;

/**
 * Writes a copy of the database as it is at one moment; who writes meanwhile goes on. What is sealed in it stays sealed.
 * @param to a file that is not there yet
 * @throws SQLite's error; `explainSqliteError` puts it in plain words
 */
export function copyDatabase(from: string, to: string): void {
  const database = new DatabaseSync(from, { timeout: BUSY_TIMEOUT });
  try {
    // Unlike a copy of the file it takes in what still lies in the log, and leaves out what was deleted.
    database.prepare('vacuum into ?').run(to);
  } finally {
    database.close();
  }
}

/** Why a file is no sound copy that this version of the program can open, in plain words; null when it is one. */
export function faultOfCopy(path: string): string | null {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const check = database.prepare('pragma quick_check(1)').get() as { quick_check: string };
    if (check.quick_check !== 'ok') return 'is damaged';
    const done = database.prepare('select name from migrations').all() as { name: string }[];
    const known = new Set(knownMigrations());
    const unknown = done.filter(({ name }) => !known.has(name));
    return unknown.length > 0 ? 'was made by a newer version of Hearback; install that one first' : null;
  } catch (error) {
    return (error as { errcode?: number }).errcode === undefined
      ? String(error)
      : 'is no backup of Hearback, or is damaged';
  } finally {
    database?.close();
  }
}
