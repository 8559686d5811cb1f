// A connected mailbox as the API shows it.
import type { ConnectedAccount } from '../contracts/account-shapes.ts';
import type { AccountSettings } from '../contracts/mail-account.ts';
import { progressOf } from '../domain/account-progress.ts';
import { isoTime } from '../domain/iso-time.ts';
import type { Account } from '../store/accounts.ts';

const settingsOf = ({
  host,
  port,
  security,
  username,
  folders,
  since,
}: AccountSettings): ConnectedAccount['settings'] => ({
  host: host ?? null,
  port: port ?? null,
  security: security ?? null,
  username: username ?? null,
  folders: folders === null ? null : [...folders],
  since: isoTime(since)?.slice(0, 10) ?? null,
});

/** With the rate of this run and the time left. */
export function toAccount(account: Account, now: number): ConnectedAccount {
  const { provider, state, note, done, total } = account;
  const { rate, secondsLeft, quota } = progressOf(account, now);
  return {
    provider,
    state,
    note,
    done,
    total,
    mails_per_second: rate,
    seconds_left: secondsLeft,
    quota,
    retry_at: isoTime(account.retryAt),
    synced_at: isoTime(account.syncedAt),
    settings: settingsOf(account.settings),
  };
}
