// Keeps sign-ins and tries for whoever's account they were about: the last ones, and none for long.
import { randomUUID } from 'node:crypto';
import type { SignInTry } from '../domain/sign-in-try.ts';
import type { Database } from './open-database.ts';
import { plainEmail } from './people.ts';

/** Of each sort, so that many tries push no sign-in out of sight, and wrong passwords none that had the right one. */
const MOST = 20;
const KEPT = 90 * 86_400_000;

/** With `email` whoever has that address; it takes the same where nobody does. */
type Whose = { user: string } | { email: string };

const SORTS = [['done'], ['wrong'], ['code_asked', 'code_wrong']] as const;

/** Drops what is too old, of everybody, and what is too much of one. */
async function sweep(db: Database, user: string, now: number): Promise<void> {
  await db
    .deleteFrom('sign_ins')
    .where('tried_at', '<=', now - KEPT)
    .execute();
  const newest = (sort: (typeof SORTS)[number]) =>
    db
      .selectFrom('sign_ins')
      .select('id')
      .where('user_id', '=', user)
      .where('outcome', 'in', sort)
      .orderBy('tried_at', 'desc')
      .orderBy('id')
      .limit(MOST);
  await db
    .deleteFrom('sign_ins')
    .where('user_id', '=', user)
    .where((eb) => eb.and(SORTS.map((sort) => eb('id', 'not in', newest(sort)))))
    .execute();
}

/** Keeps one. The same is done for an address that nobody has, so that time tells nobody who has an account. @param attempt names it while a code is waited for */
export async function keepSignIn(
  db: Database,
  whose: Whose,
  { at, ...tried }: SignInTry,
  attempt: string | null = null,
): Promise<void> {
  const { user_id: user } = await db
    .insertInto('sign_ins')
    .values({
      id: randomUUID(),
      user_id: (eb) => {
        if ('user' in whose) return eb.val(whose.user);
        const known = eb.selectFrom('people').select('id').where('email', '=', plainEmail(whose.email));
        return eb.fn.coalesce(known, eb.val(''));
      },
      ...tried,
      tried_at: at,
      attempt,
    })
    .returning('user_id')
    .executeTakeFirstOrThrow();
  await sweep(db, user, at);
}

/** Notes what became of one that waited for a code; one that is done waits no more. @returns false when there is none of this name */
export async function settleSignIn(
  db: Database,
  attempt: string,
  { at, ...tried }: Pick<SignInTry, 'way' | 'outcome' | 'at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sign_ins')
    .set({ ...tried, tried_at: at, ...(tried.outcome === 'done' && { attempt: null }) })
    .where('attempt', '=', attempt)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Of one person, the newest first. @param now epoch ms */
export async function listSignIns(
  db: Database,
  user: string,
  now: number,
): Promise<(SignInTry & { id: string })[]> {
  const rows = await db
    .selectFrom('sign_ins')
    .selectAll()
    .where('user_id', '=', user)
    .where('tried_at', '>', now - KEPT)
    .orderBy('tried_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, tried_at: at, way, outcome, browser, network }) => ({
    id,
    at,
    way,
    outcome,
    browser,
    network,
  }));
}
