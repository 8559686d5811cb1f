// What a labelled mail is: its bytes, and the answers that careful readers gave.
import type { Kind, Status } from '../../src/domain/kind.ts';
import type { Direction } from '../../src/domain/mail.ts';

/** Accepted answers; an empty list means that the mail does not say. Null in `req_id` and the like means the same. */
export interface Truth {
  /** Accepted kinds, the best first. */
  kinds: readonly Kind[];
  company: readonly string[];
  role: readonly string[];
  location: readonly string[];
  reqId: string | null;
  postingUrl: string | null;
  ats: string | null;
  /** Epoch ms. */
  interviewStart: number | null;
  application: string | null;
  direction: Direction;
  lang: string;
  tags: readonly string[];
}

/** Which fields a set's labels speak of: what nobody labelled is not counted as absent. */
export type LabelledField =
  'company' | 'role' | 'location' | 'reqId' | 'postingUrl' | 'ats' | 'interviewStart';

export interface LabelledMail {
  /** Unique within its set, for the list of errors. */
  id: string;
  bytes: Uint8Array;
  truth: Truth;
  /** Who made up or collected it; mails of one source resemble each other, so that intervals draw whole sources. */
  source: string;
}

/** Mails with what their labels cover; `mailbox` when they are one person's and group into applications. */
export interface LabelledSet {
  name: string;
  fields: ReadonlySet<LabelledField>;
  mails: readonly LabelledMail[];
  mailbox: { owners: readonly string[]; status: ReadonlyMap<string, Status> } | null;
}

export const ALL_FIELDS: readonly LabelledField[] = [
  'company',
  'role',
  'location',
  'reqId',
  'postingUrl',
  'ats',
  'interviewStart',
];
