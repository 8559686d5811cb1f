// An application and its timeline: the fold of facts, rebuilt at will.
import type { Decision, Interview } from './decision.ts';
import type { Kind, Status } from './kind.ts';
import type { Direction, Span } from './mail.ts';

/** One line of a timeline. `item` is the mail or hand-made entry it comes from. */
export interface TimelineEvent {
  item: string;
  kind: Kind | 'note';
  /** Epoch ms, or null when the mail bears no believable date. */
  at: number | null;
  summary: string;
  direction: Direction;
  confidence: number;
  review: boolean;
  evidence: readonly Span[];
  by: 'machine' | 'person';
  interview: Interview | null;
  /** Why this item stands in this application, e.g. "same requisition id R-1042". */
  linkedBy: string;
  linkConfidence: number;
}

export interface Application {
  id: string;
  company: string | null;
  role: string | null;
  reqIds: readonly string[];
  location: string | null;
  postingUrl: string | null;
  salary: string | null;
  contact: string | null;
  /** Vendor ids seen, in order of first appearance. */
  ats: readonly string[];
  /** Where the application was made: a board's or vendor's id, else `company site`; null when unknown. */
  source: string | null;
  status: Status;
  /** True when a person pinned the status. */
  statusPinned: boolean;
  appliedAt: number | null;
  lastActivityAt: number | null;
  confidence: number;
  needsReview: boolean;
  hidden: boolean;
  timeline: readonly TimelineEvent[];
}

/** What correlation and fold need of one mail or hand-made entry. */
export interface Item {
  id: string;
  /** Canonical time, epoch ms; null sorts first. */
  at: number | null;
  /** Message-ID, for recognising one mail that two routes re-encoded; null for entries. */
  messageId: string | null;
  textHash: string | null;
  /** Keys of the conversation: provider thread ids and message ids of the chain. */
  threads: readonly string[];
  fromDomain: string | null;
  decision: Decision;
  by: 'machine' | 'person';
  /** Added by hand; founds an application whatever its kind. */
  entry: boolean;
  company: string | null;
  /** How sure `company` is, 0–1; 1 when the person set it. */
  companyConfidence: number;
  role: string | null;
  reqId: string | null;
  location: string | null;
  postingUrl: string | null;
  salary: string | null;
  contact: string | null;
  ats: string | null;
  postingIds: readonly string[];
  interview: Interview | null;
}
