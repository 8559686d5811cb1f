// The texts of kept mails: which of them have to go by what the person chose, and their deletion.
import { sql } from 'kysely';
import type { Vault } from '../contracts/vault.ts';
import { inChunks } from './in-chunks.ts';
import { forgetQuotes } from './model-answers.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';

const withText = (db: Database, user: string) =>
  db
    .selectFrom('contents')
    .where('contents.user_id', '=', user)
    // Not as a parameter, of which SQLite cannot know that the index for it holds the rows.
    .where(sql<boolean>`contents.body_days is null`);

/** Those that bear no time count from when they came in. */
const undated = (db: Database, user: string, before: number) =>
  withText(db, user)
    .where('contents.header_time', 'is', null)
    .where(
      ({ fn, selectFrom }) =>
        fn.coalesce(
          selectFrom('sightings')
            .select((eb) => eb.fn.min('sightings.internal_time').as('at'))
            .where('sightings.user_id', '=', user)
            .whereRef('sightings.mail_id', '=', 'contents.mail_id'),
          selectFrom('mails')
            .select('mails.first_seen_at')
            .where('mails.user_id', '=', user)
            .whereRef('mails.id', '=', 'contents.mail_id'),
        ),
      '<=',
      before,
    );

/** Mails with a text from up to `before` (epoch ms), at most `limit`. */
export async function textsUntil(
  db: Database,
  user: string,
  before: number,
  limit: number,
): Promise<string[]> {
  const dated = await withText(db, user)
    .select('contents.mail_id')
    .where('contents.header_time', '<=', before)
    .orderBy('contents.header_time')
    .limit(limit)
    .execute();
  const left = limit - dated.length;
  const others =
    left > 0 ? await undated(db, user, before).select('contents.mail_id').limit(left).execute() : [];
  return [...dated, ...others].map((row) => row.mail_id);
}

/** How many mails from up to `before` (epoch ms) have a text. */
export async function countTextsUntil(db: Database, user: string, before: number): Promise<number> {
  const dated = withText(db, user).where('contents.header_time', '<=', before);
  let sum = 0;
  for (const query of [dated, undated(db, user, before)]) {
    const row = await query.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
    sum += Number(row.n);
  }
  return sum;
}

/**
 * Deletes the texts of these mails, with their headers and designs, and what models quoted of them; all else of them stays.
 * @param days the choice by which they go
 */
export async function deleteTexts(
  db: Database,
  vault: Vault,
  user: string,
  ids: readonly string[],
  days: number,
): Promise<void> {
  for (const id of ids) {
    await db
      .updateTable('contents')
      .set({ body: vault.seal('null', sealedPlace('contents', user, id)), body_days: days })
      .where('user_id', '=', user)
      .where('mail_id', '=', id)
      .execute();
  }
  await forgetQuotes(db, vault, user, ids);
}

/** By which choice (in days) the texts went, for those of these mails whose text is deleted. */
export async function deletedTexts(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('contents')
      .select(['mail_id', 'body_days'])
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .where('body_days', 'is not', null)
      .execute(),
  );
  return new Map(rows.map(({ mail_id, body_days }) => [mail_id, body_days as number]));
}
