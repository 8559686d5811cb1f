// Deletes everything that is of one person, from every table that there is.
import { sql, type Kysely, type Transaction } from 'kysely';
import { forgetOverwritten, overwriteFreed } from './dialect.ts';
import type { Database } from './open-database.ts';
import { personalTables } from './personal-tables.ts';
import type { Schema } from './schema.ts';
import { writeForAnybody } from './write-for.ts';

type AnyTables = Record<string, Record<string, unknown>>;

/**
 * Deletes all rows of a person and the person, in one transaction, and what SQLite keeps of deleted rows. Nothing may write for them
 * any more when it is called.
 */
export async function forgetPerson(db: Database, user: string): Promise<void> {
  const tables = await personalTables(db);
  await overwriteFreed(db);
  await writeForAnybody(db, user, async (tx) => {
    // The challenge for a passkey holds the person within.
    const within = `%"id":"${user.replace(/[\\%_]/g, '\\$&')}"%`;
    await tx
      .deleteFrom('sign_in_checks')
      .where((eb) => eb.or([eb('value', '=', user), sql<boolean>`value like ${within} escape '\\'`]))
      .execute();
    const any = tx as unknown as Transaction<AnyTables> & Kysely<AnyTables>;
    for (const table of tables) await any.deleteFrom(table).where('user_id', '=', user).execute();
    await (tx as Transaction<Schema>).deleteFrom('people').where('id', '=', user).execute();
  });
  await forgetOverwritten(db);
}

/** Where files lie that were received from a person and not removed yet. */
export async function uploadsOf(db: Database, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('path')
    .where('user_id', '=', user)
    .where('owns_source', '=', 1)
    .execute();
  return rows.map(({ path }) => path);
}
