// Commits what was fetched from a mailbox: whole mails to the spool, to be decided later, and at once what its headers or damage decide.
import type { AccountBatch } from '../contracts/mail-account.ts';
import type { NewJob } from '../contracts/queue.ts';
import { NO_TRACER, type Tracer } from '../contracts/tracer.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { enqueue } from '../queue/enqueue.ts';
import { BY_JOB, insertSpooled, TO_SEND } from '../store/spool.ts';
import type { Database } from '../store/open-database.ts';
import type { JudgeTools } from './judge-batch.ts';
import { recordMails, type SightedMail } from './record-mails.ts';
import type { RefoldTools } from './refold.ts';
import { settlePlaces } from './settle-places.ts';

export interface SpoolTools extends RefoldTools, JudgeTools {
  /** Whether a stream carries fetched mail to whoever decides it; else jobs of the queue do. */
  byStream?: boolean;
  /** A chunk of the spool is a trace, from its spooling on. */
  tracer?: Tracer;
}

/** The job that decides a chunk of the spool. */
export const PROCESS_MAIL = 'process-mail';

export interface ProcessMail {
  mailboxId: string;
  chunk: string;
}

/** The job for a chunk of so many mails, which are so many of its user's turns. */
export function processMailJob(user: string, { mailboxId, chunk }: ProcessMail, mails: number): NewJob {
  return { kind: PROCESS_MAIL, user, key: chunk, payload: { mailboxId, chunk }, cost: mails };
}

/**
 * @param tx the transaction that also moves the cursor, so that a kill leaves all of it or nothing
 * @param passed what judging said of those that were not fetched whole, or are damaged
 */
export async function spoolBatch(
  tx: Database,
  tools: SpoolTools,
  user: string,
  mailboxId: string,
  { mails, passed }: { mails: AccountBatch['mails']; passed: readonly SightedMail[] },
): Promise<void> {
  if (mails.length > 0) {
    const chunk = { mailboxId, chunk: tools.newId(), fetchedAt: tools.now() };
    const way = tools.byStream === true ? TO_SEND : BY_JOB;
    const details = { mailbox: mailboxId, mails: mails.length };
    const { tracer = NO_TRACER } = tools;
    await tracer.span({ name: 'spool', begins: chunk.chunk, details }, async () => {
      await insertSpooled(tx, tools.vault, user, { ...chunk, way }, mails);
      if (way === BY_JOB) await enqueue(tx, [processMailJob(user, chunk, mails.length)]);
    });
  }
  const settled = await settlePlaces(tx, tools.hash, user, mailboxId, passed);
  const place = { mailboxId, importId: mailboxId, deciderVersion: DECIDER_VERSION };
  await recordMails(tx, tools, user, { ...place, mails: settled });
}
