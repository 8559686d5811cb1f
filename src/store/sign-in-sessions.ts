// Where somebody is signed in.
import type { Database } from './open-database.ts';

export interface SignInSession {
  id: string;
  /** ISO 8601. */
  createdAt: string;
  expiresAt: string;
  address: string | null;
  browser: string | null;
}

/** Those that hold, the newest first. @param now epoch ms */
export async function listSessions(db: Database, user: string, now: number): Promise<SignInSession[]> {
  const rows = await db
    .selectFrom('sign_in_sessions')
    .selectAll()
    .where('user_id', '=', user)
    .where('expires_at', '>', new Date(now).toISOString())
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    address: row.ip_address,
    browser: row.user_agent,
  }));
}

/** Epoch ms at which somebody signed in; null when there is no such session of theirs. */
export async function signedInAt(db: Database, user: string, id: string): Promise<number | null> {
  const row = await db
    .selectFrom('sign_in_sessions')
    .select('created_at')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? Date.parse(row.created_at) : null;
}

/** Notes that whoever is signed in there showed both factors by now. */
export async function noteBothFactors(db: Database, user: string, id: string): Promise<void> {
  await db
    .updateTable('sign_in_sessions')
    .set({ both_factors: 1 })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .execute();
}

/** Ends one. @returns false when there is no such session of theirs */
export async function endSession(db: Database, user: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_sessions')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/** Ends all. */
export async function endSessions(db: Database, user: string): Promise<void> {
  await db.deleteFrom('sign_in_sessions').where('user_id', '=', user).execute();
}
