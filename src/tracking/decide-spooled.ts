// Does the job of a chunk of the spool: decides its mails, or takes it apart when it brought a worker down.
import type { Job } from '../contracts/queue.ts';
import { enqueue } from '../queue/enqueue.ts';
import { BY_JOB, insertSpooled, readSpooled, takeSpooled, type SpooledMail } from '../store/spool.ts';
import { lockFor, writeFor } from '../store/write-for.ts';
import { decideMails, recordDecided, suspectAt, type Effect } from './decide-mails.ts';
import { processMailJob, type ProcessMail, type SpoolTools } from './spool-batch.ts';

/** Each mail its own chunk, so that the one that brings its worker down is found and the others are not held up by it. */
function splitUp(tools: SpoolTools, user: string, mails: readonly SpooledMail[]): Effect {
  return async (tx) => {
    await lockFor(tx, user);
    for (const { mailboxId, fetchedAt, mail } of await takeSpooled(tx, user, mails)) {
      const alone = { mailboxId, chunk: tools.newId(), fetchedAt };
      await insertSpooled(tx, tools.vault, user, { ...alone, way: BY_JOB }, [mail]);
      await enqueue(tx, [processMailJob(user, alone, 1)]);
    }
  };
}

/**
 * @returns what is to be written; null when the chunk was decided before
 * @throws what reading the database threw; mails that cannot be read are recorded as such
 */
export async function decideSpooled(
  tools: SpoolTools,
  { user, payload, starts }: Job,
): Promise<Effect | null> {
  const { mailboxId, chunk } = payload as ProcessMail;
  const mails = await readSpooled(tools.db, tools.vault, user, chunk);
  if (mails.length === 0) return null;
  if (starts > 1 && mails.length > 1) return splitUp(tools, user, mails);
  if (starts > 1) {
    // Until it is read after all, it counts as one that cannot be: the ledger must add up even if this is its last try.
    const suspect = suspectAt(mails[0]!.mail.locator);
    await writeFor(tools.db, user, (tx) => recordDecided(tx, tools, user, mailboxId, [suspect]));
  }
  return decideMails(tools, user, mailboxId, mails);
}
