// Gives every mail of a batch its id and its outcome: left out by its headers, known, or judged in isolation.
import type { Ats } from '../contracts/ats.ts';
import type { Processed, ProcessOptions } from '../contracts/processed.ts';
import type { Vault } from '../contracts/vault.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { headerKey, mailId, saneTime, variantKey, type Hash } from '../domain/mail-identity.ts';
import type { MailHeaders, RawMail } from '../domain/mail.ts';
import { isSentLabel } from '../domain/sent-label.ts';
import { readHeaders } from '../pipeline/read-headers.ts';
import { triage } from '../pipeline/triage.ts';
import { rescuedAmong } from '../store/corrections.ts';
import { knownMails } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { readIsOwner } from './load-items.ts';
import { loadLessons } from './load-lessons.ts';
import type { MailBatch } from './read-batches.ts';
import { judgedAlready, type SightedMail } from './record-mails.ts';

export interface JudgeTools {
  db: Database;
  vault: Vault;
  hash: Hash;
  now: () => number;
  vendors: readonly Ats[];
  /** Judges one mail in isolation; a rejection dead-letters it. */
  process: (bytes: Uint8Array, options: ProcessOptions) => Promise<Processed>;
  /** Confidence below which a decision asks for a person's look, 0–1. */
  threshold: number;
}

interface Drafted {
  raw: RawMail;
  headers: MailHeaders;
  id: string;
  key: string;
  variant: string;
}

function soleRecipient(headers: MailHeaders): string | null {
  const [only, ...others] = headers.to;
  return only && others.length === 0 && !headers.bulk && headers.listId === null ? only.address : null;
}

/** The earliest sane one. It belongs to the sighting: each copy of a mail went another way. */
function deliveredAt(internal: number | null, received: number | null, seenAt: number): number | null {
  const times = [saneTime(internal, seenAt), saneTime(received, seenAt)].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

function sighted(
  tools: JudgeTools,
  { raw, headers, id, key, variant }: Drafted,
): Omit<SightedMail, 'outcome'> {
  const recipient = soleRecipient(headers);
  const chain = [headers.messageId, headers.inReplyTo, ...headers.references].filter((ref) => ref !== null);
  return {
    locator: raw.locator,
    mailId: id,
    headerKey: key,
    variant,
    sentLabel: [...raw.labels, ...headers.labels].some(isSentLabel),
    fromAddress: headers.from?.address ?? null,
    recipientHash: recipient === null ? null : tools.hash(recipient),
    internalTime: deliveredAt(raw.internalDate, headers.receivedTime, tools.now()),
    threads: [
      ...new Set([...chain, ...(headers.providerThread ? [`provider:${headers.providerThread}`] : [])]),
    ].sort(),
  };
}

async function judgeOne(tools: JudgeTools, draft: Drafted, rescued: boolean): Promise<SightedMail> {
  const base = sighted(tools, draft);
  const { headers, raw } = draft;
  const gate = rescued ? { verdict: 'maybe' as const } : triage(headers, tools.vendors);
  if (gate.verdict === 'not-job') return { ...base, outcome: { type: 'ignored', reason: gate.reason } };
  let processed: Processed;
  try {
    processed = await tools.process(raw.bytes, { threshold: tools.threshold, rescued });
  } catch (error) {
    return { ...base, outcome: { type: 'unreadable', reason: (error as Error).message } };
  }
  if (processed.type === 'not-job')
    return { ...base, outcome: { type: 'ignored', reason: processed.reason } };
  const seenAt = tools.now();
  return {
    ...base,
    outcome: {
      type: 'kept',
      // The refold that follows in the same transaction sets what the whole of the facts says.
      disposition: 'tracked',
      reason: '',
      content: {
        mailId: draft.id,
        variant: draft.variant,
        messageId: headers.messageId,
        subject: headers.subject,
        fromName: headers.from?.name ?? '',
        fromAddress: headers.from?.address ?? '',
        headerTime: saneTime(headers.dateTime, seenAt),
        threads: base.threads,
        textHash: processed.textHash,
        body: processed.body,
        verdict: processed.verdict,
      },
    },
  };
}

/** When a mail bears to have been written, as far as this appearance tells, epoch ms. */
function timeOf(tools: JudgeTools, { raw, headers }: Drafted): number {
  const seenAt = tools.now();
  const header = saneTime(headers.dateTime, seenAt);
  return header ?? deliveredAt(raw.internalDate, headers.receivedTime, seenAt) ?? -Infinity;
}

/** Mails that are kept whatever is decided: the rescued ones, and what their senders wrote after the rescue. */
async function spared(
  tools: JudgeTools,
  user: string,
  drafts: readonly Drafted[],
  rescued: ReadonlyMap<string, number>,
): Promise<Set<string>> {
  const senderOf = ({ headers }: Drafted) => headers.from?.address ?? '';
  const senders = [...new Set(drafts.map(senderOf))];
  const isOwner = await readIsOwner(tools.db, tools, user);
  const since = new Map<string, number>();
  const note = (sender: string, at: number) => since.set(sender, Math.min(at, since.get(sender) ?? Infinity));
  for (const [sender, lessons] of await loadLessons(tools.db, tools.vault, user, senders, isOwner)) {
    for (const { type, madeAt } of lessons) if (type === 'rescue') note(sender, madeAt);
  }
  // A rescued mail whose source was gone comes in only now, perhaps together with later ones.
  const known = await knownMails(tools.db, user, [...rescued.keys()]);
  for (const draft of drafts) {
    const at = rescued.get(draft.id);
    if (at !== undefined && !known.get(draft.id)?.kept) note(senderOf(draft), at);
  }
  const later = drafts.filter((draft) => timeOf(tools, draft) > (since.get(senderOf(draft)) ?? Infinity));
  return new Set([...rescued.keys(), ...later.map(({ id }) => id)]);
}

/** Judges a batch; nothing is recorded. Mail that is known is not judged again. */
export async function judgeBatch(
  tools: JudgeTools,
  user: string,
  pending: MailBatch,
): Promise<SightedMail[]> {
  const vendorHeaders = tools.vendors.flatMap(({ header }) => (header ? [header.name.toLowerCase()] : []));
  const drafts = pending.mails.map((raw): Drafted => {
    const headers = readHeaders(raw.bytes);
    const key = headerKey(headers, tools.hash);
    const variant = variantKey(headers, vendorHeaders, tools.hash);
    return { raw, headers, key, variant, id: mailId(key, raw.bodyDigest, tools.hash) };
  });
  const ids = drafts.map(({ id }) => id);
  const rescued = await spared(tools, user, drafts, await rescuedAmong(tools.db, user, ids));
  const done = await judgedAlready(tools.db, user, drafts, DECIDER_VERSION, rescued);
  const mails = await Promise.all(
    drafts.map((draft) => {
      const kept = done(draft);
      if (kept === null) return judgeOne(tools, draft, rescued.has(draft.id));
      return { ...sighted(tools, draft), outcome: { type: 'known' as const, kept } };
    }),
  );
  const damage = pending.damage.map(({ locator, reason }): SightedMail => ({
    locator,
    mailId: '',
    headerKey: '',
    variant: '',
    outcome: { type: 'unreadable', reason },
    sentLabel: false,
    fromAddress: null,
    recipientHash: null,
    internalTime: null,
    threads: [],
  }));
  return [...mails, ...damage];
}
