// Forgets events that were delivered long ago.
import type { Database } from '../store/open-database.ts';
import { sweepOutbox, usersWithEvents } from '../store/outbox.ts';
import { writeFor } from '../store/write-for.ts';

/** For so long an event can be delivered again, ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Forgets them few at a time. */
export async function sweepEvents({ db, now }: { db: Database; now: () => number }): Promise<void> {
  const before = now() - KEPT;
  for (const user of await usersWithEvents(db, before)) {
    while (await writeFor(db, user, (tx) => sweepOutbox(tx, user, before))) continue;
  }
}
