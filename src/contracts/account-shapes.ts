// The shapes of connected mailboxes as they cross HTTP.
import { z } from 'zod';
import { ACCOUNT_STATES } from '../domain/account-state.ts';
import { time } from './application-shapes.ts';

/** A live mailbox that is connected. */
export const accountShape = z.object({
  provider: z.string(),
  state: z.enum(ACCOUNT_STATES),
  /** One line: what went wrong and how to mend it. */
  note: z.string().nullable(),
  /** Mails looked at in this run, and of how many, where that is known. */
  done: z.int(),
  total: z.int().nullable(),
  mails_per_second: z.number().nullable(),
  seconds_left: z.number().nullable(),
  /** Units of the provider's quota spent in its window of so many seconds; null where there is none, or nothing was read yet. */
  quota: z.object({ used: z.int(), limit: z.int(), seconds: z.number() }).nullable(),
  /** When it is tried again by itself, after a failure. */
  retry_at: time.nullable(),
  /** When it was last caught up. */
  synced_at: time.nullable(),
  /** How it was connected, its secret apart: what connecting it again begins with. Null is what was left out. */
  settings: z.object({
    host: z.string().nullable(),
    port: z.int().nullable(),
    security: z.enum(['tls', 'starttls', 'none']).nullable(),
    username: z.string().nullable(),
    folders: z.array(z.string()).nullable(),
    since: z.iso.date().nullable(),
  }),
});

/** A mailbox to connect by a password. What is left out is found by the address. */
export const newAccountShape = z.object({
  address: z.email('not an address').max(320),
  password: z.string().min(1, 'the password is missing').max(1000),
  host: z.string().trim().min(1).max(253).optional(),
  port: z.int().min(1).max(65_535).optional(),
  security: z.enum(['tls', 'starttls', 'none']).optional(),
  username: z.string().trim().min(1).max(320).optional(),
  /** Folders to read; all that may hold mail about applications when left out. */
  folders: z.array(z.string().min(1).max(500)).min(1).max(200).optional(),
  /** Mail from before this day is not read. */
  since: z.iso.date().optional(),
});

/** How the mailbox of an address is opened. */
export const wayInShape = z.object({
  provider: z.enum(['imap', 'gmail', 'outlook']),
  /** What people call the provider. */
  name: z.string(),
  /** Null where no password opens it. */
  host: z.string().nullable(),
  port: z.int().nullable(),
  security: z.enum(['tls', 'starttls', 'none']).nullable(),
  /** In plain words what has to be done before, such as making an app password, and where. */
  note: z.string().nullable(),
  /** Whether one can sign in at the provider instead of giving a password. */
  oauth: z.boolean(),
});

export const consentWishShape = z.object({
  provider: z.enum(['gmail', 'outlook']),
  address: z.email('not an address').max(320),
});

export type WayIn = z.infer<typeof wayInShape>;
export type ConnectedAccount = z.infer<typeof accountShape>;
export type NewAccount = z.infer<typeof newAccountShape>;

/** What became of the consent at the provider when a mailbox was let go. */
export const withdrawalShape = z.object({
  /** `none`: there was none; `by hand`: the provider lets only the person do it. */
  outcome: z.enum(['none', 'withdrawn', 'by hand', 'failed']),
  /** One line for the person; null where there is nothing to say. */
  line: z.string().nullable(),
});

export type Withdrawal = z.infer<typeof withdrawalShape>;
