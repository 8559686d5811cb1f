// An application and its timeline: the fold of facts, rebuilt at will.
import type { Decision, Guesses, Interview } from './decision.ts';
import type { Hand } from './hand.ts';
import type { Kind, Status } from './kind.ts';
import type { Direction, Span } from './mail.ts';
import type { Opinion } from './model-answer.ts';
import type { Taught } from './lesson.ts';
import type { OpenStep } from './open-step.ts';
import type { Who } from './who.ts';
import type { WaitingStage } from './silence.ts';

/** A link weaker than this is a guess: the event asks to be checked, moves no status and teaches its group nothing. */
export const SURE_LINK = 0.5;

/** A company read less surely than this may be another one of those that its mail names. */
const SURE_COMPANY = 0.9;

/** Whether the rest of the mailbox may decide which employer a mail means. */
export function isCompanyDoubtful({ companyConfidence }: Pick<Item, 'companyConfidence'>): boolean {
  return companyConfidence < SURE_COMPANY;
}

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
  /** Who said what it is; `lesson`: the person, of a mail like it. */
  by: 'machine' | 'person' | 'lesson';
  /** As `by`, and which rule or model, key or program it was. */
  who: Who;
  /** What was learnt from other mails: what holds for it, and what is to be asked. */
  taught: readonly Taught[];
  interview: Interview | null;
  /** The employer wrote it, and it is more than a receipt. */
  news: boolean;
  /** Why this item stands in this application, e.g. "same requisition id R-1042". */
  linkedBy: string;
  linkConfidence: number;
}

/** How an application went, for all that counts waits and answers. Times in epoch ms. */
export interface Course {
  /** Since when the person waits: the last activity, or the end of the last interview; null when no mail bears a time. */
  waitingSince: number | null;
  /** The first answer that was more than a receipt; null when there is none, or none with a time. */
  answeredAt: number | null;
  heardBack: boolean;
  interviewed: boolean;
  offered: boolean;
  /** How long the last stay in a stage waited for the news that ended it, ms. */
  waits: Readonly<Partial<Record<WaitingStage, number>>>;
}

/** Version of the fold: raised when it learns to derive something new, so that what was folded before is folded again. */
export const FOLD_VERSION = 8;

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
  openSteps: readonly OpenStep[];
  course: Course;
  timeline: readonly TimelineEvent[];
}

/** What a person said of the application of an item, of all that tells applications apart; null clears. */
export type Said = Partial<Pick<Item, 'company' | 'role' | 'reqId'>>;

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
  /** The sender's own domain, or whole address at a mail provider; null for sent mail and for vendors'. */
  fromDomain: string | null;
  /** Words of the sender's host by which an employer may be known; none for a mail provider's. */
  fromLabels: readonly string[];
  decision: Decision;
  by: 'machine' | 'person' | 'lesson';
  /** Lessons on it; those that apply are in the other fields already. */
  taught: readonly Taught[];
  /** Added by hand; founds an application whatever its kind. */
  entry: boolean;
  company: string | null;
  /** How sure `company` is, 0–1; 1 when the person set it. */
  companyConfidence: number;
  role: string | null;
  /** How sure `role` is, 0–1; 1 when the person set it. */
  roleConfidence: number;
  /** What else company and role may be, where the mail leaves doubt. */
  perhaps: Guesses;
  reqId: string | null;
  location: string | null;
  postingUrl: string | null;
  salary: string | null;
  contact: string | null;
  ats: string | null;
  postingIds: readonly string[];
  interview: Interview | null;
  /** By when the mail wants the person to act, epoch ms; absent where it does not say. */
  deadline?: number;
  /** Holds for the whole application, so grouping lays it over all items that stand with this one. */
  said: Said;
  /** What a language model suggests and nothing rests on. */
  opinion?: Opinion;
  /** The program that handed it in; of entries alone. */
  via?: string;
  /** By what the person said what it is, or added it, where that was noted. */
  hand?: Hand;
}
