// Where something waits for a look, and which applications it may belong to.
import { sql } from 'kysely';
import type { Status } from '../domain/kind.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

/** An application as one line. */
export interface ApplicationLine {
  id: string;
  company: string | null;
  role: string | null;
  status: Status;
}

/** All applications that are not hidden, the one that was heard of last first. */
export async function listLines(db: Database, user: string): Promise<ApplicationLine[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'status'])
    .where('user_id', '=', user)
    .where('hidden', '=', 0)
    .orderBy(sql`coalesce(last_activity_at, 0)`, 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as Status }));
}

/** Ids of the applications, not hidden, on whose timelines something waits for a look. */
export async function applicationsToReview(db: Database, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('applications')
    .select('id')
    .where('user_id', '=', user)
    .where('hidden', '=', 0)
    .where('needs_review', '=', 1)
    .execute();
  return rows.map((row) => row.id);
}

/** Ids of the mails that were put to review and stand on no timeline themselves; they may be copies of mails that do. */
export async function looseMailsToReview(db: Database, user: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sightings')
    .innerJoin('contents', (join) =>
      join
        .onRef('contents.user_id', '=', 'sightings.user_id')
        .onRef('contents.mail_id', '=', 'sightings.mail_id'),
    )
    .select('sightings.mail_id as id')
    .distinct()
    .where('sightings.user_id', '=', user)
    .where('sightings.mailbox_id', 'in', ({ selectFrom }) =>
      selectFrom('mailboxes').select('mailboxes.id').where('mailboxes.user_id', '=', user),
    )
    .where('sightings.disposition', '=', 'review')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('timeline')
            .select('item_id')
            .where('timeline.user_id', '=', user)
            .whereRef('timeline.item_id', '=', 'sightings.mail_id'),
        ),
      ),
    )
    .execute();
  return rows.map((row) => row.id);
}

/** Those of these items that stand on a timeline. */
export async function shownAmong(db: Database, user: string, items: readonly string[]): Promise<Set<string>> {
  const rows = await inChunks(items, (chunk) =>
    db
      .selectFrom('timeline')
      .select('item_id')
      .where('user_id', '=', user)
      .where('item_id', 'in', chunk)
      .execute(),
  );
  return new Set(rows.map((row) => row.item_id));
}
