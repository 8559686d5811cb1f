// The passkeys of a person: listed, named and taken away.
import type { Database } from './open-database.ts';

export interface Passkey {
  id: string;
  name: string;
  /** Whether it lives on several devices. */
  synced: boolean;
  /** ISO 8601. */
  createdAt: string;
}

/** The newest first. */
export async function listPasskeys(db: Database, user: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkeys')
    .select(['id', 'name', 'backed_up', 'created_at'])
    .where('user_id', '=', user)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    synced: row.backed_up === 1,
    createdAt: row.created_at ?? '',
  }));
}

/** Whether they have one. */
export async function hasPasskey(db: Database, user: string): Promise<boolean> {
  const one = db.selectFrom('passkeys').select('id').where('user_id', '=', user);
  return (await one.limit(1).executeTakeFirst()) !== undefined;
}

/** @returns false when there is no such passkey of theirs */
export async function renamePasskey(db: Database, user: string, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('passkeys')
    .set({ name })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** An app whose setting up somebody began and never confirmed, perhaps with the password alone, is none from now on. */
export async function dropUnconfirmedApp(db: Database, user: string): Promise<void> {
  const confirmed = db
    .selectFrom('people')
    .select('id')
    .where('id', '=', user)
    .where('two_factor_enabled', '=', 1);
  await db
    .deleteFrom('second_factors')
    .where('user_id', '=', user)
    .where('user_id', 'not in', confirmed)
    .execute();
}

/** It opens nothing from now on. @returns false when there is no such passkey of theirs */
export async function removePasskey(db: Database, user: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkeys')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
