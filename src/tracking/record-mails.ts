// Records a batch of mails read from a source, with everything that follows from them, in one transaction.
import { NO_METER, type Meter } from '../contracts/meter.ts';
import { emptyLedger, type Disposition, type LedgerCounts } from '../domain/facts.ts';
import { insertContents, readThreads, setThreads, type NewContent } from '../store/contents.ts';
import { addVariants, insertMails, knownMails, markJudged, type Variants } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { addOwnerAddresses, countRecipients, listSenders, mailsFrom, readOwners } from '../store/owners.ts';
import { insertSightings, readDispositions, type NewSighting } from '../store/sightings.ts';
import { withinBound } from './bound-texts.ts';
import { refold, type RefoldTools } from './refold.ts';

/** What was made of a mail: left out, kept, unreadable, or not looked at because it is known (and was worth keeping or not). */
export type Outcome =
  | { type: 'ignored'; reason: string }
  | { type: 'kept'; content: NewContent; disposition: Disposition; reason: string }
  | { type: 'unreadable'; reason: string }
  | { type: 'known'; kept: boolean };

/** One mail at one place, ready to be recorded. */
export interface SightedMail {
  locator: string;
  /** Empty when not even an id could be read. */
  mailId: string;
  headerKey: string;
  /** Tells apart copies that differ in headers by which they are judged. */
  variant: string;
  outcome: Outcome;
  sentLabel: boolean;
  /** Sender, for learning the person's own addresses from mail in Sent. */
  fromAddress: string | null;
  /** Hash of the only recipient of a mail that went to no list; null otherwise. */
  recipientHash: string | null;
  /** Earliest Received or delivery time that this appearance tells, epoch ms, or null. */
  internalTime: number | null;
  threads: readonly string[];
}

export interface Batch {
  mailboxId: string;
  importId: string;
  deciderVersion: number;
  mails: readonly SightedMail[];
}

const DISPOSITION_OF = { ignored: 'ignored', unreadable: 'dead_lettered', known: 'duplicate' } as const;

function toSighting(batch: Batch, mail: SightedMail, isFirst: boolean): NewSighting {
  const { outcome } = mail;
  const own = outcome.type === 'kept' ? outcome.disposition : DISPOSITION_OF[outcome.type];
  const duplicate = !isFirst && outcome.type !== 'unreadable';
  return {
    mailboxId: batch.mailboxId,
    locator: mail.locator,
    mailId: mail.mailId,
    importId: batch.importId,
    disposition: duplicate ? 'duplicate' : own,
    reason: duplicate || outcome.type === 'known' ? 'seen before' : outcome.reason,
    deciderVersion: batch.deciderVersion,
    sentLabel: mail.sentLabel,
    internalTime: mail.internalTime,
  };
}

function variantsOf(mails: readonly SightedMail[]): Map<string, Variants> {
  const variants = new Map<string, Map<string, boolean>>();
  for (const { mailId, variant, outcome } of mails) {
    const known = variants.get(mailId) ?? new Map<string, boolean>();
    known.set(variant, outcome.type === 'kept' || (known.get(variant) ?? false));
    variants.set(mailId, known);
  }
  return variants;
}

async function recordFingerprints(
  db: Database,
  user: string,
  batch: Batch,
  now: number,
): Promise<Set<string>> {
  const readable = batch.mails.filter(
    ({ outcome }) => outcome.type !== 'unreadable' && outcome.type !== 'known',
  );
  const variants = variantsOf(readable);
  const unique = new Map(readable.map((mail) => [mail.mailId, mail]));
  const rows = [...unique.values()].map((mail) => ({
    id: mail.mailId,
    headerKey: mail.headerKey,
    seenAt: now,
    version: batch.deciderVersion,
    variants: variants.get(mail.mailId) ?? new Map<string, boolean>(),
  }));
  const fresh = await insertMails(db, user, rows);
  const judgedAgain = [...unique.keys()].filter((id) => !fresh.has(id));
  await markJudged(db, user, judgedAgain, batch.deciderVersion);
  await addVariants(db, user, new Map([...variants].filter(([id]) => !fresh.has(id))));
  return fresh;
}

async function learnOwners(
  db: Database,
  tools: RefoldTools,
  user: string,
  mails: readonly SightedMail[],
  fresh: ReadonlySet<string>,
): Promise<string[]> {
  const before = await readOwners(db, user);
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  for (const { mailId, recipientHash } of mails) {
    if (recipientHash === null || !fresh.has(mailId) || counted.has(mailId)) continue;
    counted.add(mailId);
    counts.set(recipientHash, (counts.get(recipientHash) ?? 0) + 1);
  }
  await countRecipients(db, user, counts);
  const sent = mails.flatMap((mail) => (mail.sentLabel && mail.fromAddress ? [mail.fromAddress] : []));
  await addOwnerAddresses(db, user, [...new Set(sent)], 'sent');
  const after = await readOwners(db, user);
  const named = [...after.addresses].filter((address) => !before.addresses.has(address));
  const changed = after.hashes.symmetricDifference(before.hashes);
  if (named.length === 0 && changed.size === 0) return [];
  const senders = (await listSenders(db, user)).filter(
    (address) => named.includes(address) || changed.has(tools.hash(address)),
  );
  return mailsFrom(db, user, senders);
}

