// Gives every mail of a batch its id and its outcome: left out by its headers, known, or judged in isolation.
import type { Ats } from '../contracts/ats.ts';
import type { SeenMail } from '../contracts/mail-account.ts';
import { NO_METER, type Meter } from '../contracts/meter.ts';
import type { Processed, ProcessOptions } from '../contracts/processed.ts';
import type { Vault } from '../contracts/vault.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { headerKey, headersId, mailId, saneTime, variantKey, type Hash } from '../domain/mail-identity.ts';
import type { MailHeaders, RawMail } from '../domain/mail.ts';
import { isSentLabel } from '../domain/sent-label.ts';
import { readHeaders } from '../pipeline/read-headers.ts';
import { triage } from '../pipeline/triage.ts';
import { rescuedAmong } from '../store/corrections.ts';
import type { Database } from '../store/open-database.ts';
import { sparedMails } from './spared-mails.ts';
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
  meter?: Meter;
}

/** What is to be judged together. */
export interface Unjudged {
  mails: readonly RawMail[];
  /** Mails of which only the headers were fetched, since these leave them out. */
  passed?: readonly SeenMail[];
  damage: readonly { locator: string; reason: string }[];
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
  const { meter = NO_METER } = tools;
  const gate = rescued
    ? { verdict: 'maybe' as const }
    : meter.timed('triage', () => triage(headers, tools.vendors));
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

/** Mail that was passed over by its headers is wanted after all when what is known of senders changed meanwhile: it is met again. */
function judgeHeaders(tools: JudgeTools, draft: Drafted): SightedMail {
  const gate = triage(draft.headers, tools.vendors);
  const reason = gate.verdict === 'not-job' ? gate.reason : 'left out by its headers';
  return { ...sighted(tools, draft), outcome: { type: 'ignored', reason } };
}

function unreadable({ locator, reason }: { locator: string; reason: string }): SightedMail {
  return {
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
  };
}

/** Judges a batch; nothing is recorded. Mail that is known is not judged again. */
export async function judgeBatch(tools: JudgeTools, user: string, pending: Unjudged): Promise<SightedMail[]> {
  const { meter = NO_METER } = tools;
  const vendorHeaders = tools.vendors.flatMap(({ header }) => (header ? [header.name.toLowerCase()] : []));
  const draft = (raw: RawMail): Drafted => {
    const headers = readHeaders(raw.bytes);
    const key = headerKey(headers, tools.hash);
    const variant = variantKey(headers, vendorHeaders, tools.hash);
    return { raw, headers, key, variant, id: mailId(key, raw.bodyDigest, tools.hash) };
  };
  const byHeaders = ({ key }: Drafted) => headersId(key, tools.hash);
  const passed = (pending.passed ?? [])
    .map((seen) => draft({ ...seen, bytes: seen.headers, bodyDigest: '' }))
    .map((one) => ({ ...one, id: byHeaders(one) }));
  const fetched = pending.mails.map(draft);
  const ids = [...fetched, ...passed].flatMap((one) => [one.id, byHeaders(one)]);
  const rescued = await rescuedAmong(tools.db, user, [...new Set(ids)]);
  // What the person rescued by its headers stays that mail once its body is known.
  const whole = fetched.map((one) => (rescued.has(byHeaders(one)) ? { ...one, id: byHeaders(one) } : one));
  const drafts = [...whole, ...passed];
  const senders = drafts.map((one) => ({
    id: one.id,
    sender: one.headers.from?.address ?? '',
    at: timeOf(tools, one),
  }));
  const spared = await sparedMails(tools, user, senders, rescued);
  const done = await judgedAlready(tools.db, user, drafts, DECIDER_VERSION, spared);
  const judge = (one: Drafted, at: number): SightedMail | Promise<SightedMail> => {
    const kept = done(one);
    if (kept !== null) return { ...sighted(tools, one), outcome: { type: 'known', kept } };
    if (at >= whole.length) return judgeHeaders(tools, one);
    return meter.timed('mail', () => judgeOne(tools, one, spared.has(one.id)));
  };
  const mails = await Promise.all(drafts.map(judge));
  return [...mails, ...pending.damage.map(unreadable)];
}
