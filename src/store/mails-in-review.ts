// Which kept mails ask for a look because their kind is doubtful.
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** Ids of kept mails in review, newest first; those without a time come last. */
export async function mailsInReview(db: Database, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sightings')
    .innerJoin('contents', (join) =>
      join
        .onRef('contents.user_id', '=', 'sightings.user_id')
        .onRef('contents.mail_id', '=', 'sightings.mail_id'),
    )
    .select(['contents.mail_id as mail', sql<number>`coalesce(contents.header_time, 0)`.as('sorted')])
    .distinct()
    .where('sightings.user_id', '=', user)
    // Not as a parameter, of which SQLite cannot know that the index for it holds the rows.
    .where(sql<boolean>`sightings.disposition = 'review'`)
    .orderBy('sorted', 'desc')
    .orderBy('contents.mail_id')
    .execute();
  return rows.map((row) => row.mail);
}
