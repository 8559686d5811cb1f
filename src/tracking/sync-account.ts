// Reads what is new in a connected mailbox into the tracker, batch by batch, resumable after each.
import type { AccountBatch, AccountSession, SeenMail } from '../contracts/mail-account.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { headerKey, headersId } from '../domain/mail-identity.ts';
import { readHeaders } from '../pipeline/read-headers.ts';
import { triage } from '../pipeline/triage.ts';
import { updateAccount, type Account } from '../store/accounts.ts';
import { listRescued, rescuedSenders } from '../store/corrections.ts';
import { listEmployers } from '../store/applications.ts';
import { sightedAt } from '../store/sightings.ts';
import { writeFor } from '../store/write-for.ts';
import { judgeBatch, type JudgeTools } from './judge-batch.ts';
import { recordMails, type SightedMail } from './record-mails.ts';
import { Recorder } from './recorder.ts';
import type { RefoldTools } from './refold.ts';
import { settlePlaces } from './settle-places.ts';

export interface SyncTools extends RefoldTools, JudgeTools {
  /** Called after each committed batch. */
  report: (progress: { done: number; total: number | null }) => void;
}

/** The person paused, rewound, removed or connected the account anew, so that what is being read of it counts no more. */
export class AccountChanged extends Error {}

const BATCH_MAILS = 250;
const MAX_MAIL_BYTES = 32 * 1024 * 1024;
/** Batches fetched ahead of the one that is recorded next, so that neither fetching nor judging waits for the other. */
const JUDGED_AT_ONCE = 3;
/** Names of employers handed to the provider's search, the newest applications first. */
const HINTS = 200;

interface Judged extends Pick<AccountBatch, 'cursor' | 'progress'> {
  mails: SightedMail[];
}

async function judge(tools: SyncTools, user: string, batch: AccountBatch): Promise<Judged> {
  return {
    mails: await judgeBatch(tools, user, batch),
    cursor: batch.cursor,
    progress: batch.progress,
  };
}

/** Facts, fold and cursor in one transaction: a kill leaves all of it or nothing. */
async function commit(tools: SyncTools, user: string, account: Account, judged: Judged): Promise<void> {
  const now = tools.now();
  await writeFor(tools.db, user, async (tx) => {
    const mails = await settlePlaces(tx, tools.hash, user, account.id, judged.mails);
    const place = { mailboxId: account.id, importId: account.id, deciderVersion: DECIDER_VERSION };
    await recordMails(tx, tools, user, { ...place, mails });
    const { done, total } = judged.progress;
    const change = { cursor: judged.cursor, done, total, beatAt: now };
    if (!(await updateAccount(tx, user, account.id, change, account.generation))) throw new AccountChanged();
  });
  tools.report(judged.progress);
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
  return async (locators: readonly string[]): Promise<Set<string>> =>
    new Set((await sightedAt(db, user, id, locators)).keys());
}

/**
 * Reads an account until it is caught up or `signal` says stop. Everything up to the cursor that it leaves behind is recorded;
 * running it again goes on from there and changes nothing that was recorded.
 * @throws AccountChanged, AccountError as the provider gives it, or what writing the database threw; what was fetched until then is recorded
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
  const recorder = new Recorder<Judged>(tools.now, (judged) => commit(tools, user, account, judged));
  const judging: Promise<Judged>[] = [];
  const options = {
    wants: await wanted(tools, user),
    batchSize: BATCH_MAILS,
    maxMailBytes: MAX_MAIL_BYTES,
    hints: await listEmployers(tools.db, user, HINTS),
    // Read again from the beginning, everything is to be met anew.
    ...(account.cursor !== null && { known: recordedAt(tools, user, account.id) }),
    signal,
  };
  try {
    for await (const batch of session.sync(account.cursor, options)) {
      const next = judge(tools, user, batch);
      // Its failure is met when it is recorded; until then it must not count as unhandled.
      next.catch(() => undefined);
      judging.push(next);
      if (judging.length >= JUDGED_AT_ONCE) await recorder.add(await judging.shift()!);
      if (signal.aborted) break;
    }
    for (const rest of judging) await recorder.add(await rest);
  } finally {
    // A provider that fails does not take with it what it gave before.
    await recorder.flush();
  }
  if (signal.aborted) return;
  const caughtUp = { state: 'watching', attempts: 0, retryAt: null, syncedAt: tools.now() } as const;
  await updateAccount(tools.db, user, account.id, caughtUp, generation);
}
