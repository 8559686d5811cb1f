// The people of a server: who they are, and whether they may come in.
import type { Database } from './open-database.ts';
import type { PersonRow } from './people-rows.ts';
import { writeFor, writeForAnybody } from './write-for.ts';

export interface Person {
  id: string;
  email: string;
  name: string;
  admin: boolean;
  secondFactor: boolean;
  /** Epoch ms; null when they may come in. */
  closedAt: number | null;
  createdAt: number;
}

const toPerson = (row: PersonRow): Person => ({
  id: row.id,
  email: row.email,
  name: row.name,
  admin: row.admin === 1,
  secondFactor: row.two_factor_enabled === 1,
  closedAt: row.closed_at,
  createdAt: Date.parse(row.created_at),
});

/** As addresses are compared. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** One person, or null. */
export async function findPerson(db: Database, id: string): Promise<Person | null> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toPerson(row) : null;
}

/** Who has this address, or null. */
export async function findPersonByEmail(db: Database, email: string): Promise<Person | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('email', '=', plainEmail(email))
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}

/** All of them, by address; or, of a page, so many behind an address. */
export async function listPeople(
  db: Database,
  page: { limit?: number; after?: string } = {},
): Promise<Person[]> {
  let query = db.selectFrom('people').selectAll().orderBy('email');
  if (page.after !== undefined) query = query.where('email', '>', page.after);
  if (page.limit !== undefined) query = query.limit(page.limit);
  return (await query.execute()).map(toPerson);
}

export interface NewPerson {
  id: string;
  email: string;
  name: string;
  /** Whether somebody else than they vouches for the address. */
  invited: boolean;
  admin: boolean;
  /** Argon2id of their password. */
  password: string;
  at: number;
}

/** Makes an account with a password. @returns false when the address, or the id, has one */
export function addPerson(db: Database, person: NewPerson): Promise<boolean> {
  const { id, name, invited, admin, password } = person;
  const at = new Date(person.at).toISOString();
  return writeForAnybody(db, id, async (tx) => {
    const { numInsertedOrUpdatedRows: made } = await tx
      .insertInto('people')
      .values({
        id,
        email: plainEmail(person.email),
        name,
        email_verified: invited ? 1 : 0,
        image: null,
        admin: admin ? 1 : 0,
        two_factor_enabled: 0,
        closed_at: null,
        created_at: at,
        updated_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (made !== 1n) return false;
    await setPassword(tx, id, password, at);
    return true;
  });
}

async function setPassword(tx: Database, user: string, password: string, at: string): Promise<void> {
  await tx
    .insertInto('sign_in_ways')
    .values({
      id: `password-${user}`,
      user_id: user,
      account_id: user,
      provider_id: 'credential',
      access_token: null,
      refresh_token: null,
      id_token: null,
      access_token_expires_at: null,
      refresh_token_expires_at: null,
      scope: null,
      password,
      created_at: at,
      updated_at: at,
    })
    .execute();
}

/** Sets a password in the place of every way in that there was, and ends every session, second factor and passkey: whoever had them has them no more. */
export function resetPassword(db: Database, user: string, password: string, now: number): Promise<void> {
  return writeFor(db, user, async (tx) => {
    // An account at Google is known again by its address, which has to be verified for that.
    await tx.deleteFrom('sign_in_ways').where('user_id', '=', user).execute();
    await setPassword(tx, user, password, new Date(now).toISOString());
    await tx.deleteFrom('sign_in_sessions').where('user_id', '=', user).execute();
    await tx.deleteFrom('second_factors').where('user_id', '=', user).execute();
    await tx.deleteFrom('passkeys').where('user_id', '=', user).execute();
    await tx.updateTable('people').set({ two_factor_enabled: 0 }).where('id', '=', user).execute();
  });
}

/** Argon2id of their password; null where they have none. */
export async function readPassword(db: Database, user: string): Promise<string | null> {
  const row = await db
    .selectFrom('sign_in_ways')
    .select('password')
    .where('user_id', '=', user)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? null;
}

/** Keeps somebody out from now on, sessions and keys included, or lets them in again. @returns false when there is no such person */
export function closePerson(db: Database, user: string, closedAt: number | null): Promise<boolean> {
  return writeFor(db, user, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('people')
      .set({ closed_at: closedAt })
      .where('id', '=', user)
      .executeTakeFirstOrThrow();
    if (closedAt !== null) await tx.deleteFrom('sign_in_sessions').where('user_id', '=', user).execute();
    return numUpdatedRows === 1n;
  });
}
