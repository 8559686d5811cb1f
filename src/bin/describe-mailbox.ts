// Says how a mailbox is, in lines for a person.
import { progressOf } from '../domain/account-progress.ts';
import { isBalanced } from '../domain/facts.ts';
import { duration } from '../ops/progress-line.ts';
import type { Account } from '../store/accounts.ts';
import type { Listed } from './find-mailbox.ts';

const STATES: Readonly<Record<Account['state'], string>> = {
  new: 'waits to be read',
  syncing: 'is being read',
  watching: 'up to date',
  retrying: 'is tried again',
  consent: 'needs to be connected again',
  settings: 'needs your attention',
  paused: 'paused',
};

/** With its ledger, and what it needs. */
export function describeMailbox({ id, name, type, account, ledger }: Listed): string {
  const sum = `${ledger.seen} seen = ${ledger.tracked} tracked + ${ledger.review} to review + ${ledger.ignored} ignored + ${ledger.duplicate} duplicates + ${ledger.dead_lettered} unreadable`;
  const broken = isBalanced(ledger) ? '' : '  (DOES NOT ADD UP: please report this)';
  const state = account ? `${account.provider}, ${STATES[account.state]}` : type;
  return [
    `${name} (${state})`,
    `  ${sum}${broken}`,
    ...(account?.note ? [`  ${account.note}`] : []),
    `  id: ${id}`,
  ].join('\n');
}

/** How far the reading of a live mailbox is, how fast, and what of the provider's quota is spent. */
export function describeProgress(account: Account, now: number): string[] {
  const { rate, secondsLeft, quota } = progressOf(account, now);
  const { state, done, total, syncedAt, retryAt } = account;
  const speed = rate === null ? '' : `, ${rate.toFixed(1)} mails/s`;
  const left = secondsLeft === null ? '' : `, ${duration(secondsLeft)} left`;
  const of = total === null ? '' : ` of ${total}`;
  return [
    ...(state === 'syncing' ? [`  ${done}${of} mails looked at${speed}${left}`] : []),
    ...(quota ? [`  quota: ${quota.used} of ${quota.limit} units in ${quota.seconds} s`] : []),
    ...(syncedAt === null ? [] : [`  last caught up ${new Date(syncedAt).toISOString()}`]),
    ...(state === 'retrying' && retryAt !== null ? [`  tried again ${new Date(retryAt).toISOString()}`] : []),
  ];
}
