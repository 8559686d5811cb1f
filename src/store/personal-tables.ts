// Finds the tables whose rows belong to somebody, as they are in the database.
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Their names, in order: whatever has a `user_id`. */
export async function personalTables(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ columns }) => columns.some(({ name }) => name === 'user_id'))
    .map(({ name }) => name)
    .toSorted();
}
