// Runs a transaction that writes for one user, after all others that write for them.
import type { Transaction } from 'kysely';
import { traitsOf } from './dialect.ts';
import type { Database } from './open-database.ts';
import { countChange } from './person-changes.ts';
import type { Schema } from './schema.ts';

/** What is thrown where something is still to be written for somebody who was deleted. */
export class PersonGone extends Error {
  override name = 'PersonGone';

  constructor() {
    super('this person has no account here any more; nothing is kept for them');
  }
}

/** As accounts are named; what one person has alone has another name. */
const OF_ACCOUNT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** Another process may be reading somebody's mail while they are deleted. @throws PersonGone */
async function mustBeHere(tx: Transaction<Schema>, user: string): Promise<void> {
  if (!OF_ACCOUNT.test(user)) return;
  const person = await tx.selectFrom('people').select('id').where('id', '=', user).executeTakeFirst();
  if (person === undefined) throw new PersonGone();
}

async function lockAlone(tx: Transaction<Schema>, user: string): Promise<void> {
  await traitsOf(tx).lockUser(tx, user);
  await countChange(tx, user);
}

/**
 * Lets a transaction that was begun elsewhere write for this user, after all others that do; to be called before it reads.
 * @throws PersonGone when they were deleted
 */
export async function lockFor(tx: Transaction<Schema>, user: string): Promise<void> {
  await lockAlone(tx, user);
  await mustBeHere(tx, user);
}

/**
 * Runs `work` in a transaction that no other one of this user's overlaps, in whatever process, so that it may decide on what it
 * has read (`docs/decisions/0015-postgresql.md`). All is committed, or nothing when `work` throws.
 * @param db no transaction: they do not nest
 * @throws PersonGone when they were deleted
 */
export function writeFor<T>(
  db: Database,
  user: string,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return writeForAnybody(db, user, async (tx) => {
    await mustBeHere(tx, user);
    return work(tx);
  });
}

/** The same for a person who comes or goes. */
export function writeForAnybody<T>(
  db: Database,
  user: string,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await lockAlone(tx, user);
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
