// What a mail is: as it was found, as its headers say, and as it reads.

/** A mailbox address; `address` is lower-cased, `name` is decoded and may be empty. */
export interface Address {
  name: string;
  address: string;
}

/** One appearance of a mail in a source, bytes as found there. */
export interface RawMail {
  /** Where in the source: stable over re-reads, e.g. `All mail.mbox#123456` (byte offset) or a Maildir name. */
  locator: string;
  /** RFC 822 bytes; cut at the source's cap when the mail is larger. */
  bytes: Uint8Array;
  /** True length in bytes; larger than `bytes.length` when the mail was cut. */
  size: number;
  /**
   * Hex SHA-256 over the whole body (past any cut), normalised so that one mail gives the same digest from an mbox, a
   * Maildir or an .eml file: line ends as LF, `>` before `From ` at a line's start dropped, trailing white space dropped.
   */
  bodyDigest: string;
  /** Labels or folder names the source itself gives (Gmail labels come from headers instead). */
  labels: readonly string[];
  /** Delivery time known to the source (mbox separator, IMAP INTERNALDATE), epoch ms, or null. */
  internalDate: number | null;
}

/** The decoded header block; everything that triage and identity need. */
export interface MailHeaders {
  messageId: string | null;
  from: Address | null;
  replyTo: Address | null;
  to: readonly Address[];
  deliveredTo: readonly string[];
  subject: string;
  /** The Date header as written, or null. */
  date: string | null;
  /** Time of the Date header, epoch ms, or null when absent or unreadable. No sanity applied. */
  dateTime: number | null;
  /** Earliest time found in Received headers, epoch ms, or null. */
  receivedTime: number | null;
  inReplyTo: string | null;
  references: readonly string[];
  listId: string | null;
  /** Sent to many: List-Unsubscribe, List-Id or Precedence bulk/list. */
  bulk: boolean;
  autoSubmitted: boolean;
  contentType: string;
  labels: readonly string[];
  /** Provider's thread id (X-GM-THRID), or null. */
  providerThread: string | null;
  /** Every header, lower-cased name → first value, undecoded; for vendor-specific evidence. */
  all: ReadonlyMap<string, string>;
}

export interface Link {
  url: string;
  text: string;
}

/** One VEVENT of a calendar part. Times are epoch ms. */
export interface CalendarEvent {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH' | 'REPLY' | 'OTHER';
  summary: string;
  start: number | null;
  end: number | null;
  /** IANA zone or the name the file gives; null for UTC or floating times. */
  tz: string | null;
  location: string | null;
  organizer: Address | null;
}

/** A mail as it reads. Spans of evidence are offsets into `subject` and `text`. */
export interface ParsedMail {
  headers: MailHeaders;
  /** What the sender newly wrote: plain text, paragraphs by `\n\n`, quoted history cut off. */
  text: string;
  /** Quoted history and forwarded originals; never counts as news. */
  quoted: string;
  links: readonly Link[];
  calendar: readonly CalendarEvent[];
  /** What was wrong with the bytes, in plain words; empty for a sound mail. */
  damage: readonly string[];
  /** True when it was merely skimmed: links of an HTML version are missing. */
  skimmed?: boolean;
  /** The HTML that a mail program would show, as sent: hostile. Null when there is none or the mail was skimmed. */
  html?: string | null;
}

export type Direction = 'received' | 'sent';

/** Where a piece of evidence stands. For `subject`, `body` the offsets are into that text. */
export type EvidenceField = 'subject' | 'from' | 'body' | 'link' | 'calendar' | 'header';

/** A quoted piece of the mail. `start`/`end` are UTF-16 offsets into the field, or -1 where none apply. */
export interface Span {
  field: EvidenceField;
  text: string;
  start: number;
  end: number;
}
