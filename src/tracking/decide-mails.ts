// Decides mails of the spool: judges them and, in one transaction, takes them out of it and records them.
import type { Transaction } from 'kysely';
import { NO_METER } from '../contracts/meter.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { findMailbox } from '../store/mailboxes.ts';
import type { Database } from '../store/open-database.ts';
import type { Schema } from '../store/schema.ts';
import { dropSightings } from '../store/sightings.ts';
import { takeSpooled, type SpooledMail } from '../store/spool.ts';
import { lockFor } from '../store/write-for.ts';
import { judgeBatch } from './judge-batch.ts';
import { recordMails, type SightedMail } from './record-mails.ts';
import { settlePlaces } from './settle-places.ts';
import type { SpoolTools } from './spool-batch.ts';

/** What is to be written, in the transaction of whoever had it decided. */
export type Effect = (tx: Transaction<Schema>) => Promise<void>;

/** The sighting of a mail that is not read because whoever reads it is brought down. */
export function suspectAt(locator: string): SightedMail {
  return {
    locator,
    mailId: '',
    headerKey: '',
    variant: '',
    outcome: { type: 'unreadable', reason: 'reading it brought the program down' },
    sentLabel: false,
    fromAddress: null,
    recipientHash: null,
    internalTime: null,
    threads: [],
  };
}

/** Records what was judged of one mailbox. */
export async function recordDecided(
  tx: Database,
  tools: SpoolTools,
  user: string,
  mailboxId: string,
  mails: readonly SightedMail[],
): Promise<void> {
  await recordMails(tx, tools, user, {
    mailboxId,
    importId: mailboxId,
    deciderVersion: DECIDER_VERSION,
    mails,
  });
}

/**
 * @param mails all of one mailbox
 * @returns what is to be written. Of mails that somebody else decided meanwhile nothing is, so that each is recorded once however
 * many have it at hand
 */
export async function decideMails(
  tools: SpoolTools,
  user: string,
  mailboxId: string,
  mails: readonly SpooledMail[],
): Promise<Effect> {
  const judged = await judgeBatch(tools, user, {
    mails: mails.map(({ mail }) => mail),
    passed: [],
    damage: [],
  });
  const { meter = NO_METER } = tools;
  return async (tx) => {
    await lockFor(tx, user);
    const taken = await takeSpooled(tx, user, mails);
    const mailbox = await findMailbox(tx, user, mailboxId);
    // Removed meanwhile: nothing is to be left of it.
    if (taken.length === 0 || mailbox === null || mailbox.removed_at !== null) return;
    const at = new Set(taken.map(({ mail }) => mail.locator));
    // One that is alone may have been taken for a mail that cannot be read.
    const suspects = mails.length > 1 ? [] : [...at].map((locator) => ({ locator, mailId: '' }));
    await dropSightings(tx, user, mailboxId, suspects);
    const mine = judged.filter(({ locator }) => at.has(locator));
    const settled = await settlePlaces(tx, tools.hash, user, mailboxId, mine);
    await meter.timed('record', () => recordDecided(tx, tools, user, mailboxId, settled));
  };
}
