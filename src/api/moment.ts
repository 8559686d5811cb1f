// The time at which a question is answered, and how long answers usually take: what silence is judged by.
import { usualDays, type UsualDays } from '../domain/silence.ts';
import { readOwnWaits } from '../store/waits.ts';
import type { PersonalDeps } from './asking.ts';

export interface Moment {
  /** Epoch ms. */
  now: number;
  usual: UsualDays;
}

/** This very moment. */
export async function readMoment({ db, user, now }: PersonalDeps): Promise<Moment> {
  return { now: now(), usual: usualDays(await readOwnWaits(db, user)) };
}
