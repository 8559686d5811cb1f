// One-time links by which somebody sets a password: to join, or because they lost theirs.
import type { Database } from './open-database.ts';
import { writeAlone } from './write-for.ts';
import type { InvitationRow } from './people-rows.ts';

export interface Invitation {
  /** SHA-256 of the token in the link. */
  hash: string;
  /** The person that they are, or will be. */
  user: string;
  email: string;
  purpose: 'join' | 'reset';
  admin: boolean;
  /** Epoch ms. */
  expiresAt: number;
  createdAt: number;
  /** Names the request that made it; null where it bore no key. */
  request: string | null;
}

const toInvitation = (row: InvitationRow): Invitation => ({
  hash: row.hash,
  user: row.user_id,
  email: row.email,
  purpose: row.purpose === 'reset' ? 'reset' : 'join',
  admin: row.admin === 1,
  expiresAt: row.expires_at,
  createdAt: row.created_at,
  request: row.request,
});

const toRow = ({ user, admin, expiresAt, createdAt, ...invitation }: Invitation): InvitationRow => ({
  ...invitation,
  user_id: user,
  admin: admin ? 1 : 0,
  expires_at: expiresAt,
  created_at: createdAt,
});

/**
 * Keeps an invitation; one of before for the same address holds no more.
 * @returns null, or what its request had made before, which still holds: then nothing is kept
 */
export function addInvitation(db: Database, invitation: Invitation): Promise<Invitation | null> {
  const { hash, email, request, createdAt } = invitation;
  return writeAlone(db, async (tx) => {
    const requested = tx.selectFrom('invitations').where('request', '=', request);
    await tx
      .deleteFrom('invitations')
      .where('request', '=', request)
      .where('expires_at', '<=', createdAt)
      .execute();
    const { numInsertedOrUpdatedRows: added } = await tx
      .insertInto('invitations')
      .values(toRow(invitation))
      .onConflict((conflict) => conflict.column('request').doNothing())
      .executeTakeFirstOrThrow();
    if (added === 0n) return toInvitation(await requested.selectAll().executeTakeFirstOrThrow());
    await tx.deleteFrom('invitations').where('email', '=', email).where('hash', '!=', hash).execute();
    return null;
  });
}

/** The one with this hash, or null when there is none or it is over. */
export async function findInvitation(db: Database, hash: string, now: number): Promise<Invitation | null> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

/** Takes it, which can be done once. @returns null when there is none, or it is over */
export async function takeInvitation(db: Database, hash: string, now: number): Promise<Invitation | null> {
  const row = await db
    .deleteFrom('invitations')
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

/** The one by which this address may join, or null. */
export async function findJoining(db: Database, email: string, now: number): Promise<Invitation | null> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('email', '=', email)
    .where('purpose', '=', 'join')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

/** Takes the one by which this address may join, which can be done once. */
export async function takeJoining(db: Database, email: string, now: number): Promise<Invitation | null> {
  const found = await findJoining(db, email, now);
  return found && takeInvitation(db, found.hash, now);
}

/** All that still hold, the newest first. */
export async function listInvitations(db: Database, now: number): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('invitations')
    .selectAll()
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(toInvitation);
}

/** Takes back what was sent to this address. @returns how many links hold no more */
export async function dropInvitations(db: Database, email: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('invitations')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
