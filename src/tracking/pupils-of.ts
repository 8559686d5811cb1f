// Finds the mails that what the person said of others touches now otherwise than when they were folded.
import { contentsFrom, countContentsFrom } from '../store/kept-mails.ts';
import type { Database } from '../store/open-database.ts';
import { readPendingLessons, writePendingLessons } from '../store/settings.ts';
import { bearingOf, readBearings } from '../store/taught.ts';
import { sendersTaught } from '../store/teachers.ts';
import { loadItems, type ItemTools } from './load-items.ts';

/** Mails of one sender that are looked at within the transaction that changed something; more are left to `spreadLessons`. */
const AT_ONCE = 60;

/** Those of these mails that bear other lessons than when they were folded. */
export async function taughtAnew(
  db: Database,
  tools: ItemTools,
  user: string,
  ids: readonly string[],
): Promise<string[]> {
  const { items } = await loadItems(db, tools, user, ids);
  const before = await readBearings(db, user, ids);
  return items.flatMap(({ id, taught }) => (bearingOf(taught) === (before.get(id) ?? '') ? [] : [id]));
}

/** Notes that all mails of a sender are to be looked at, from the first on. */
async function leaveToSpread(db: Database, user: string, sender: string): Promise<void> {
  const pending = (await readPendingLessons(db, user)) ?? { senders: {}, total: 0, done: 0 };
  if (pending.senders[sender] === '') return;
  const mails = await countContentsFrom(db, user, sender);
  await writePendingLessons(db, user, {
    ...pending,
    senders: { ...pending.senders, [sender]: '' },
    total: pending.total + mails,
  });
}

/**
 * The mails that are to be folded again because of `named`, these themselves apart. Where a sender has many mails, it is
 * noted for `spreadLessons` instead.
 * @param db a write transaction
 * @param named mails whose facts changed, or of which the person said something or took it back
 * @param senders whose mails may be taught otherwise all the same
 */
export async function pupilsOf(
  db: Database,
  tools: ItemTools,
  user: string,
  named: readonly string[],
  senders: readonly string[] = [],
): Promise<string[]> {
  const own = new Set(named);
  const found: string[] = [];
  for (const sender of new Set([...senders, ...(await sendersTaught(db, user, named))])) {
    const mails = await contentsFrom(db, user, sender, '', own.size + AT_ONCE + 1);
    const others = mails.filter((id) => !own.has(id));
    if (others.length > AT_ONCE) await leaveToSpread(db, user, sender);
    else found.push(...(await taughtAnew(db, tools, user, others)));
  }
  return found;
}
