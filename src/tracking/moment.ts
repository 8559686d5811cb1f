// The time at which a question is answered, and how long answers usually take: what silence is judged by.
import { usualDays, type UsualDays } from '../domain/silence.ts';
import type { Database } from '../store/open-database.ts';
import { readOwnWaits } from '../store/waits.ts';

export interface Moment {
  /** Epoch ms. */
  now: number;
  usual: UsualDays;
}

/** This very moment. @param changes of the person's, where they were just read */
export async function readMoment(
  { db, user, now }: { db: Database; user: string; now: () => number },
  changes: number | null = null,
): Promise<Moment> {
  return { now: now(), usual: usualDays(await readOwnWaits(db, user, changes)) };
}
