// What the log may tell of connected mailboxes: names that stay, and details that name nobody.

/** Never renamed: alerts and searches of logs hang on them. */
export const ACCOUNT_EVENTS = {
  /** Reading an account failed: `reason` and `state` say what becomes of it. */
  account_failed: 'warn',
  /** The program itself failed while it kept an account read. */
  account_task_failed: 'error',
  /** The provider could not be told that a consent is withdrawn. */
  consent_revoke_failed: 'warn',
  imap_connected: 'debug',
  /** A folder is gone or closed to this person. */
  imap_folder_closed: 'info',
  /** Gmail has forgotten what changed; it is made good. */
  gmail_history_expired: 'info',
  gmail_push_lapsed: 'info',
  gmail_push_not_renewed: 'warn',
  /** Graph has forgotten what changed in a folder; it is listed anew. */
  outlook_folder_begun_anew: 'info',
} as const;

export type AccountEvent = keyof typeof ACCOUNT_EVENTS;

type Details = Readonly<Record<string, string | number | boolean>>;

/** Ids, words and numbers only: what could be an address, a host, a folder's name or a sentence is left out. */
export function namelessDetails(details: Details): Details {
  const isNameless = (value: string | number | boolean) =>
    typeof value !== 'string' || /^[A-Za-z0-9_-]{1,64}$/.test(value);
  return Object.fromEntries(Object.entries(details).filter(([, value]) => isNameless(value)));
}
