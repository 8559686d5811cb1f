// Reads what is new in a connected mailbox into the spool, batch by batch, resumable after each.
import type { AccountBatch, AccountSession, QuotaUse } from '../contracts/mail-account.ts';
import { NO_METER } from '../contracts/meter.ts';
import { updateAccount, type Account } from '../store/accounts.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';
import { judgeBatch } from './judge-batch.ts';
import { readAhead } from './read-ahead.ts';
import type { SightedMail } from './record-mails.ts';
import { spoolBatch, type SpoolTools } from './spool-batch.ts';
import { syncOptions, type OptionTools } from './sync-options.ts';
import { timeEach } from './time-each.ts';

export interface SyncTools extends SpoolTools, OptionTools {
  /** Called after each committed batch. */
  report: (progress: { done: number; total: number | null }) => void;
  /** Waits while more was fetched than is taken away; absent = goes on at once. */
  room?: (signal: AbortSignal) => Promise<void>;
  /** What was spent of the provider's quota, where somebody counts. */
  quotaUse?: (() => QuotaUse | null) | undefined;
}

/**
 * Some folders only. The account's own cursor speaks of all its folders and stays as it is; where these are read to is known as long
 * as the process lives, and afterwards what is recorded is not fetched again.
 */
export interface Part {
  folders: readonly string[];
  cursor: unknown;
}

/** The person paused, rewound, removed or connected the account anew, so that what is being read of it counts no more. */
export class AccountChanged extends Error {}

/** What is committed at once: a batch as it was fetched, those of it judged that need no more than their headers. */
interface Fetched extends Pick<AccountBatch, 'cursor' | 'progress' | 'mails'> {
  passed: SightedMail[];
}

async function judgeHeaders(tools: SyncTools, user: string, batch: AccountBatch): Promise<Fetched> {
  const { mails, cursor, progress, passed, damage } = batch;
  return { mails, cursor, progress, passed: await judgeBatch(tools, user, { mails: [], passed, damage }) };
}

/** Mails, facts and cursor in one transaction: a kill leaves all of it or nothing. */
async function commit(
  tools: SyncTools,
  user: string,
  account: Account,
  fetched: Fetched,
  part: Part | null,
): Promise<void> {
  const now = tools.now();
  const { meter = NO_METER } = tools;
  const write = async (tx: Database): Promise<void> => {
    await spoolBatch(tx, tools, user, account.id, fetched);
    const { done, total } = fetched.progress;
    const quota = tools.quotaUse?.();
    const change = {
      ...(part ? {} : { cursor: fetched.cursor }),
      done,
      total,
      beatAt: now,
      ...(quota && { quota: { ...quota, at: now } }),
    };
    if (!(await updateAccount(tx, user, account.id, change, account.generation))) throw new AccountChanged();
  };
  await meter.timed('record', () => writeFor(tools.db, user, write));
  meter.count('produced', fetched.mails.length + fetched.passed.length);
  if (part) part.cursor = fetched.cursor;
  tools.report(fetched.progress);
}

/** A part that is caught up says nothing of the whole. */
async function noteCaughtUp(
  tools: SyncTools,
  user: string,
  account: Account,
  part: Part | null,
): Promise<void> {
  const caughtUp = { state: 'watching', attempts: 0, retryAt: null } as const;
  const change = part ? caughtUp : { ...caughtUp, syncedAt: tools.now() };
  await updateAccount(tools.db, user, account.id, change, account.generation);
}

/**
 * Reads an account until it is caught up or `signal` says stop. Everything up to the cursor that it leaves behind is recorded or waits
 * in the spool with a job that decides it; running it again goes on from there and changes nothing that was recorded.
 * @param part some folders only
 * @returns how many mails were fetched
 * @throws AccountChanged, AccountError as the provider gives it, or what writing the database threw; what was fetched until then is kept
 */
export async function syncAccount(
  tools: SyncTools,
  user: string,
  account: Account,
  session: AccountSession,
  signal: AbortSignal,
  part: Part | null = null,
): Promise<number> {
  const startedAt = tools.now();
  const begun = { state: 'syncing', note: null, done: 0, total: null, startedAt, beatAt: startedAt } as const;
  const { generation } = account;
  if (!(await updateAccount(tools.db, user, account.id, begun, generation))) throw new AccountChanged();
  const cursor = part ? part.cursor : account.cursor;
  // Read again from the beginning, everything is to be met anew; but not what another reading of a part has brought.
  const anew = part === null && cursor === null;
  const options = await syncOptions(tools, user, account.id, { anew, signal });
  let mails = 0;
  for await (const batch of readAhead(timeEach(tools.meter, session.sync(cursor, options)))) {
    const fetched = await judgeHeaders(tools, user, batch);
    await commit(tools, user, account, fetched, part);
    await tools.room?.(signal);
    mails += fetched.mails.length + fetched.passed.length;
    if (signal.aborted) break;
  }
  if (signal.aborted) return mails;
  await noteCaughtUp(tools, user, account, part);
  return mails;
}
