// The tables as Kysely sees them; `docs/facts.md` says what each is for.
import type { Generated } from 'kysely';
import type { ContentRow } from './content-row.ts';
import type { EventTables } from './event-rows.ts';
import type { PeopleTables } from './people-rows.ts';
import type { PostingTables } from './posting-rows.ts';
import type { ProfileTables } from './profile-rows.ts';

interface Owned {
  user_id: string;
}

export interface MailboxRow extends Owned {
  id: string;
  name: string;
  type: string;
  identity: string;
  created_at: number;
  /** When the person removed it; it goes as soon as all that it brought is gone. */
  removed_at: number | null;
}

export interface ImportRow extends Owned {
  id: string;
  mailbox_id: string;
  path: string;
  name: string;
  state: string;
  /** JSON: {file, next} after which reading resumes; null before the first batch. */
  cursor: string | null;
  bytes_read: number;
  bytes_total: number;
  /** JSON: LedgerCounts of this run. */
  counters: string;
  error: string | null;
  /** 1 when the source is our own copy of an upload, removed once read. */
  owns_source: number;
  created_at: number;
  started_at: number | null;
  finished_at: number | null;
  /** Last sign of life of the process that runs it, epoch ms. */
  beat_at: number | null;
  /** JSON: {at, bytesRead, seen} where it last went on after an interruption; null when nothing interrupted it. */
  resumed: string | null;
}

/** A live mailbox that is connected; its id is that of the mailbox. */
export interface AccountRow extends Owned {
  id: string;
  /** Name of the file that reads it, e.g. `imap`. */
  provider: string;
  /** JSON: AccountSettings. */
  settings: string;
  /** Sealed JSON: password or tokens; null once consent was taken back. */
  secret: Uint8Array | null;
  state: string;
  /** One line: what went wrong and how to mend it; null while all is well. */
  note: string | null;
  /** JSON of the provider's file: where reading goes on; null before the first batch. */
  cursor: string | null;
  /** Mails looked at in this run, and of how many. */
  done: number;
  total: number | null;
  /** Failed tries in a row. */
  attempts: number;
  retry_at: number | null;
  /** When this run began, and when it was last caught up. */
  started_at: number | null;
  synced_at: number | null;
  /** Raised by every change of the person's: what is read under an older one is not recorded any more. */
  generation: number;
  /** Who reads it, and that one's last sign of life: two processes never read one account. */
  holder: string | null;
  beat_at: number | null;
  /** Who renews its tokens, and until when that is believed: of several processes only one does. */
  renewer: string | null;
  renewed_until: number | null;
  /** JSON: {used, limit, per, at} of the provider's quota; null where there is none. */
  quota: string | null;
}

/** A fetched mail that waits to be decided. */
export interface SpoolRow extends Owned {
  mailbox_id: string;
  chunk: string;
  position: number;
  locator: string;
  /** Sealed: the raw mail. */
  mail: Uint8Array;
  /** 0 a job decides it, 1 it is to be sent to a stream, 2 it was sent. */
  way: number;
  /** When it was last sent, epoch ms on the database's clock; stays when it is to be sent again. */
  sent_at: number | null;
  fetched_at: number;
}

export interface SightingRow extends Owned {
  id: Generated<number>;
  mailbox_id: string;
  locator: string;
  /** Empty for a dead letter. */
  mail_id: string;
  import_id: string;
  disposition: string;
  reason: string;
  decider_version: number;
  sent_label: number;
  internal_time: number | null;
}

export interface MailRow extends Owned {
  id: string;
  header_key: string;
  first_seen_at: number;
  /** Version of the decider that last judged it. */
  decider_version: number;
  /** Keys of the variants that were judged, parted by blanks; a plus before those worth keeping. */
  variants: string;
}

export interface RecipientRow extends Owned {
  address_hash: string;
  mails: number;
}

export interface OwnerAddressRow extends Owned {
  address: string;
  source: string;
}

export interface DecisionRow extends Owned {
  mail_id: string;
  version: number;
  /** Sealed JSON: Verdict. */
  verdict: Uint8Array;
}

