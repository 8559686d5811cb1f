// Waits until what was fetched is decided, by whoever does that.
import { setTimeout } from 'node:timers/promises';
import { queueDepth } from '../queue/queue-depth.ts';
import type { Database } from '../store/open-database.ts';
import { anyOnStream } from '../store/spool-sending.ts';
import { countSpooled } from '../store/spool.ts';
import { PROCESS_MAIL } from '../tracking/spool-batch.ts';

/** Between two looks, ms. */
const LOOK = 50;

/** Returns when nothing of these mailboxes is being decided or about to be; what is dead would be waited for in vain. */
export async function untilDecided(
  db: Database,
  user: string,
  mailboxes: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const waits = async () => {
    const spooled = await countSpooled(db, user);
    const [deciding] = (await queueDepth(db)).filter(({ kind }) => kind === PROCESS_MAIL);
    const open = (deciding?.ready ?? 0) + (deciding?.leased ?? 0);
    return (open > 0 || (await anyOnStream(db))) && mailboxes.some((id) => (spooled.get(id) ?? 0) > 0);
  };
  while (!signal.aborted && (await waits())) await setTimeout(LOOK);
}
