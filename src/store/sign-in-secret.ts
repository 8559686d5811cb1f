// The secret that signs sessions' cookies: made once, sealed, and the same for all servers of a database.
import { randomBytes } from 'node:crypto';
import type { Vault } from '../contracts/vault.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';
import { writeFor } from './write-for.ts';

const NOBODY = '';
const ID = 'sessions';

async function read(db: Database, vault: Vault): Promise<string | null> {
  const row = await db
    .selectFrom('sign_in_secrets')
    .select('secret')
    .where('user_id', '=', NOBODY)
    .where('id', '=', ID)
    .executeTakeFirst();
  const place = sealedPlace('sign_in_secrets', NOBODY, ID);
  return row ? Buffer.from(vault.open(row.secret, place)).toString() : null;
}

/** Reads it, and makes it where there is none yet. @throws the vault's error when another key sealed it */
export async function signInSecret(db: Database, vault: Vault): Promise<string> {
  const known = await read(db, vault);
  if (known !== null) return known;
  return writeFor(db, NOBODY, async (tx) => {
    const made = randomBytes(48).toString('base64url');
    const secret = vault.seal(made, sealedPlace('sign_in_secrets', NOBODY, ID));
    await tx
      .insertInto('sign_in_secrets')
      .values({ user_id: NOBODY, id: ID, secret })
      .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
      .execute();
    return (await read(tx, vault)) ?? made;
  });
}
