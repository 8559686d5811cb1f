// The socket for connected mailboxes: how mail of a live account is seen, fetched and watched, resumable after any batch.
import type { AccountEvent } from '../domain/account-event.ts';
import type { RawMail } from '../domain/mail.ts';

/** What is needed to reach an account, secrets apart. */
export interface AccountSettings {
  /** The person's address there; also what the mailbox is called. */
  address: string;
  /** IMAP: host and port; absent where the provider's file knows them. */
  host?: string | undefined;
  port?: number | undefined;
  /** `none` is refused but for this machine itself. */
  security?: 'tls' | 'starttls' | 'none' | undefined;
  /** Login name where it is not the address. */
  username?: string | undefined;
  /** Folder names as the person sees them; null = what the provider's file takes by itself. */
  folders: readonly string[] | null;
  /** Mail delivered before this is not asked for, epoch ms; null = all. */
  since: number | null;
  /** Where the provider shall announce news, e.g. a Cloud Pub/Sub topic for Gmail; absent = it is only asked now and then. */
  pushTopic?: string | undefined;
}

/** How the account is opened. A token is asked for anew each time, so that it is never stale. */
export type Credential =
  { type: 'password'; password: string } | { type: 'oauth'; accessToken: () => Promise<string> };

/** A mail seen by its headers alone. */
export interface SeenMail {
  /**
   * Where it stands: unique within the mailbox and stable over re-reads, e.g. `INBOX;UIDVALIDITY=17/;UID=4` or a
   * provider's id.
   */
  locator: string;
  /** The header block as RFC 822 bytes, ending with an empty line. */
  headers: Uint8Array;
  /** Bytes of the whole mail, or 0 where the provider does not say. */
  size: number;
  /** When the provider received it, epoch ms, or null. */
  internalDate: number | null;
  /** Folder or label names. */
  labels: readonly string[];
}

/** Everything found in one step, and where to go on once it is recorded. */
export interface AccountBatch {
  /** Fetched whole, because `wants` asked for them. */
  mails: readonly RawMail[];
  /** Left out by their headers. */
  passed: readonly SeenMail[];
  /** What cannot be read, in plain words; reading goes on behind it. */
  damage: readonly { locator: string; reason: string }[];
  /**
   * Where reading resumes after this batch: opaque to all but the account's own file, made for `JSON.stringify`. It passes over
   * nothing that was not yielded up to here: what was seen in part is seen again.
   */
  cursor: unknown;
  /** Mails looked at so far in this run, and how many there are to look at, if that is known. */
  progress: { done: number; total: number | null };
}

export interface SyncOptions {
  /** Whether the whole mail is wanted; pure and quick. */
  wants: (mail: SeenMail) => boolean;
  /** Whole mails a batch has at most; what is passed over by its headers may come on top. */
  batchSize: number;
  /** Bytes kept of one mail at most; the rest is counted in `size` and left out. */
  maxMailBytes: number;
  /** Words for the provider's own search, such as names of employers already known; a hint for what to fetch first. */
  hints: readonly string[];
  /**
   * Which of these locators are recorded already: they are not fetched again. Absent, or answered with too few, costs time and no
   * mail; a re-reading of everything leaves it out.
   */
  known?: (locators: readonly string[]) => Promise<ReadonlySet<string>>;
  signal: AbortSignal;
}

/** What was spent of a provider's quota. */
export interface QuotaUse {
  /** Units spent in the last `per` ms, and how many may be. */
  used: number;
  limit: number;
  per: number;
}

/** An opened account. */
export interface AccountSession {
  /**
   * Everything that is new since `cursor` (null: from the beginning), batch by batch; ends when caught up. Yielding the same mail
   * twice does no harm, leaving one out does.
   * @throws AccountError
   */
  sync: (cursor: unknown, options: SyncOptions) => AsyncGenerator<AccountBatch, void, void>;
  /** The mail at this place, whole; null when it is gone. @throws AccountError */
  read: (locator: string) => Promise<RawMail | null>;
  /** Returns when there may be news, at the latest after `timeout` ms. @throws AccountError */
  waitForNews: (timeout: number, signal: AbortSignal) => Promise<void>;
  /** Name of the budget that its calls spend, for `AccountTools.quotaUse`; absent where there is no quota. */
  budget?: string;
  /** Never throws. */
  close: () => Promise<void>;
}

/** What the outside world offers to a provider's file. */
export interface AccountTools {
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  now: () => number;
  /**
   * Waits for units of a budget shared by all that use it; returns at once where there is none of that name. Where calls cost
   * differently, each kind is a budget of its own, counted in calls: `provider:call:user`, e.g. `gmail:messages.get:ada@quarry.example`.
   */
  spend: (budget: string, units: number, signal: AbortSignal) => Promise<void>;
  /** Tells the budget that the provider refused for going too fast; `retryAfter` in ms, null where it does not say. */
  slowDown?: (budget: string, retryAfter: number | null) => void;
  /** Waits so many ms; absent = by the clock of this machine. Rejects with the signal's reason when aborted. */
  pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** One line for the log; never a secret, an address or the content of a mail. */
  note: (event: AccountEvent, details: Readonly<Record<string, string | number | boolean>>) => void;
  /** How much of a budget was spent in the provider's current window; null where there is none of that name. Absent: nobody counts. */
  quotaUse?: (budget: string) => QuotaUse | null;
  /**
   * Whether hosts in private networks may be reached, or at least this machine itself. Absent: neither, so that nobody can look
   * around in the network that a server for many people stands in.
   */
  allowPrivate?: boolean | 'loopback' | undefined;
}

export interface MailAccount {
  /** Equal to the file's name without extension, e.g. `imap`. */
  id: string;
  /** As people know it. */
  name: string;
  /** @throws AccountError */
  open: (settings: AccountSettings, credential: Credential, tools: AccountTools) => Promise<AccountSession>;
}

/**
 * Why an account cannot be read now, and what becomes of it:
 * - `consent`: password or consent was refused; asks the person to connect again, nothing is retried.
 * - `settings`: the host or a folder is wrong, or not allowed; asks the person, nothing is retried.
 * - `throttled`: the provider asks for patience; goes on after `retryAfter`, or by our own waiting.
 * - `unreachable`: the network or the provider fails; retried with growing pauses, for ever.
 */
export class AccountError extends Error {
  readonly reason: 'consent' | 'settings' | 'throttled' | 'unreachable';
  /** ms, where the provider says it. */
  readonly retryAfter: number | null;

  /** @param message one line for the person: what failed and how to mend it */
  constructor(
    reason: AccountError['reason'],
    message: string,
    options: ErrorOptions & { retryAfter?: number | null } = {},
  ) {
    super(message, options);
    this.reason = reason;
    this.retryAfter = options.retryAfter ?? null;
  }
}
