// What was decided about one mail, and on what evidence.
import type { Kind } from './kind.ts';
import type { Direction, Span } from './mail.ts';

/** A field read from a mail, with where it was read and how sure that is (0–1). */
export interface Extracted {
  value: string;
  confidence: number;
  span: Span;
}

/** A value that a mail may mean, with the probability that it does, 0–1. */
export interface Guess {
  value: string;
  probability: number;
}

/** What else a mail may mean where it leaves doubt, likeliest first; the chosen value is among them. */
export interface Guesses {
  company: readonly Guess[];
  role: readonly Guess[];
}

/** Nothing is in doubt, or nothing was told. */
export const NO_GUESSES: Guesses = { company: [], role: [] };

export interface Interview {
  /** Epoch ms. */
  start: number;
  end: number | null;
  tz: string | null;
  where: string | null;
  cancelled: boolean;
}

/** By when a mail wants its reader to act. */
export interface Deadline {
  /** Epoch ms. */
  at: number;
  span: Span;
}

/** The fields of an application as one mail tells them. Null = the mail does not say. */
export interface MailFields {
  company: Extracted | null;
  role: Extracted | null;
  reqId: Extracted | null;
  location: Extracted | null;
  postingUrl: Extracted | null;
  salary: Extracted | null;
  contact: Extracted | null;
  interview: Interview | null;
  /** Verdicts of old have none. */
  deadline?: Deadline | null;
  /** Vendor id the mail came through, e.g. `greenhouse`; null when none is visible. */
  ats: string | null;
  /** Ids that tie mails to one posting, scoped: `<ats>:<company>:<job id>`. */
  postingIds: readonly string[];
  /** Told where company or role is in doubt, for the rest of the mailbox to decide. Verdicts of old have none. */
  perhaps?: Guesses;
}

export interface Decision {
  kind: Kind;
  /** Calibrated probability that `kind` is right, 0–1. */
  confidence: number;
  /** True when a person should look: the confidence is below the sensitivity threshold. */
  review: boolean;
  evidence: readonly Span[];
  /** One line in plain words: why this kind, or why ignored. */
  reason: string;
  direction: Direction;
  /** The kinds that it may be, the chosen one first, then the likeliest; at most five. Verdicts of old have none. */
  alternatives?: readonly Alternative[];
  /** What speaks for the second alternative; told of decisions that may ask for a look. */
  second?: Pick<Decision, 'evidence' | 'reason'>;
  /** The mail tells the program that reads it what to record. */
  speaksToMachine?: true;
  /** Name of the language model by whose word it is out of review. */
  confirmedBy?: string;
}

/** How likely a mail is of a kind, 0–1. */
export interface Alternative {
  kind: Kind;
  probability: number;
}

/** Version of everything that decides: raised whenever triage, rules, models or extraction change. */
export const DECIDER_VERSION = 12;
