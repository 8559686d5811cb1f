// What the log tells of connected mailboxes, and how urgently.

/** Never renamed: alerts and searches of logs hang on them. */
export const ACCOUNT_EVENTS = {
  /** A look at a mailbox begins, and is through: `first` when it was never caught up before, `mails` that it brought. */
  ingest_start: 'info',
  ingest_done: 'info',
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
