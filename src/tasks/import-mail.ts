// Reads a source of mail files into the tracker, batch by batch, resumable after each.
import { DISPOSITIONS, emptyLedger, type LedgerCounts } from '../domain/facts.ts';
import { releaseBytes } from '../ops/release-bytes.ts';
import { updateImport, type ImportRun } from '../store/imports.ts';
import { writeFor } from '../store/write-for.ts';
import { judgeBatch, type JudgeTools } from '../tracking/judge-batch.ts';
import { readBatches, type BatchSource, type MailBatch } from '../tracking/read-batches.ts';
import { recordMails, type SightedMail } from '../tracking/record-mails.ts';
import { Recorder } from '../tracking/recorder.ts';
import type { RefoldTools } from '../tracking/refold.ts';
import { timeEach } from '../tracking/time-each.ts';
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

/** Batches read ahead of the one that is recorded next, so that neither reading nor judging waits for the other. */
const JUDGED_AT_ONCE = 3;

/** What was judged and not yet recorded, up to where it was read. */
interface Judged extends Pick<MailBatch, 'cursor' | 'bytesRead'> {
  mails: SightedMail[];
}

/** Judges a batch, whose bytes are then no longer needed. */
async function judge(tools: ImportTools, user: string, batch: MailBatch): Promise<Judged> {
  tools.meter?.count('produced', batch.mails.length + batch.damage.length);
  const mails = await judgeBatch(tools, user, batch);
  for (const { bytes } of batch.mails) releaseBytes(bytes);
  return { mails, cursor: batch.cursor, bytesRead: batch.bytesRead };
}

/** Facts, fold and cursor in one transaction: a kill leaves all of it or nothing. */
async function commit(tools: ImportTools, user: string, run: ImportRun, judged: Judged): Promise<void> {
  await writeFor(tools.db, user, async (tx) => {
    const ledger = await recordMails(tx, tools, user, {
      mailboxId: run.mailboxId,
      importId: run.id,
      deciderVersion: DECIDER_VERSION,
      mails: judged.mails,
    });
    const counters = { ...run.counters };
    addLedger(counters, ledger);
    run.counters = counters;
    run.cursor = judged.cursor;
    run.bytesRead = Math.min(judged.bytesRead, run.bytesTotal);
    await updateImport(tx, user, run.id, {
      cursor: run.cursor,
      bytesRead: run.bytesRead,
      counters,
      beatAt: tools.now(),
    });
  });
  tools.report({ bytesRead: run.bytesRead, bytesTotal: run.bytesTotal, counters: run.counters });
}

/** Reads, judges and records; true when it was stopped before the end. */
async function readAndRecord(tools: ImportTools, user: string, run: ImportRun): Promise<boolean> {
  const recorder = new Recorder<Judged>(tools, (judged) => commit(tools, user, run, judged));
  const judging: Promise<Judged>[] = [];
  let stopped = false;
  try {
    for await (const batch of timeEach(tools.meter, readBatches(tools, run))) {
      const next = judge(tools, user, batch);
      // Its failure is met when it is recorded; until then it must not count as unhandled.
      next.catch(() => undefined);
      judging.push(next);
      if (judging.length >= JUDGED_AT_ONCE) await recorder.add(await judging.shift()!);
      stopped = tools.shouldStop();
      if (stopped) break;
    }
    for (const rest of judging) await recorder.add(await rest);
  } finally {
    // A source that cannot be read any further does not take with it what was read of it.
    await recorder.flush();
  }
  return stopped;
}

/** What was interrupted before anything of it was recorded begins anew. */
function begun(start: ImportRun, now: number) {
  const counters = start.cursor === null ? emptyLedger() : start.counters;
  const resumed =
    start.cursor === null ? null : { at: now, bytesRead: start.bytesRead, seen: start.counters.seen };
  const startedAt = (resumed && start.startedAt) ?? now;
  return { ...start, counters, startedAt, beatAt: now, resumed };
}

/**
 * Runs or resumes an import to its end.
 * @returns the finished run, or the run as far as it came when `shouldStop` said so (state `waiting`)
 * @throws what reading the source or writing the database threw; the run is then marked failed with that message and can be resumed
 */
export async function importMail(tools: ImportTools, user: string, start: ImportRun): Promise<ImportRun> {
  const run = begun(start, tools.now());
  await updateImport(tools.db, user, run.id, {
    state: 'running',
    error: null,
    startedAt: run.startedAt,
    finishedAt: null,
    beatAt: run.beatAt,
    counters: run.counters,
    resumed: run.resumed,
  });
  const stopped = await readAndRecord(tools, user, run);
  run.state = stopped ? 'waiting' : 'done';
  run.finishedAt = stopped ? null : tools.now();
  await updateImport(tools.db, user, run.id, {
    state: run.state,
    finishedAt: run.finishedAt,
    bytesRead: stopped ? run.bytesRead : run.bytesTotal,
  });
  return run;
}
