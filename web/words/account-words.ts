// How a connected mailbox is, in words.
import type { ConnectedAccount } from '../../src/contracts/account-shapes.ts';
import type { Mailbox } from '../../src/contracts/api.ts';
import { count, duration } from './count.ts';
import { relativeTime, type Place } from './date-words.ts';

/** A mailbox that is connected, not imported from files. */
export interface Connected extends Mailbox {
  account: ConnectedAccount;
}

export const isConnected = (mailbox: Mailbox): mailbox is Connected => mailbox.account !== null;

/** `empty`: it was opened and read to the end, and there was nothing in it, which is hardly ever true. */
export type Condition = ConnectedAccount['state'] | 'empty';

export function conditionOf({ account, ledger }: Connected): Condition {
  const caughtUp = account.state === 'watching' && account.synced_at !== null;
  return caughtUp && ledger.seen === 0 ? 'empty' : account.state;
}

export const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  new: 'Waiting to be read',
  syncing: 'Reading',
  watching: 'Up to date',
  retrying: 'Could not be reached',
  consent: 'Needs to be connected again',
  settings: 'Its settings need a look',
  paused: 'Paused',
  empty: 'Opened, but not one mail was found',
};

const PROVIDERS: Readonly<Record<string, string>> = { imap: 'IMAP', gmail: 'Gmail', outlook: 'Outlook' };

export const providerWords = (provider: string): string => PROVIDERS[provider] ?? provider;

/** True while its mail comes in for the first time, as a file's does. */
export const isFirstReading = ({ account }: Connected): boolean =>
  account.synced_at === null && (account.state === 'new' || account.state === 'syncing');

/** Whole percent of the mails that were looked at, 0–99; null when nobody knows how many there are. */
export function readPercent({ done, total }: ConnectedAccount): number | null {
  if (total === null) return null;
  return total <= 0 ? 0 : Math.min(99, Math.floor((done / total) * 100));
}

/** "78 % of Gmail's quota used": of what may be asked of the provider in its window; null where there is none. */
export function quotaWords({ provider, quota }: ConnectedAccount): string | null {
  if (quota === null) return null;
  const percent = Math.min(100, Math.round((quota.used / quota.limit) * 100));
  return `${percent} % of ${providerWords(provider)}'s quota used`;
}

/** "43 % · 812 of 1,900 mails · 204 mails a second · about 2 minutes left", as far as it is known. */
export function readingLine(account: ConnectedAccount): string {
  const { done, total, mails_per_second: rate, seconds_left: left } = account;
  const percent = readPercent(account);
  const parts =
    percent === null || total === null
      ? [`${count(done, 'mail')} so far`]
      : [`${percent} %`, `${count(done)} of ${count(total, 'mail')}`];
  if (rate !== null && rate >= 1) parts.push(`${count(Math.round(rate), 'mail')} a second`);
  if (left !== null) parts.push(`${duration(left)} left`);
  const quota = quotaWords(account);
  if (quota !== null) parts.push(quota);
  return parts.join(' · ');
}

const MINUTE = 60_000;

/** "Hearback tries again in 5 minutes." @param retryAt epoch ms */
export function retryLine(retryAt: number, now: number, place: Place): string {
  const when = retryAt - now < MINUTE ? 'in a moment' : relativeTime(retryAt, now, place);
  return `Hearback tries again ${when}.`;
}

const needsPerson = (mailbox: Connected): boolean =>
  mailbox.account.state === 'consent' || mailbox.account.state === 'settings';

/** What one line says of the mailboxes that need the person, the worst first; null when all is well. */
export function attentionLine(mailboxes: readonly Connected[]): string | null {
  const cut = mailboxes.filter(needsPerson);
  const empty = mailboxes.filter((mailbox) => conditionOf(mailbox) === 'empty');
  const [first] = cut;
  if (cut.length > 1) return `${count(cut.length)} mailboxes need you: no new mail is read from them`;
  if (first) {
    return first.account.state === 'consent'
      ? `${first.name} needs to be connected again`
      : `The settings of ${first.name} need a look`;
  }
  const [none] = empty;
  if (empty.length > 1) return `Not one mail was found in ${empty.length} of your mailboxes`;
  return none ? `Not one mail was found in ${none.name}` : null;
}
