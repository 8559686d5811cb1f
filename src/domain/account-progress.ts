// How far the reading of a connected mailbox is, how fast it goes, and what it spends.
import type { AccountState } from './account-state.ts';

/** What an account says of its reading; times in epoch ms. */
export interface Running {
  state: AccountState;
  done: number;
  total: number | null;
  startedAt: number | null;
  quota: { used: number; limit: number; per: number; at: number } | null;
}

export interface AccountProgress {
  /** Mails looked at in a second; null unless it is being read. */
  rate: number | null;
  secondsLeft: number | null;
  /** Units of the provider's quota spent in its window of so many seconds; null where there is none, or nobody has counted yet. */
  quota: { used: number; limit: number; seconds: number } | null;
}

export function progressOf({ state, done, total, startedAt, quota }: Running, now: number): AccountProgress {
  const seconds = state === 'syncing' && startedAt !== null ? (now - startedAt) / 1000 : 0;
  const rate = seconds > 0 && done > 0 ? done / seconds : null;
  return {
    rate,
    secondsLeft: rate !== null && total !== null ? Math.max(0, total - done) / rate : null,
    // What was counted longer ago than the window has left it since.
    quota: quota && {
      used: now - quota.at < quota.per ? quota.used : 0,
      limit: quota.limit,
      seconds: quota.per / 1000,
    },
  };
}
