// What an operator may know of everything that is stored: sums over all people and mailboxes, nothing of any one of them.
import type { LedgerCounts } from '../domain/facts.ts';

export interface MailboxFigures {
  /** One of `ACCOUNT_STATES`, or `file` for what was imported. */
  state: string;
  mailboxes: number;
  /** When one of them was last caught up, epoch ms; null when none ever was. */
  lastSync: number | null;
  /** For how long the worst of them has not been caught up, ms; 0 for files. */
  oldestSync: number;
}

export interface QueueFigures {
  kind: string;
  ready: number;
  leased: number;
  waiting: number;
  dead: number;
  /** Age of the longest waiting job that could be done, ms. */
  oldest: number;
}

export interface ModelFigures {
  requests: Readonly<Record<string, number>>;
  tokens: number;
  tokensToday: number;
}

export interface Figures {
  mailboxes: readonly MailboxFigures[];
  /** Connected mailboxes that are caught up and see nothing, though they always did. */
  silent: number;
  queue: readonly QueueFigures[];
  /** Mails that are fetched and not decided yet. */
  spooled: number;
  ledger: LedgerCounts;
  /** Mailboxes whose ledger does not add up. */
  unbalanced: number;
  model: ModelFigures;
}
