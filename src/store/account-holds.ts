// Who reads an account and who renews its tokens: one process at a time, and none for long that has ended.
import type { Database } from './open-database.ts';

/** Whether a process that named itself so has surely ended; false where nobody can tell. */
export type HasEnded = (name: string) => boolean;

/** Tries to take something, and once more when the one that has it has ended without giving it back. */
async function takeFrom(
  db: Database,
  user: string,
  id: string,
  column: 'holder' | 'renewer',
  take: (dead: string | null) => Promise<boolean>,
  hasEnded: HasEnded,
): Promise<boolean> {
  if (await take(null)) return true;
  const row = await db
    .selectFrom('accounts')
    .select(column)
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  const name = (row as Partial<Record<typeof column, string | null>> | undefined)?.[column] ?? '';
  return hasEnded(name) && take(name);
}

/** Takes the right to renew the tokens of an account; false while another has it. */
export function takeRenewal(
  db: Database,
  user: string,
  id: string,
  { renewer, now, until }: { renewer: string; now: number; until: number },
  hasEnded: HasEnded,
): Promise<boolean> {
  const take = async (dead: string | null): Promise<boolean> => {
    const { numUpdatedRows } = await db
      .updateTable('accounts')
      .set({ renewer, renewed_until: until })
      .where('user_id', '=', user)
      .where('id', '=', id)
      .where((eb) =>
        eb.or([eb('renewer', 'is', null), eb('renewed_until', '<', now), eb('renewer', '=', dead)]),
      )
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };
  return takeFrom(db, user, id, 'renewer', take, hasEnded);
}

/** Gives the right back. */
export async function endRenewal(db: Database, user: string, id: string, renewer: string): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ renewer: null, renewed_until: null })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .where('renewer', '=', renewer)
    .execute();
}

/**
 * Takes an account for reading; the same holder may take it again.
 * @param deadBefore a holder that gave no sign of life since is taken for dead, epoch ms
 * @returns false when another process reads it
 */
export function holdAccount(
  db: Database,
  user: string,
  id: string,
  { holder, now, deadBefore }: { holder: string; now: number; deadBefore: number },
  hasEnded: HasEnded,
): Promise<boolean> {
  const take = async (dead: string | null): Promise<boolean> => {
    const { numUpdatedRows } = await db
      .updateTable('accounts')
      .set({ holder, beat_at: now })
      .where('user_id', '=', user)
      .where('id', '=', id)
      .where((eb) =>
        eb.or([eb('holder', 'is', null), eb('holder', 'in', [holder, dead]), eb('beat_at', '<', deadBefore)]),
      )
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };
  return takeFrom(db, user, id, 'holder', take, hasEnded);
}

/** Gives an account back. */
export async function releaseAccount(db: Database, user: string, id: string, holder: string): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ holder: null, beat_at: null })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .where('holder', '=', holder)
    .execute();
}
