// Reads what is new in a connected mailbox into the spool, batch by batch, resumable after each.
import type { AccountBatch, AccountSession, SeenMail } from '../contracts/mail-account.ts';
import { headerKey, headersId } from '../domain/mail-identity.ts';
import { readHeaders } from '../pipeline/read-headers.ts';
import { triage } from '../pipeline/triage.ts';
import { updateAccount, type Account } from '../store/accounts.ts';
import { listRescued, rescuedSenders } from '../store/corrections.ts';
import { listEmployers } from '../store/applications.ts';
import { sightedAt } from '../store/sightings.ts';
import { spooledAt } from '../store/spool.ts';
import { judgeBatch } from './judge-batch.ts';
import type { SightedMail } from './record-mails.ts';
import { spoolBatch, type SpoolTools } from './spool-batch.ts';

export interface SyncTools extends SpoolTools {
  /** Called after each committed batch. */
  report: (progress: { done: number; total: number | null }) => void;
  /** Waits while more was fetched than is taken away; absent = goes on at once. */
  room?: (signal: AbortSignal) => Promise<void>;
}

/** The person paused, rewound, removed or connected the account anew, so that what is being read of it counts no more. */
export class AccountChanged extends Error {}

const BATCH_MAILS = 250;
const MAX_MAIL_BYTES = 32 * 1024 * 1024;
/** Names of employers handed to the provider's search, the newest applications first. */
const HINTS = 200;

/** What is committed at once: a batch as it was fetched, those of it judged that need no more than their headers. */
interface Fetched extends Pick<AccountBatch, 'cursor' | 'progress' | 'mails'> {
  passed: SightedMail[];
}

async function judgeHeaders(tools: SyncTools, user: string, batch: AccountBatch): Promise<Fetched> {
  const { mails, cursor, progress, passed, damage } = batch;
  return { mails, cursor, progress, passed: await judgeBatch(tools, user, { mails: [], passed, damage }) };
}

/** Mails, facts and cursor in one transaction: a kill leaves all of it or nothing. */
async function commit(tools: SyncTools, user: string, account: Account, fetched: Fetched): Promise<void> {
  const now = tools.now();
  await tools.db.transaction().execute(async (tx) => {
    await spoolBatch(tx, tools, user, account.id, fetched);
    const { done, total } = fetched.progress;
    const change = { cursor: fetched.cursor, done, total, beatAt: now };
    if (!(await updateAccount(tx, user, account.id, change, account.generation))) throw new AccountChanged();
  });
  tools.report(fetched.progress);
}

/** Whether a mail is fetched whole: what triage does not leave out, what the person rescued, and what else its sender writes. */
async function wanted(tools: SyncTools, user: string): Promise<(mail: SeenMail) => boolean> {
  const rescued = await listRescued(tools.db, user);
  const senders = await rescuedSenders(tools.db, user);
  return ({ headers: bytes }) => {
    const headers = readHeaders(bytes);
    if (triage(headers, tools.vendors).verdict !== 'not-job') return true;
    if (senders.has(headers.from?.address ?? '')) return true;
    return rescued.size > 0 && rescued.has(headersId(headerKey(headers, tools.hash), tools.hash));
  };
}

/** Which places of the mailbox are recorded already. */
function recordedAt({ db }: SyncTools, user: string, id: string) {
  return async (locators: readonly string[]): Promise<Set<string>> => {
    const recorded = await sightedAt(db, user, id, locators);
    return (await spooledAt(db, user, id, locators)).union(new Set(recorded.keys()));
  };
}

/**
 * Reads an account until it is caught up or `signal` says stop. Everything up to the cursor that it leaves behind is recorded or waits
 * in the spool with a job that decides it; running it again goes on from there and changes nothing that was recorded.
 * @throws AccountChanged, AccountError as the provider gives it, or what writing the database threw; what was fetched until then is kept
 */
export async function syncAccount(
  tools: SyncTools,
  user: string,
  account: Account,
  session: AccountSession,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = tools.now();
  const begun = { state: 'syncing', note: null, done: 0, total: null, startedAt, beatAt: startedAt } as const;
  const { generation } = account;
  if (!(await updateAccount(tools.db, user, account.id, begun, generation))) throw new AccountChanged();
  const options = {
    wants: await wanted(tools, user),
    batchSize: BATCH_MAILS,
    maxMailBytes: MAX_MAIL_BYTES,
    hints: await listEmployers(tools.db, user, HINTS),
    // Read again from the beginning, everything is to be met anew.
    ...(account.cursor !== null && { known: recordedAt(tools, user, account.id) }),
    signal,
  };
  for await (const batch of session.sync(account.cursor, options)) {
    await commit(tools, user, account, await judgeHeaders(tools, user, batch));
    await tools.room?.(signal);
    if (signal.aborted) break;
  }
  if (signal.aborted) return;
  const caughtUp = { state: 'watching', attempts: 0, retryAt: null, syncedAt: tools.now() } as const;
  await updateAccount(tools.db, user, account.id, caughtUp, generation);
}
