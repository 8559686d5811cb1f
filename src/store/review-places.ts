// Where something waits for a look, and which applications it may belong to.
import { sql } from 'kysely';
import { canonicalTime } from '../domain/canonical-time.ts';
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

/** One mail that waits for a look. */
export interface MailToReview {
  mail: string;
  /** Canonical time, epoch ms; null comes first. */
  at: number | null;
  /** On whose timeline it stands; null for none. */
  application: string | null;
}

/** Kept mails that wait on timelines of applications that are not hidden. */
export async function mailsToReview(db: Database, user: string): Promise<MailToReview[]> {
  const rows = await db
    .selectFrom('timeline')
    .innerJoin('applications', (join) =>
      join
        .onRef('applications.user_id', '=', 'timeline.user_id')
        .onRef('applications.id', '=', 'timeline.application_id'),
    )
    .select(['timeline.item_id as mail', 'timeline.at as at', 'timeline.application_id as application'])
    .where('timeline.user_id', '=', user)
    // Not as a parameter, of which SQLite cannot know that the index for it holds the rows.
    .where(sql<boolean>`timeline.review = 1`)
    .where('applications.hidden', '=', 0)
    // What the person added by hand is no mail that could be shown.
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('contents')
          .select('mail_id')
          .where('contents.user_id', '=', user)
          .whereRef('contents.mail_id', '=', 'timeline.item_id'),
      ),
    )
    .execute();
  return rows.map((row) => ({ ...row, at: row.at === null ? null : Number(row.at) }));
}

/** Kept mails that were put to review and stand on no timeline themselves; they may be copies of mails that do. */
export async function looseMailsToReview(db: Database, user: string): Promise<MailToReview[]> {
  const rows = await db
    .selectFrom('sightings')
    .innerJoin('contents', (join) =>
      join
        .onRef('contents.user_id', '=', 'sightings.user_id')
        .onRef('contents.mail_id', '=', 'sightings.mail_id'),
    )
    .select([
      'sightings.mail_id as mail',
      'contents.header_time as header',
      sql<number | null>`(select min(internal_time) from sightings as seen
        where seen.user_id = sightings.user_id and seen.mail_id = sightings.mail_id)`.as('internal'),
    ])
    .distinct()
    .where('sightings.user_id', '=', user)
    // Not as a parameter, as above.
    .where(sql<boolean>`sightings.disposition = 'review'`)
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
  return rows.map(({ mail, header, internal }) => {
    const at = canonicalTime({ headerTime: header, internalTime: internal });
    return { mail, at: at === null ? null : Number(at), application: null };
  });
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
