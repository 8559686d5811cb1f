// Visits: when the person was last here.
import { visitAt, type Visit } from '../domain/visit.ts';
import type { Database } from './open-database.ts';
import { readSetting, writeSetting } from './settings.ts';
import { writeFor } from './write-for.ts';

const NAME = 'visit';

/** The visit that the person is on, or would be on if they came now (epoch ms). */
export async function readVisit(db: Database, user: string, now: number): Promise<Visit> {
  return visitAt((await readSetting(db, user, NAME)) as Visit | null, now);
}

/** Notes that the person is here. */
export function recordVisit(db: Database, user: string, now: number): Promise<void> {
  return writeFor(db, user, async (tx) => writeSetting(tx, user, NAME, await readVisit(tx, user, now)));
}
