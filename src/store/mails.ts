// Mails: the fingerprint of every mail ever seen.
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

export interface KnownMail {
  kept: boolean;
  /** Version of the decider that last judged it. */
  version: number;
}

/** Which of these mails are known, and whether their content is kept. */
export async function knownMails(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, KnownMail>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('mails')
      .leftJoin('contents', (join) =>
        join.onRef('contents.mail_id', '=', 'mails.id').onRef('contents.user_id', '=', 'mails.user_id'),
      )
      .select(['mails.id', 'mails.decider_version', 'contents.mail_id as content'])
      .where('mails.user_id', '=', user)
      .where('mails.id', 'in', chunk)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, { kept: row.content !== null, version: row.decider_version }]));
}

/** Records fingerprints; returns the ids that were new. */
export async function insertMails(
  db: Database,
  user: string,
  mails: readonly { id: string; headerKey: string; seenAt: number; version: number }[],
): Promise<Set<string>> {
  const rows = await inChunks(mails, (chunk) =>
    db
      .insertInto('mails')
      .values(
        chunk.map((mail) => ({
          user_id: user,
          id: mail.id,
          header_key: mail.headerKey,
          first_seen_at: mail.seenAt,
          decider_version: mail.version,
        })),
      )
      .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
      .returning('id')
      .execute(),
  );
  return new Set(rows.map((row) => row.id));
}

/** Marks mails as judged by this version of the decider. */
export async function markJudged(
  db: Database,
  user: string,
  ids: readonly string[],
  version: number,
): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await db
      .updateTable('mails')
      .set({ decider_version: version })
      .where('user_id', '=', user)
      .where('id', 'in', chunk)
      .execute();
    return [];
  });
}
