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

/** Makes an invitation, or a link to set another password. */
export async function invite(
  db: Database,
  whom: Pick<Invitation, 'user' | 'email' | 'purpose' | 'admin'>,
  now: number,
): Promise<Invited> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = now + HOLDS[whom.purpose];
  await addInvitation(db, { ...whom, hash: tokenHash(token), expiresAt, createdAt: now });
  return { token, expiresAt };
}

/** Where the link leads. The token stands behind `#`, so that it comes into no log. */
export const linkOf = (origin: string, token: string): string => `${origin}/invitation#${token}`;
