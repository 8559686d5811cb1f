// The people for whom there is something to do, found without looking at all the others.
import { sql } from 'kysely';
import type { Database } from './open-database.ts';
import { PENDING } from './settings.ts';

interface Found {
  user_id: string;
}

const idsOf = (rows: readonly Found[]): string[] => rows.map(({ user_id }) => user_id);

/** Whose imports wait, or run without a sign of life since `deadline` (epoch ms); who has waited longest comes first. */
export async function usersWithImports(db: Database, deadline: number): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('user_id')
    .where(({ or, and, eb }) =>
      or([eb('state', '=', 'waiting'), and([eb('state', '=', 'running'), eb('beat_at', '<', deadline)])]),
    )
    .groupBy('user_id')
    .orderBy(({ fn }) => fn.min('created_at'))
    .execute();
  return idsOf(rows);
}

/** Who has a live mailbox connected. */
export async function usersWithAccounts(db: Database): Promise<string[]> {
  return idsOf(await db.selectFrom('accounts').select('user_id').distinct().orderBy('user_id').execute());
}

/** For whom a change of settings or lessons is not carried out yet, or a removed mailbox not cleared away. */
export async function usersWithChanges(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('settings')
    .select('user_id')
    .where('name', 'in', PENDING)
    .union(db.selectFrom('mailboxes').select('user_id').where('removed_at', 'is not', null))
    .orderBy('user_id')
    .execute();
  return idsOf(rows);
}

/** Who has mail kept. */
export async function usersWithMail(db: Database): Promise<string[]> {
  return idsOf(await db.selectFrom('contents').select('user_id').distinct().orderBy('user_id').execute());
}

/** Who has mail that waits for a look. */
export async function usersWithReview(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('sightings')
    .select('user_id')
    .distinct()
    // Not as a parameter, of which SQLite cannot know that the index for it holds the rows.
    .where(sql<boolean>`disposition = 'review'`)
    .orderBy('user_id')
    .execute();
  return idsOf(rows);
}
