// Decides a chunk of the spool: judges its mails and, in the transaction that ends the job, records them and empties the chunk.
import type { Transaction } from 'kysely';
import type { Job } from '../contracts/queue.ts';
import { NO_METER } from '../contracts/meter.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { enqueue } from '../queue/enqueue.ts';
import { findMailbox } from '../store/mailboxes.ts';
import type { Schema } from '../store/schema.ts';
import { dropSightings } from '../store/sightings.ts';
import { dropSpooled, insertSpooled, readSpooled } from '../store/spool.ts';
import { lockFor, writeFor } from '../store/write-for.ts';
import type { RawMail } from '../domain/mail.ts';
import { judgeBatch } from './judge-batch.ts';
import { recordMails } from './record-mails.ts';
import { settlePlaces } from './settle-places.ts';
import { processMailJob, type ProcessMail, type SpoolTools } from './spool-batch.ts';

/** What is to be written, in the transaction that ends the job. */
type Effect = (tx: Transaction<Schema>) => Promise<void>;

/** Each mail its own chunk, so that the one that brings its worker down is found and the others are not held up by it. */
function splitUp(tools: SpoolTools, user: string, chunk: ProcessMail, mails: readonly RawMail[]): Effect {
  return async (tx) => {
    await lockFor(tx, user);
    await dropSpooled(tx, user, chunk.chunk);
    for (const mail of mails) {
      const alone = { mailboxId: chunk.mailboxId, chunk: tools.newId() };
      await insertSpooled(tx, tools.vault, user, alone, [mail]);
      await enqueue(tx, [processMailJob(user, alone, 1)]);
    }
  };
}

/** Until it is read after all, the mail counts as one that cannot be: the ledger must add up even if this is its last try. */
async function recordSuspect(
  tools: SpoolTools,
  user: string,
  mailboxId: string,
  locator: string,
): Promise<void> {
  const reason = 'reading it brought the program down';
  const mail = {
    locator,
    mailId: '',
    headerKey: '',
    variant: '',
    outcome: { type: 'unreadable' as const, reason },
  };
  const rest = { sentLabel: false, fromAddress: null, recipientHash: null, internalTime: null, threads: [] };
  const place = { mailboxId, importId: mailboxId, deciderVersion: DECIDER_VERSION };
  await writeFor(tools.db, user, (tx) =>
    recordMails(tx, tools, user, { ...place, mails: [{ ...mail, ...rest }] }),
  );
}

/**
 * @returns what is to be written; null when the chunk was decided before
 * @throws what reading the database threw; mails that cannot be read are recorded as such
 */
export async function decideSpooled(
  tools: SpoolTools,
  { user, payload, starts }: Job,
): Promise<Effect | null> {
  const chunk = payload as ProcessMail;
  const { mailboxId } = chunk;
  const mails = await readSpooled(tools.db, tools.vault, user, chunk.chunk);
  if (mails.length === 0) return null;
  if (starts > 1 && mails.length > 1) return splitUp(tools, user, chunk, mails);
  if (starts > 1) await recordSuspect(tools, user, mailboxId, mails[0]!.locator);
  const judged = await judgeBatch(tools, user, { mails, passed: [], damage: [] });
  const { meter = NO_METER } = tools;
  return async (tx) => {
    await lockFor(tx, user);
    await dropSpooled(tx, user, chunk.chunk);
    const mailbox = await findMailbox(tx, user, mailboxId);
    // Removed meanwhile: nothing is to be left of it.
    if (mailbox === null || mailbox.removed_at !== null) return;
    const suspects = starts > 1 ? [{ locator: mails[0]!.locator, mailId: '' }] : [];
    await dropSightings(tx, user, mailboxId, suspects);
    const settled = await settlePlaces(tx, tools.hash, user, mailboxId, judged);
    const place = { mailboxId, importId: mailboxId, deciderVersion: DECIDER_VERSION };
    await meter.timed('record', () => recordMails(tx, tools, user, { ...place, mails: settled }));
  };
}
