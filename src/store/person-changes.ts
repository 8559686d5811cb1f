// Counts the changes of what is each person's, so that each is told of their own alone.
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** Counts a change; within the transaction that makes it, it is told with it or not at all. */
export async function countChange(db: Database, user: string): Promise<void> {
  await db
    .insertInto('person_changes')
    .values({ user_id: user, changes: 1 })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet({ changes: sql`person_changes.changes + 1` }),
    )
    .execute();
}

/** How many changes were counted, by person. */
export async function readChanges(db: Database, users: readonly string[]): Promise<Map<string, number>> {
  if (users.length === 0) return new Map();
  const rows = await db.selectFrom('person_changes').selectAll().where('user_id', 'in', users).execute();
  return new Map(rows.map(({ user_id: user, changes }) => [user, changes]));
}

/** The same of one person, to stand in another statement. */
export const changesOf = (db: Database, user: string) =>
  db.selectFrom('person_changes').select('changes').where('user_id', '=', user);