/** A further sighting of a kept mail can bring it into Sent, date it, or tell more of its conversation. */
async function learnFromDuplicates(
  db: Database,
  user: string,
  mails: readonly SightedMail[],
  recorded: ReadonlySet<string>,
): Promise<string[]> {
  const isKept = ({ outcome }: SightedMail) =>
    outcome.type === 'kept' || (outcome.type === 'known' && outcome.kept);
  const seenAgain = mails.filter((mail) => recorded.has(`${mail.locator}\n${mail.mailId}`));
  const kept = await readThreads(db, user, [...new Set(seenAgain.map((mail) => mail.mailId))]);
  const touched = new Set<string>();
  for (const mail of seenAgain) {
    const threads = kept.get(mail.mailId);
    if (threads === undefined) continue;
    touched.add(mail.mailId);
    // A copy that by itself is not about a job leaves nothing of it behind, whichever was seen first.
    if (!isKept(mail)) continue;
    const joined = [...new Set([...threads, ...mail.threads])].sort();
    if (joined.length === threads.length) continue;
    kept.set(mail.mailId, joined);
    await setThreads(db, user, mail.mailId, joined);
  }
  return [...touched];
}

function count(ledger: LedgerCounts, disposition: Disposition): void {
  ledger.seen += 1;
  ledger[disposition] += 1;
}

/**
 * Records a batch: fingerprints, sightings, contents, verdicts, what is learned of the person's addresses, and the
 * refolded applications. Recording the same batch again changes nothing.
 * @param db a write transaction
 * @returns how the mails of this batch count in the run's ledger; a place read again counts as a duplicate
 */
export async function recordMails(
  db: Database,
  tools: RefoldTools,
  user: string,
  batch: Batch,
): Promise<LedgerCounts> {
  const ledger = emptyLedger();
  if (batch.mails.length === 0) return ledger;
  const fresh = await recordFingerprints(db, user, batch, tools.now());
  const first = new Set(fresh);
  const sightings = batch.mails.map((mail) => toSighting(batch, mail, first.delete(mail.mailId)));
  const recorded = await insertSightings(db, user, uniquePlaces(sightings));
  const kept = keptOf(batch.mails);
  const contents = await withinBound(db, tools, user, [...kept.values()], batch.mails);
  await insertContents(db, tools.vault, user, contents);
  const touched = new Set(kept.keys());
  for (const id of await learnFromDuplicates(db, user, batch.mails, recorded)) touched.add(id);
  for (const id of await learnOwners(db, tools, user, batch.mails, fresh)) touched.add(id);
  await refold(db, { ...tools, cause: 'mail' }, user, [...touched]);
  measure(tools.meter ?? NO_METER, batch.mails);
  // Only now is it known what each kept mail is: tracked, to be reviewed, or ignored.
  const settled = await readDispositions(db, user, [...kept.keys()]);
  const unmarked = new Set(recorded);
  for (const { locator, mailId, disposition } of sightings) {
    const isNew = unmarked.delete(`${locator}\n${mailId}`);
    const final = disposition === 'duplicate' ? disposition : (settled.get(mailId) ?? disposition);
    // What cannot be read is said each time it is tried.
    count(ledger, isNew || disposition === 'dead_lettered' ? final : 'duplicate');
  }
  return ledger;
}

function measure(meter: Meter, mails: readonly SightedMail[]): void {
  const unreadable = mails.filter(({ outcome }) => outcome.type === 'unreadable').length;
  meter.count('processed', mails.length);
  meter.count('failed', unreadable);
  meter.count('dead', unreadable);
}

/** What is kept of each mail: of several copies in the batch, the greatest variant. */
function keptOf(mails: readonly SightedMail[]): Map<string, NewContent> {
  const kept = new Map<string, NewContent>();
  for (const { outcome, mailId } of mails) {
    if (outcome.type !== 'kept') continue;
    const before = kept.get(mailId);
    if (!before || outcome.content.variant > before.variant) kept.set(mailId, outcome.content);
  }
  return kept;
}

function uniquePlaces(sightings: readonly NewSighting[]): NewSighting[] {
  const places = new Map<string, NewSighting>();
  for (const sighting of sightings) {
    const key = `${sighting.locator}\n${sighting.mailId}`;
    if (!places.has(key)) places.set(key, sighting);
  }
  return [...places.values()];
}

/** One copy of a mail. */
export interface MailCopy {
  id: string;
  variant: string;
}

/**
 * Tells which copies need no judging: those whose like was judged before and whose mail is kept, or was left out by this very
 * version and not rescued since. Of these, whether the like was worth keeping; null for the others.
 */
export async function judgedAlready(
  db: Database,
  user: string,
  copies: readonly MailCopy[],
  deciderVersion: number,
  rescued: ReadonlySet<string>,
): Promise<(copy: MailCopy) => boolean | null> {
  const known = await knownMails(
    db,
    user,
    copies.map(({ id }) => id),
  );
  return ({ id, variant }) => {
    const mail = known.get(id);
    const kept = mail?.variants.get(variant);
    if (!mail || kept === undefined) return null;
    return mail.kept || (mail.version >= deciderVersion && !rescued.has(id)) ? kept : null;
  };
}
