// Reads a source of mail files into the tracker, batch by batch, resumable after each.
import { DISPOSITIONS, emptyLedger, type LedgerCounts } from '../domain/facts.ts';
import { releaseBytes } from '../ops/release-bytes.ts';
import { updateImport, type ImportRun } from '../store/imports.ts';
import { judgeBatch, type JudgeTools } from '../tracking/judge-batch.ts';
import { readBatches, type BatchSource, type MailBatch } from '../tracking/read-batches.ts';
import { recordMails, type SightedMail } from '../tracking/record-mails.ts';
import type { RefoldTools } from '../tracking/refold.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';

export interface ImportProgress {
  bytesRead: number;
  bytesTotal: number;
  counters: LedgerCounts;
}

export interface ImportTools extends RefoldTools, JudgeTools, BatchSource {
  /** Called after each committed batch. */
  report: (progress: ImportProgress) => void;
  /** Asked before each batch; true stops the import where it is, to be resumed. */
  shouldStop: () => boolean;
}

function addLedger(sum: LedgerCounts, more: LedgerCounts): void {
  sum.seen += more.seen;
  for (const disposition of DISPOSITIONS) sum[disposition] += more[disposition];
}

/** Judges a batch, whose bytes are then no longer needed. */
async function judge(tools: ImportTools, user: string, batch: MailBatch): Promise<SightedMail[]> {
  const mails = await judgeBatch(tools, user, batch);
  for (const { bytes } of batch.mails) releaseBytes(bytes);
  return mails;
}

/** Facts, fold and cursor in one transaction: a kill leaves all of the batch or none. */
async function commit(
  tools: ImportTools,
  user: string,
  run: ImportRun,
  batch: MailBatch,
  mails: readonly SightedMail[],
): Promise<void> {
  await tools.db.transaction().execute(async (tx) => {
    const ledger = await recordMails(tx, tools, user, {
      mailboxId: run.mailboxId,
      importId: run.id,
      deciderVersion: DECIDER_VERSION,
      mails,
    });
    const counters = { ...run.counters };
    addLedger(counters, ledger);
    run.counters = counters;
    run.cursor = batch.cursor;
    run.bytesRead = Math.min(batch.bytesRead, run.bytesTotal);
    await updateImport(tx, user, run.id, {
      cursor: run.cursor,
      bytesRead: run.bytesRead,
      counters,
      beatAt: tools.now(),
    });
  });
  tools.report({ bytesRead: run.bytesRead, bytesTotal: run.bytesTotal, counters: run.counters });
}

/**
 * Runs or resumes an import to its end.
 * @returns the finished run, or the run as far as it came when `shouldStop` said so (state `waiting`)
 * @throws what reading the source or writing the database threw; the run is then marked failed with that message and can be resumed
 */
export async function importMail(tools: ImportTools, user: string, start: ImportRun): Promise<ImportRun> {
  const run = { ...start, counters: start.cursor === null ? emptyLedger() : start.counters };
  await updateImport(tools.db, user, run.id, {
    state: 'running',
    error: null,
    startedAt: run.startedAt ?? tools.now(),
    finishedAt: null,
    beatAt: tools.now(),
    counters: run.counters,
  });
  let judging: { batch: MailBatch; mails: Promise<SightedMail[]> } | null = null;
  let stopped = false;
  for await (const batch of readBatches(tools, run)) {
    const mails = judge(tools, user, batch);
    // Its failure is met when the batch is committed; until then it must not count as unhandled.
    mails.catch(() => undefined);
    if (judging) await commit(tools, user, run, judging.batch, await judging.mails);
    judging = { batch, mails };
    stopped = tools.shouldStop();
    if (stopped) break;
  }
  if (judging) await commit(tools, user, run, judging.batch, await judging.mails);
  run.state = stopped ? 'waiting' : 'done';
  run.finishedAt = stopped ? null : tools.now();
  await updateImport(tools.db, user, run.id, {
    state: run.state,
    finishedAt: run.finishedAt,
    bytesRead: stopped ? run.bytesRead : run.bytesTotal,
  });
  return run;
}
