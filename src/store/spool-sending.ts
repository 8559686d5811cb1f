// What of the spool is to be sent to a stream, what was sent, and what is to be sent again because the stream may have lost it.
import { sql } from 'kysely';
import type { Vault } from '../contracts/vault.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import { BY_JOB, readSpooled, SENT, TO_SEND, type SpooledMail } from './spool.ts';

export interface UnsentMail extends SpooledMail {
  user: string;
  /** False when it is sent again. */
  isFirst: boolean;
}

/** The next user, in the order of their ids, who has something to be sent; after the last the first again. Null when nobody has. */
export async function nextSender(db: Database, after: string): Promise<string | null> {
  const next = db
    .selectFrom('spool')
    .select('user_id')
    .where('way', '=', TO_SEND)
    .orderBy('user_id')
    .limit(1);
  const row = (await next.where('user_id', '>', after).executeTakeFirst()) ?? (await next.executeTakeFirst());
  return row?.user_id ?? null;
}

/** How many mails of a user were sent and are not decided yet. */
export async function countSent(db: Database, user: string): Promise<number> {
  const row = await db
    .selectFrom('spool')
    .select((eb) => eb.fn.countAll<number>().as('mails'))
    .where('way', '=', SENT)
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow();
  return Number(row.mails);
}

/** Mails of a user that are to be sent, `limit` at most. */
export async function listUnsent(
  db: Database,
  vault: Vault,
  user: string,
  limit: number,
): Promise<UnsentMail[]> {
  const rows = await db
    .selectFrom('spool')
    .select(['chunk', 'position', 'sent_at'])
    .where('way', '=', TO_SEND)
    .where('user_id', '=', user)
    .orderBy('chunk')
    .orderBy('position')
    .limit(limit)
    .execute();
  const sentBefore = new Set(
    rows.filter((row) => row.sent_at !== null).map(({ chunk, position }) => `${chunk}:${position}`),
  );
  const mails = await readSpooled(db, vault, user, rows);
  return mails.map((one) => ({
    ...one,
    user,
    isFirst: !sentBefore.has(`${one.chunk}:${one.position}`),
  }));
}

/** Notes that mails were sent at `at`, epoch ms on the database's clock. */
export async function markSent(
  tx: Database,
  mails: readonly Pick<UnsentMail, 'user' | 'chunk' | 'position'>[],
  at: number,
): Promise<void> {
  for (const [user, mine] of Map.groupBy(mails, (mail) => mail.user)) {
    for (const [chunk, some] of Map.groupBy(mine, (mail) => mail.chunk)) {
      const positions = some.map(({ position }) => position);
      await inChunks(positions, async (few) => {
        await tx
          .updateTable('spool')
          .set({ way: SENT, sent_at: at })
          .where('user_id', '=', user)
          .where('chunk', '=', chunk)
          .where('position', 'in', few)
          .where('way', '=', TO_SEND)
          .execute();
        return [];
      });
    }
  }
}

/**
 * Lets everything be sent again that was sent before `before`, or all of it, and is not decided yet; and what was sent after `now`,
 * because the clock was set back since.
 */
export async function sendAgain(
  tx: Database,
  { before, now }: { before: number; now: number } = { before: Infinity, now: 0 },
): Promise<void> {
  await tx
    .updateTable('spool')
    .set({ way: TO_SEND })
    .where('way', '=', SENT)
    .$if(before !== Infinity, (query) =>
      query.where((eb) => eb.or([eb('sent_at', '<', before), eb('sent_at', '>', now)])),
    )
    .execute();
}

/** How many mails are still to be sent, counted up to `most`. */
export async function countUnsent(db: Database, most: number): Promise<number> {
  const { rows } = await sql<{ mails: number }>`select count(*) as mails from (
      select 1 as one from spool where way = ${TO_SEND} limit ${most}) as unsent`.execute(db);
  return Number(rows[0]?.mails ?? 0);
}

/** Whether any mail is sent or to be sent and not decided yet. */
export async function anyOnStream(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('spool')
    .select('chunk')
    .where('way', 'in', [TO_SEND, SENT])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes all mails away from the stream, so that jobs decide them. @returns their chunks */
export async function takeFromStream(
  tx: Database,
): Promise<{ user: string; mailboxId: string; chunk: string; mails: number }[]> {
  const rows = await tx
    .updateTable('spool')
    .set({ way: BY_JOB })
    .where('way', 'in', [TO_SEND, SENT])
    .returning(['user_id', 'mailbox_id', 'chunk'])
    .execute();
  const chunks = Map.groupBy(rows, ({ user_id, chunk }) => `${user_id}\n${chunk}`);
  return [...chunks.values()].map((some) => {
    const { user_id: user, mailbox_id: mailboxId, chunk } = some[0]!;
    return { user, mailboxId, chunk, mails: some.length };
  });
}
