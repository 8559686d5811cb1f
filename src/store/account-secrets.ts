// What opens connected mailboxes, sealed.
import { sql } from 'kysely';
import type { OAuthGrant } from '../contracts/oauth-grant.ts';
import type { Vault } from '../contracts/vault.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';
import { writeFor } from './write-for.ts';

/** What opens an account. */
export type AccountSecret = { type: 'password'; password: string } | { type: 'oauth'; grant: OAuthGrant };

/** The secret of an account; null when there is none any more. */
export async function readSecret(
  db: Database,
  vault: Vault,
  user: string,
  id: string,
): Promise<AccountSecret | null> {
  const row = await db
    .selectFrom('accounts')
    .select('secret')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.secret) return null;
  return JSON.parse(
    Buffer.from(vault.open(row.secret, sealedPlace('accounts', user, id))).toString(),
  ) as AccountSecret;
}

/** Replaces the secret of an account, in a transaction of its own. */
export async function writeSecret(
  db: Database,
  vault: Vault,
  user: string,
  id: string,
  secret: AccountSecret,
): Promise<void> {
  await writeFor(db, user, (tx) =>
    tx
      .updateTable('accounts')
      .set({ secret: vault.seal(JSON.stringify(secret), sealedPlace('accounts', user, id)) })
      .where('user_id', '=', user)
      .where('id', '=', id)
      .execute(),
  );
}

/** Forgets what opens an account; nothing reads it until it is connected again. @param note why, in one line */
export async function forgetSecret(db: Database, user: string, id: string, note: string): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ secret: null, state: 'consent', note, retry_at: null, generation: sql`generation + 1` })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .execute();
}
