// Keeps one connected mailbox read: opens it, reads what is new, waits for news, and bears with what fails.
import {
  AccountError,
  type AccountSession,
  type AccountTools,
  type Credential,
  type MailAccount,
} from '../contracts/mail-account.ts';
import { NO_METER } from '../contracts/meter.ts';
import { afterFailure, isActive } from '../domain/account-state.ts';
import { hasEnded } from '../ops/process-mark.ts';
import { holdAccount, releaseAccount } from '../store/account-holds.ts';
import { findAccount, updateAccount, type Account } from '../store/accounts.ts';
import { AccountChanged, syncAccount, type Part, type SyncTools } from '../tracking/sync-account.ts';

export interface FetchTools extends SyncTools {
  providers: readonly MailAccount[];
  outside: AccountTools;
  /** Null when there is no secret any more. */
  credentialOf: (user: string, account: Account) => Promise<Credential | null>;
  /** Names this process, beginning with its mark, so that no other reads the account meanwhile. */
  holder: string;
}

export interface FetchOptions {
  /** Returns once caught up, or failed, instead of waiting for news. */
  once: boolean;
  /** Longest time between two looks for news, ms. */
  pollInterval: number;
  signal: AbortSignal;
  /** Some folders only, whatever the account reads else. */
  part?: Part | null | undefined;
}

/** How often a holder gives a sign of life, and after how long without one it is taken for dead, ms. */
const BEAT = 10_000;
const DEAD_AFTER = 45_000;

const isOver = (signal: AbortSignal): boolean => signal.aborted;

/** Returns after `ms`, or at once when the signal comes. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || ms <= 0) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

/** What failed is the provider's, unless it says otherwise: then our own, and tried again like it. */
function troubleOf(error: unknown): AccountError {
  if (error instanceof AccountError) return error;
  const { message } = error as Error;
  return new AccountError('unreachable', `reading failed unexpectedly: ${message}`, { cause: error });
}

async function noteFailure(tools: FetchTools, user: string, account: Account, error: unknown): Promise<void> {
  if (error instanceof AccountChanged) return;
  const { reason, retryAfter, message } = troubleOf(error);
  const attempts = account.attempts + 1;
  const { state, retryAt } = afterFailure(reason, { attempts, retryAfter, now: tools.now() });
  const { id: mailbox, provider } = account;
  tools.outside.note('account_failed', { mailbox, provider, reason, attempts, state });
  await updateAccount(
    tools.db,
    user,
    account.id,
    { state, retryAt, attempts, note: message },
    account.generation,
  );
}

/** Opens an account. @throws AccountError */
export async function openAccount(
  tools: Pick<FetchTools, 'providers' | 'credentialOf' | 'outside'>,
  user: string,
  account: Account,
): Promise<AccountSession> {
  const provider = tools.providers.find(({ id }) => id === account.provider);
  if (provider === undefined) {
    throw new AccountError('settings', `no part of Hearback reads ${account.provider}; connect it anew`);
  }
  const credential = await tools.credentialOf(user, account);
  if (credential === null) {
    throw new AccountError('consent', `${account.settings.address} is no longer connected; connect it anew`);
  }
  return provider.open(account.settings, credential, tools.outside);
}

/** The account as it is opened for some of its folders only. */
export function partOf(account: Account, part: Part | null): Account {
  return part ? { ...account, settings: { ...account.settings, folders: part.folders } } : account;
}

/** One look at the mailbox, noted and timed. */
async function poll(
  tools: FetchTools,
  user: string,
  account: Account,
  session: AccountSession,
  { signal, part }: { signal: AbortSignal; part: Part | null },
): Promise<void> {
  const { meter = NO_METER, outside } = tools;
  const { id: mailbox, provider, syncedAt } = account;
  const about = { source: 'account', mailbox, provider, first: syncedAt === null };
  outside.note('ingest_start', about);
  const mails = await meter.timed('poll', () => syncAccount(tools, user, account, session, signal, part));
  outside.note('ingest_done', { ...about, mails });
}

/** Reads and waits with one opened session until stopped, or until the account is to be opened anew. */
async function readOn(
  tools: FetchTools,
  user: string,
  first: Account,
  { once, pollInterval, signal, part = null }: FetchOptions,
): Promise<void> {
  const session = await openAccount(tools, user, partOf(first, part));
  const { budget } = session;
  const quotaUse = () => (budget === undefined ? null : (tools.outside.quotaUse?.(budget) ?? null));
  try {
    let account: Account | null = first;
    while (account !== null && isActive(account.state) && !isOver(signal)) {
      await poll({ ...tools, quotaUse }, user, account, session, { signal, part });
      if (once || isOver(signal)) return;
      await session.waitForNews(pollInterval, signal);
      account = await findAccount(tools.db, user, first.id);
      if (account?.generation !== first.generation) return;
    }
  } finally {
    await session.close();
  }
}

export type Fetched = 'read' | 'read by another process';

/** Holds the account with a beat while `work` runs; false when another process holds it. */
async function holding(
  tools: FetchTools,
  user: string,
  id: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const hold = () =>
    holdAccount(
      tools.db,
      user,
      id,
      { holder: tools.holder, now: tools.now(), deadBefore: tools.now() - DEAD_AFTER },
      hasEnded,
    );
  if (!(await hold())) return false;
  const beat = setInterval(() => void hold().catch(() => undefined), BEAT);
  try {
    await work();
  } finally {
    clearInterval(beat);
    await releaseAccount(tools.db, user, id, tools.holder);
  }
  return true;
}

/**
 * Reads an account, again and again until stopped, paused or removed; failures are noted with the account and tried again
 * as `afterFailure` says. Never throws what a provider throws.
 */
export async function fetchMail(
  tools: FetchTools,
  user: string,
  id: string,
  options: FetchOptions,
): Promise<Fetched> {
  const { signal, once } = options;
  while (!isOver(signal)) {
    const account = await findAccount(tools.db, user, id);
    if (account === null || !isActive(account.state)) break;
    if (!once) await pause((account.retryAt ?? 0) - tools.now(), signal);
    if (isOver(signal)) break;
    const held = await holding(tools, user, id, async () => {
      await readOn(tools, user, account, options).catch((error: unknown) =>
        isOver(signal) ? undefined : noteFailure(tools, user, account, error),
      );
    });
    if (once) return held ? 'read' : 'read by another process';
    if (!held) await pause(BEAT, signal);
  }
  return 'read';
}
