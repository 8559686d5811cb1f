// Whose mailbox it is: the addresses that mark a mail as sent by the person.
import { sql } from 'kysely';
import { fitIndex } from './fit-index.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

/** Fewer mails than this to one address prove nothing. */
const MIN_MAILS = 3;
/** An address that gets at least this share of all mail sent to a single recipient is the person's. */
const MIN_SHARE = 0.2;

/** Adds to the number of mails addressed to each (hashed) address alone. Count each mail once only. */
export async function countRecipients(
  db: Database,
  user: string,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...counts].map(([hash, mails]) => ({ user_id: user, address_hash: hash, mails }));
  await inChunks(rows, async (chunk) => {
    await db
      .insertInto('recipients')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'address_hash'])
          .doUpdateSet({ mails: sql`recipients.mails + excluded.mails` }),
      )
      .execute();
    return [];
  });
}

/** Records addresses known to be the person's: named by them, or the From of a mail in Sent. */
export async function addOwnerAddresses(
  db: Database,
  user: string,
  addresses: readonly string[],
  source: 'person' | 'sent',
): Promise<void> {
  await inChunks(addresses, async (chunk) => {
    await db
      .insertInto('owner_addresses')
      .values(chunk.map((address) => ({ user_id: user, address: fitIndex(address.toLowerCase()), source })))
      .onConflict((conflict) => conflict.columns(['user_id', 'address']).doNothing())
      .execute();
    return [];
  });
}

export interface Owners {
  addresses: ReadonlySet<string>;
  /** Hashes of addresses, as `countRecipients` was given them. */
  hashes: ReadonlySet<string>;
}

/** All addresses of the person, by name and by hash. */
export async function readOwners(db: Database, user: string): Promise<Owners> {
  const named = await db
    .selectFrom('owner_addresses')
    .select('address')
    .where('user_id', '=', user)
    .execute();
  const sum = await db
    .selectFrom('recipients')
    .select(({ fn }) => fn.sum<number>('mails').as('n'))
    .where('user_id', '=', user)
    .executeTakeFirst();
  const atLeast = Math.max(MIN_MAILS, Math.ceil(Number(sum?.n ?? 0) * MIN_SHARE));
  const frequent = await db
    .selectFrom('recipients')
    .select('address_hash')
    .where('user_id', '=', user)
    .where('mails', '>=', atLeast)
    .execute();
  return {
    addresses: new Set(named.map((row) => row.address)),
    hashes: new Set(frequent.map((row) => row.address_hash)),
  };
}

/** Distinct sender addresses of kept mails. */
export async function listSenders(db: Database, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contents')
    .select('from_address')
    .distinct()
    .where('user_id', '=', user)
    .execute();
  return rows.map((row) => row.from_address);
}

/** Kept mails from these senders. */
export async function mailsFrom(db: Database, user: string, senders: readonly string[]): Promise<string[]> {
  const rows = await inChunks(senders, (chunk) =>
    db
      .selectFrom('contents')
      .select('mail_id')
      .where('user_id', '=', user)
      .where('from_address', 'in', chunk)
      .execute(),
  );
  return rows.map((row) => row.mail_id);
}
