// Says how far it is carried out what follows from what the person said of single mails.
import type { Lessons } from '../contracts/api.ts';
import { readPendingLessons } from '../store/settings.ts';
import type { PersonalDeps } from './asking.ts';

/** Mails looked at again of all there are; null when nothing is left to be done. */
export async function readSpreading({ db, user }: PersonalDeps): Promise<Lessons['applying']> {
  const pending = await readPendingLessons(db, user);
  // What began anew meanwhile is counted twice.
  return pending && { done: Math.min(pending.done, pending.total), total: pending.total };
}
