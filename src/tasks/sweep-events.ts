// Forgets events that were delivered long ago.
import type { Database } from '../store/open-database.ts';
import { sweepOutbox } from '../store/outbox.ts';

/** For so long an event can be delivered again, ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Forgets them few at a time. @returns how many */
export async function sweepEvents({ db, now }: { db: Database; now: () => number }): Promise<number> {
  let all = 0;
  for (;;) {
    const { swept, mayBeMore } = await db.transaction().execute((tx) => sweepOutbox(tx, now() - KEPT));
    all += swept;
    if (!mayBeMore) return all;
  }
}
