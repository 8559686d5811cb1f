// Refuses an idempotency key that made another entry before, whose time is told apart, too, where the request names it.
import type { CorrectionBody } from '../domain/correction.ts';
import { findCorrection } from '../store/corrections.ts';
import { isSame } from '../tracking/correct.ts';
import type { PersonalDeps } from './asking.ts';

export type Entry = Extract<CorrectionBody, { type: 'entry' }>;

/** As the writer's errors come from its thread. */
export const keyUsed = (words: string): Error => Object.assign(new Error(words), { name: 'KeyUsed' });

/**
 * @param id that the key gives the entry
 * @param isTimed whether the request names the entry's time; else it is that of the request, which is another one when it comes again
 * @throws KeyUsed
 */
export async function refuseOtherEntry(
  { db, user }: Pick<PersonalDeps, 'db' | 'user'>,
  id: string,
  entry: Entry,
  isTimed: boolean,
): Promise<void> {
  const before = (await findCorrection(db, user, id))?.body;
  if (before === undefined) return;
  const isOfThen = !isTimed || (before.type === 'entry' && before.at === entry.at);
  if (isSame(before, entry) && isOfThen) return;
  throw keyUsed('This idempotency key was used for something else before; take a new one.');
}
