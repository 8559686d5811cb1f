// Folds again, piece by piece, the mails of senders about whom the person taught something or took it back.
import { contentsFrom } from '../store/kept-mails.ts';
import type { Database } from '../store/open-database.ts';
import { readPendingLessons, writePendingLessons, type PendingLessons } from '../store/settings.ts';
import { writeFor } from '../store/write-for.ts';
import { taughtAnew } from './pupils-of.ts';
import { refoldSeeds, type RefoldTools } from './refold.ts';

/** Mails looked at in one transaction: so few that whoever else wants to write hardly waits. */
const AT_A_TIME = 25;

/** The note without what is done; null when nothing is left. */
function progressed(
  pending: PendingLessons,
  sender: string,
  last: string | undefined,
  n: number,
): PendingLessons | null {
  const { [sender]: _, ...others } = pending.senders;
  const senders = last === undefined ? others : { ...others, [sender]: last };
  return Object.keys(senders).length === 0 ? null : { ...pending, senders, done: pending.done + n };
}

/** Carries out the next piece, in the transaction `tx`; false when nothing is left. */
async function spreadPiece(tx: Database, tools: RefoldTools, user: string): Promise<boolean> {
  const pending = await readPendingLessons(tx, user);
  const [next] = Object.entries(pending?.senders ?? {});
  if (pending === null || next === undefined) return false;
  const [sender, after] = next;
  const ids = await contentsFrom(tx, user, sender, after, AT_A_TIME);
  const changed = await taughtAnew(tx, tools, user, ids);
  if (changed.length > 0) await refoldSeeds(tx, { ...tools, cause: 'person' }, user, changed);
  await writePendingLessons(tx, user, progressed(pending, sender, ids.at(-1), ids.length));
  return true;
}

/**
 * Carries out what `refold` left to be done, each piece and the mark how far it is in one transaction: a kill loses nothing,
 * and what is said meanwhile begins anew with its sender. No fact changes.
 * @param shouldStop asked before each piece; what is left is carried out by the next call
 */
export async function spreadLessons(
  db: Database,
  tools: RefoldTools,
  user: string,
  shouldStop: () => boolean = () => false,
): Promise<void> {
  if ((await readPendingLessons(db, user)) === null) return;
  while (!shouldStop()) {
    if (!(await writeFor(db, user, (tx) => spreadPiece(tx, tools, user)))) return;
    // SQLite answers at once, so that without a pause nothing else of this thread would ever get its turn.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
