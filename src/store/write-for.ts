// Runs a transaction that writes for one user, after all others that write for them.
import type { Transaction } from 'kysely';
import { traitsOf } from './dialect.ts';
import type { Database } from './open-database.ts';
import { countChange } from './person-changes.ts';
import type { Schema } from './schema.ts';

/** Lets a transaction that was begun elsewhere write for this user, after all others that do; to be called before it reads. */
export async function lockFor(tx: Transaction<Schema>, user: string): Promise<void> {
  await traitsOf(tx).lockUser(tx, user);
  await countChange(tx, user);
}

/**
 * Runs `work` in a transaction that no other one of this user's overlaps, in whatever process, so that it may decide on what it
 * has read (`docs/decisions/0015-postgresql.md`). All is committed, or nothing when `work` throws.
 * @param db no transaction: they do not nest
 */
export function writeFor<T>(
  db: Database,
  user: string,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await lockFor(tx, user);
    await traitsOf(tx).narrow(tx, user);
    return work(tx);
  });
}

/** Runs `work` in a transaction beside which nobody writes for any user. */
export function writeAlone<T>(db: Database, work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await traitsOf(tx).lockAll(tx);
    return work(tx);
  });
}
