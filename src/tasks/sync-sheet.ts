// Brings one person's sheet up to date, and decides what becomes of it when that fails.
import { CSV_COLUMNS } from '../contracts/api.ts';
import { columnCell } from '../contracts/column-cell.ts';
import type { Destination, SyncReport, SyncTools, TableRow } from '../contracts/destination.ts';
import { AccountError } from '../contracts/mail-account.ts';
import { RetryLater, type Job } from '../contracts/queue.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { Effect, Task } from '../queue/job-runner.ts';
import type { Database } from '../store/open-database.ts';
import type { Schema } from '../store/schema.ts';
import { changeSheetSync, readSheetSync, type SheetSync } from '../store/sheet-syncs.ts';
import { lockFor, writeFor } from '../store/write-for.ts';
import { eachSummary } from '../tracking/each-summary.ts';
import { sheetJob } from '../tracking/request-sheet.ts';

export interface SheetTools extends Pick<SyncTools, 'outside' | 'accessToken' | 'account'> {
  db: Database;
  now: () => number;
  destination: Destination;
  /** Has the next access token asked for anew. */
  forgetToken: () => void;
}

/** Failures of our own, of a full disk perhaps. */
const PATIENCE = { tries: 5, pauses: [1000, 10_000, 60_000] };
/** After the first, second, … try that failed for what passes by itself, ms. */
const PAUSES = [30_000, 60_000, 120_000, 300_000] as const;
/** Then it waits for the person to ask again. */
const MOST_FAILURES = 12;
const MARK = { column: 'status', text: 'removed from Hearback' };
/** Everything that is shown; a row that stands in the sheet is kept up to date whatever the filter says by now. */
const ALL = { status: [], hidden: false, sort: 'applied', order: 'asc' } as const;

interface Own {
  db: Database;
  user: string;
  now: () => number;
}

async function* rowsOf(own: Own, filter: SheetSync['filter']): AsyncGenerator<TableRow, void, void> {
  const row = (application: Parameters<typeof columnCell>[1], wanted: boolean): TableRow => ({
    id: application.id,
    cells: CSV_COLUMNS.map((column) => columnCell(column, application)),
    wanted,
  });
  for await (const application of eachSummary(own, filter)) yield row(application, true);
  for await (const application of eachSummary(own, { ...ALL, status: [] })) yield row(application, false);
}

/** Written with the end of the job; another wish that came meanwhile is carried out next. */
const ended =
  (user: string, id: string, change: Partial<Omit<SheetSync, 'id'>>): Effect<Schema> =>
  async (tx) => {
    await lockFor(tx, user);
    if (!(await changeSheetSync(tx, user, id, change))) await enqueue(tx, [sheetJob(user)]);
  };

/** What comes of a failure. @throws RetryLater while it may pass by itself */
async function failed(
  { db, now, forgetToken }: SheetTools,
  user: string,
  { id, failures }: SheetSync,
  { reason, message, retryAfter }: AccountError,
): Promise<Effect<Schema>> {
  if (reason === 'consent') forgetToken();
  const passes = reason === 'throttled' || reason === 'unreachable';
  if (!passes || failures + 1 >= MOST_FAILURES)
    return ended(user, id, { state: 'failed', finishedAt: now(), note: message });
  const pause = Math.max(retryAfter ?? 0, PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0);
  const change = { state: 'waiting', failures: failures + 1, note: message } as const;
  await writeFor(db, user, (tx) => changeSheetSync(tx, user, id, change));
  throw new RetryLater(pause, message);
}

function syncOf(
  { db, now, destination, outside, accessToken, account }: SheetTools,
  user: string,
  { id, place, filter }: SheetSync,
  signal: AbortSignal,
): Promise<SyncReport> {
  return destination.sync(
    {
      place: place.spreadsheet,
      table: place.tab,
      columns: CSV_COLUMNS,
      rows: () => rowsOf({ db, user, now }, filter),
      mark: MARK,
    },
    {
      outside,
      accessToken,
      account,
      signal,
      report: async (done, total) =>
        void (await writeFor(db, user, (tx) => changeSheetSync(tx, user, id, { done, total }))),
    },
  );
}

async function run(tools: SheetTools, { user }: Job, signal: AbortSignal): Promise<Effect<Schema> | null> {
  const sync = await readSheetSync(tools.db, user);
  if (sync === null) return null;
  const begun = { state: 'running', done: 0, total: 0 } as const;
  await writeFor(tools.db, user, (tx) => changeSheetSync(tx, user, sync.id, begun));
  try {
    const report = await syncOf(tools, user, sync, signal);
    return ended(user, sync.id, {
      state: 'done',
      finishedAt: tools.now(),
      report,
      note: null,
      failures: 0,
    });
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AccountError)) throw error;
    return failed(tools, user, sync, error);
  }
}

/** The task: a kill leaves the sheet half written, and the next try ends in the same sheet. */
export function syncSheetTask(tools: SheetTools): Task<Schema> {
  return { patience: PATIENCE, run: (job, signal) => run(tools, job, signal) };
}
