// Asks the database at hand what the two databases answer each in its own way.
import { PostgresAdapter, type Kysely } from 'kysely';
import type { DialectTraits } from './dialect-traits.ts';
import { POSTGRES } from './dialect-postgres.ts';
import { SQLITE } from './dialect-sqlite.ts';
import type { Schema } from './schema.ts';

/** The traits of the database that `db`, or the transaction, is connected to. */
export function traitsOf(db: Pick<Kysely<Schema>, 'getExecutor'>): DialectTraits {
  return db.getExecutor().adapter instanceof PostgresAdapter ? POSTGRES : SQLITE;
}

/** A text that differs from before whenever another connection, in any process, has committed. */
export const dataVersion = (db: Kysely<Schema>): Promise<string> => traitsOf(db).dataVersion(db);

/** A text that is the same again only while nothing was committed, by whomever, and nothing changed over this connection. */
export const changeMark = (db: Kysely<Schema>): Promise<string> => traitsOf(db).changeMark(db);

/** `ok`, or the first damage that is found. */
export const checkIntegrity = (db: Kysely<Schema>): Promise<string> => traitsOf(db).checkIntegrity(db);

/** From now on nothing stays of what this connection overwrites, where it can be had. */
export const overwriteFreed = (db: Kysely<Schema>): Promise<void> => traitsOf(db).overwriteFreed(db);

/** Drops what was noted of old values on the way, where it can be had. */
export const forgetOverwritten = (db: Kysely<Schema>): Promise<void> => traitsOf(db).forgetOverwritten(db);
