// Makes the token of a one-time link.
import { hash, randomBytes } from 'node:crypto';
import { addInvitation, type Invitation } from './invitations.ts';
import type { Database } from './open-database.ts';

const DAY = 86_400_000;
const HOLDS = { join: 7 * DAY, reset: DAY };

/** What is kept of a token. */
export const tokenHash = (token: string): string => hash('sha256', token);

export interface Invited {
  /** Nowhere but in the answer. */
  token: string;
  /** Epoch ms. */
  expiresAt: number;
}

type Whom = Pick<Invitation, 'user' | 'email' | 'purpose' | 'admin'>;

function drawn(whom: Whom, now: number, request: string | null) {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = now + HOLDS[whom.purpose];
  return { token, invitation: { ...whom, hash: tokenHash(token), expiresAt, createdAt: now, request } };
}

/** Makes an invitation, or a link to set another password. */
export async function invite(db: Database, whom: Whom, now: number): Promise<Invited> {
  const { token, invitation } = drawn(whom, now, null);
  await addInvitation(db, invitation);
  return { token, expiresAt: invitation.expiresAt };
}

/**
 * The same for a request that may come again.
 * @param request its name; null where it has none
 * @returns what it made before where that still holds, of which nobody knows the token any more
 */
export async function inviteOnce(
  db: Database,
  whom: Whom,
  now: number,
  request: string | null,
): Promise<Invited | Invitation> {
  const { token, invitation } = drawn(whom, now, request);
  const before = await addInvitation(db, invitation);
  return before ?? { token, expiresAt: invitation.expiresAt };
}

/** Where the link leads. The token stands behind `#`, so that it comes into no log. */
export const linkOf = (origin: string, token: string): string => `${origin}/invitation#${token}`;
