// Reads what is new in a connected mailbox into the tracker, batch by batch, resumable after each.
import type { AccountBatch, AccountSession, QuotaUse } from '../contracts/mail-account.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { updateAccount, type Account } from '../store/accounts.ts';
import { judgeBatch } from './judge-batch.ts';
import { recordMails, type SightedMail } from './record-mails.ts';
import { Recorder } from './recorder.ts';
import type { RefoldTools } from './refold.ts';
import { settlePlaces } from './settle-places.ts';
import { syncOptions, type OptionTools } from './sync-options.ts';

export interface SyncTools extends RefoldTools, OptionTools {
  /** Called after each committed batch. */
  report: (progress: { done: number; total: number | null }) => void;
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

/** Batches fetched ahead of the one that is recorded next, so that neither fetching nor judging waits for the other. */
const JUDGED_AT_ONCE = 3;

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
async function commit(
  tools: SyncTools,
  user: string,
  account: Account,
  judged: Judged,
  part: Part | null,
): Promise<void> {
  const now = tools.now();
  await tools.db.transaction().execute(async (tx) => {
    const mails = await settlePlaces(tx, tools.hash, user, account.id, judged.mails);
    const place = { mailboxId: account.id, importId: account.id, deciderVersion: DECIDER_VERSION };
    await recordMails(tx, tools, user, { ...place, mails });
    const { done, total } = judged.progress;
    const quota = tools.quotaUse?.();
    const change = {
      ...(part ? {} : { cursor: judged.cursor }),
      done,
      total,
      beatAt: now,
      ...(quota && { quota: { ...quota, at: now } }),
    };
    if (!(await updateAccount(tx, user, account.id, change, account.generation))) throw new AccountChanged();
  });
  if (part) part.cursor = judged.cursor;
  tools.report(judged.progress);
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
 * Reads an account until it is caught up or `signal` says stop. Everything up to the cursor that it leaves behind is recorded;
 * running it again goes on from there and changes nothing that was recorded.
 * @param part some folders only
 * @throws AccountChanged, AccountError as the provider gives it, or what writing the database threw; what was fetched until then is recorded
 */
export async function syncAccount(
  tools: SyncTools,
  user: string,
  account: Account,
  session: AccountSession,
  signal: AbortSignal,
  part: Part | null = null,
): Promise<void> {
  const startedAt = tools.now();
  const begun = { state: 'syncing', note: null, done: 0, total: null, startedAt, beatAt: startedAt } as const;
  const { generation } = account;
  if (!(await updateAccount(tools.db, user, account.id, begun, generation))) throw new AccountChanged();
  const recorder = new Recorder<Judged>(tools.now, (judged) => commit(tools, user, account, judged, part));
  const judging: Promise<Judged>[] = [];
  const cursor = part ? part.cursor : account.cursor;
  // Read again from the beginning, everything is to be met anew; but not what another reading of a part has brought.
  const anew = part === null && cursor === null;
  const options = await syncOptions(tools, user, account.id, { anew, signal });
  try {
    for await (const batch of session.sync(cursor, options)) {
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
  await noteCaughtUp(tools, user, account, part);
}