export interface CorrectionRow extends Owned {
  id: string;
  seq: number;
  made_at: number;
  body: string;
  undone_at: number | null;
  /** By what the person made it: as in `Hand`; null of the time before that was noted. */
  hand: string | null;
  /** Of the API key. */
  hand_name: string | null;
}

export interface CorrectionItemRow extends Owned {
  item_id: string;
  correction_id: string;
}

export interface AssignmentRow extends Owned {
  item_id: string;
  application_id: string;
}

export interface ApplicationIdRow extends Owned {
  id: string;
  first_item: string;
  made_at: number;
}

export interface TieRow extends Owned {
  key: string;
  item_id: string;
}

export interface ApplicationRow extends Owned {
  id: string;
  company: string | null;
  role: string | null;
  status: string;
  applied_at: number | null;
  last_activity_at: number | null;
  needs_review: number;
  hidden: number;
  location: string | null;
  source: string | null;
  /** Since when an answer is awaited, epoch ms. */
  waiting_since: number | null;
  /** Until when something asks for the person, epoch ms; null where nothing ever did. */
  open_until: number | null;
  answered_at: number | null;
  heard_back: number;
  interviewed: number;
  offered: number;
  /** How long the stage waited for the news that ended it, ms. */
  wait_applied: number | null;
  wait_in_review: number | null;
  wait_assessment: number | null;
  wait_interview: number | null;
  events: number;
  /** Lower-case company, role and requisition ids, for search as you type. */
  search: string;
  /** JSON: the application without its timeline, and what lists show of it (null where an older program wrote the row). */
  data: string;
  shown: string | null;
}

export interface TimelineRow extends Owned {
  application_id: string;
  item_id: string;
  position: number;
  at: number | null;
  /** The kind, where the employer wrote it and it is more than a receipt. */
  news: string | null;
  /** 1 when it waits for a look. */
  review: number;
  /** Sealed JSON: TimelineEvent; it quotes the mail. */
  event: Uint8Array;
}

export interface LlmAnswerRow extends Owned {
  /** `questionKey` of the mail that was asked about. */
  question: string;
  prompt_version: number;
  model: string;
  /** The mail that was asked about; others may put the same question. */
  mail_id: string;
  answered_at: number;
  /** Sealed JSON: ModelAnswer; it quotes the mail. */
  answer: Uint8Array;
}

export interface LlmRequestRow extends Owned {
  id: Generated<number>;
  question: string;
  prompt_version: number;
  model: string;
  sent_at: number;
  /** What it may use up at most until it is known what it did. */
  tokens: number;
  outcome: string;
  /** In plain words, without any of the mail; empty when nothing failed. */
  reason: string;
  /** Not before this may be asked again, epoch ms. */
  retry_at: number;
}

/** Which lessons each mail bears. */
export interface TaughtRow extends Owned {
  item_id: string;
  what: string;
  /** 0 when it is only asked whether it holds. */
  applied: number;
  lesson: string;
  correction_id: string;
}

/** What the person chose, and when they were last here; no fact of mail. */
export interface SettingRow extends Owned {
  name: string;
  /** JSON. */
  value: string;
}

/** One row: which version of the fold made the applications. */
export interface FoldVersionRow {
  version: number;
}

export interface Schema extends PeopleTables, EventTables, PostingTables, ProfileTables {
  mailboxes: MailboxRow;
  imports: ImportRow;
  accounts: AccountRow;
  spool: SpoolRow;
  sightings: SightingRow;
  mails: MailRow;
  contents: ContentRow;
  recipients: RecipientRow;
  owner_addresses: OwnerAddressRow;
  decisions: DecisionRow;
  corrections: CorrectionRow;
  correction_items: CorrectionItemRow;
  assignments: AssignmentRow;
  application_ids: ApplicationIdRow;
  ties: TieRow;
  applications: ApplicationRow;
  timeline: TimelineRow;
  llm_answers: LlmAnswerRow;
  llm_requests: LlmRequestRow;
  taught: TaughtRow;
  settings: SettingRow;
  fold_version: FoldVersionRow;
}
