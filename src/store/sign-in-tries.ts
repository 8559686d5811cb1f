// Counts tries of one kind, for all processes of a database together, so that nobody can guess for long.
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

export interface TryLimits {
  /** Tries within the window. */
  most: number;
  /** ms from the first of them. */
  window: number;
}

/**
 * Counts a try, in one statement that locks nothing beyond itself. A try that is not let through writes nothing.
 * @param mark what the try is about, told by nobody who reads it
 * @param now epoch ms
 * @returns ms until the next one is let through; 0 when this one is
 */
export async function countTry(
  db: Database,
  mark: string,
  { most, window }: TryLimits,
  now: number,
): Promise<number> {
  const ended = sql<boolean>`sign_in_tries.ends_at <= ${now}`;
  const counted = await db
    .insertInto('sign_in_tries')
    .values({ mark, tries: 1, ends_at: now + window })
    .onConflict((conflict) =>
      conflict
        .column('mark')
        .doUpdateSet({
          tries: sql`case when ${ended} then 1 else sign_in_tries.tries + 1 end`,
          ends_at: sql`case when ${ended} then excluded.ends_at else sign_in_tries.ends_at end`,
        })
        .where((eb) => eb.or([ended, eb('sign_in_tries.tries', '<', most)])),
    )
    .returning('tries')
    .executeTakeFirst();
  if (counted !== undefined) return 0;
  const held = await db
    .selectFrom('sign_in_tries')
    .select('ends_at')
    .where('mark', '=', mark)
    .executeTakeFirst();
  return Math.max(1, (held?.ends_at ?? now) - now);
}

/** After a try that was none: they got in. */
export async function forgetTries(db: Database, mark: string): Promise<void> {
  await db.deleteFrom('sign_in_tries').where('mark', '=', mark).execute();
}

/** Lets go of all whose window has ended. @param now epoch ms */
export async function sweepTries(db: Database, now: number): Promise<void> {
  await db.deleteFrom('sign_in_tries').where('ends_at', '<=', now).execute();
}
