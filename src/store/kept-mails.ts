// Which mails are kept, in their order.
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

/** How many mails are kept. */
export async function countContents(db: Database, user: string): Promise<number> {
  const counted = await db
    .selectFrom('contents')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow();
  return Number(counted.n);
}

/** Ids of kept mails from this sender in their order, at most `limit` of those that follow `after` (empty: from the first on). */
export async function contentsFrom(
  db: Database,
  user: string,
  sender: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('contents')
    .select('mail_id')
    .where('user_id', '=', user)
    .where('from_address', '=', sender)
    .where('mail_id', '>', after)
    .orderBy('mail_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.mail_id);
}

/** What stands at the head of a kept mail. */
export interface Head {
  subject: string;
  fromName: string;
  fromAddress: string;
}

/** The heads of those of these mails that are kept. */
export async function readHeads(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, Head>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('contents')
      .select(['mail_id', 'subject', 'from_name', 'from_address'])
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .execute(),
  );
  return new Map(
    rows.map(({ mail_id, subject, from_name, from_address }) => [
      mail_id,
      { subject, fromName: from_name, fromAddress: from_address },
    ]),
  );
}

/** How many mails from this sender are kept. */
export async function countContentsFrom(db: Database, user: string, sender: string): Promise<number> {
  const counted = await db
    .selectFrom('contents')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('user_id', '=', user)
    .where('from_address', '=', sender)
    .executeTakeFirstOrThrow();
  return Number(counted.n);
}

/** Ids of kept mails in their order, at most `limit` of those that follow `after` (empty: from the first on). */
export async function contentsAfter(
  db: Database,
  user: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('contents')
    .select('mail_id')
    .where('user_id', '=', user)
    .where('mail_id', '>', after)
    .orderBy('mail_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.mail_id);
}

/** Kept mails with this very text. */
export async function mailsWithText(db: Database, user: string, textHash: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contents')
    .select('mail_id')
    .where('user_id', '=', user)
    .where('text_hash', '=', textHash)
    .execute();
  return rows.map((row) => row.mail_id);
}
