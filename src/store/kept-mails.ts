// Which mails are kept, in their order.
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
