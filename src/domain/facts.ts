// The facts of one kept mail and of its sightings, as the store gives them to the fold.
import type { Decision, MailFields } from './decision.ts';
import { isTracked } from './kind.ts';

export type Disposition = 'tracked' | 'review' | 'ignored' | 'duplicate' | 'dead_lettered';

export const DISPOSITIONS: readonly Disposition[] = [
  'tracked',
  'review',
  'ignored',
  'duplicate',
  'dead_lettered',
];

/** How many sightings of a mailbox have each disposition; `seen` is counted on its own, so that it can be checked. */
export type LedgerCounts = Record<Disposition | 'seen', number>;

/** A ledger with nothing in it. */
export function emptyLedger(): LedgerCounts {
  return { seen: 0, tracked: 0, review: 0, ignored: 0, duplicate: 0, dead_lettered: 0 };
}

/** Promise 3: every sighting has exactly one disposition. */
export function isBalanced(ledger: LedgerCounts): boolean {
  return ledger.seen === DISPOSITIONS.reduce((sum, disposition) => sum + ledger[disposition], 0);
}

/** A decision with the fields extracted alongside it. */
export interface Judgement {
  decision: Decision;
  fields: MailFields;
  /** Print of its wording (`domain/wording.ts`); null for hardly any words. Verdicts of old have none. */
  wording?: string | null;
}

/** One mail judged: as received and, where it might be the person's own, as sent. */
export interface Verdict {
  version: number;
  received: Judgement;
  sent: Judgement | null;
}

/** The decisions of a verdict; its fields are not needed to say whether the mail is kept. */
export interface Decided {
  received: Pick<Judgement, 'decision'>;
  sent: Pick<Judgement, 'decision'> | null;
}

/** True when a machine keeps a mail so judged: about a job, perhaps about one, or the person's own about one. */
export function isWorthKeeping({ received, sent }: Decided): boolean {
  const { kind, review } = received.decision;
  return kind !== 'not_job' || review || (sent !== null && isTracked(sent.decision.kind));
}

/** What is kept of a mail about jobs, body apart. */
export interface MailContent {
  mailId: string;
  messageId: string | null;
  subject: string;
  fromName: string;
  fromAddress: string;
  /** Time of a sane Date header, epoch ms, or null. */
  headerTime: number | null;
  /** Message ids of the conversation, own id included, and provider thread ids. */
  threads: readonly string[];
  textHash: string;
}

/** A kept mail with what all its sightings say together. */
export interface MailFacts extends MailContent {
  /** Earliest Received or delivery time over all sightings, epoch ms, or null. */
  internalTime: number | null;
  /** True when any sighting lies in a Sent folder or label. */
  sentLabel: boolean;
  /** True when the person said that this mail is about a job. */
  verdict: Verdict;
}
