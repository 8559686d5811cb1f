// The nouns of the generator: one mail before it becomes bytes, and what is true of it.
import type { Kind } from '../../src/domain/kind.ts';
import type { Direction, Address } from '../../src/domain/mail.ts';

export const SAMPLE_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
export type Lang = (typeof SAMPLE_LANGUAGES)[number];

export interface InterviewTruth {
  start: string;
  end: string;
  tz: string;
  cancelled: boolean;
}

/** What a story knows of the application; the truth line keeps only what the mail itself states. */
export interface Facts {
  company: string | null;
  role: string | null;
  req: string | null;
  location: string | null;
  postingUrl: string | null;
  /** Vendor id, e.g. `greenhouse`, when the sender or a link shows it. */
  ats: string | null;
  application: string | null;
  interview: InterviewTruth | null;
}

export const NO_FACTS: Facts = {
  company: null,
  role: null,
  req: null,
  location: null,
  postingUrl: null,
  ats: null,
  application: null,
  interview: null,
};

export interface FilePart {
  name: string;
  type: string;
  /** Bytes as a binary (latin1) string. */
  content: string;
  /** Content-ID for images that the HTML shows inline. */
  cid?: string;
}

export interface Quote {
  by: Address;
  at: number;
  text: string;
}

export interface Draft {
  /** Unique in the mailbox; every random choice about the mail's form hangs on it. */
  key: string;
  /** Epoch ms. */
  at: number;
  /** Minutes east of UTC for the Date header. */
  offset: number;
  kind: Kind;
  lang: Lang;
  direction: Direction;
  from: Address;
  to: readonly Address[];
  cc?: readonly Address[];
  replyTo?: Address;
  subject: string;
  /** Paragraphs separated by a blank line; single line breaks stand. */
  text: string;
  quote?: Quote;
  links?: readonly { label: string; url: string }[];
  /** How it looks: typed by a person, sent by a system, or designed for many. */
  skin: 'letter' | 'notice' | 'newsletter';
  list?: { id: string; unsubscribe: string };
  /** Sent to many through a platform that keeps to the large mailbox providers' rules for bulk senders. */
  bulk?: boolean;
  messageId: string;
  inReplyTo?: string;
  references?: readonly string[];
  /** Mails with the same value are one conversation. */
  thread: string;
  labels: readonly string[];
  headers?: readonly (readonly [string, string])[];
  calendar?: { method: 'REQUEST' | 'CANCEL'; ics: string };
  files?: readonly FilePart[];
  facts: Facts;
}

/** One line of the ground truth. */
export interface Truth {
  n: number;
  message_id: string | null;
  kind: Kind;
  company: string | null;
  role: string | null;
  req_id: string | null;
  location: string | null;
  posting_url: string | null;
  ats: string | null;
  direction: Direction;
  event_time: string;
  interview: InterviewTruth | null;
  application: string | null;
  lang: Lang;
}

/** One application as it truly went, as far as the mailbox tells it. */
export interface ApplicationTruth {
  application: string;
  company: string;
  role: string;
  req_id: string | null;
  final_status: string;
  applied_at: string | null;
  message_ids: string[];
}
