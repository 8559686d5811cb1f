// Brings the sheet up to date from the command line, by way of the queue: a server that runs beside may be the one that does it.
import { setTimeout as pause } from 'node:timers/promises';
import { sheetExportShape } from '../contracts/api.ts';
import { spreadsheetAddress } from '../domain/spreadsheet-id.ts';
import type { Config } from '../ops/config.ts';
import { createProgressLine } from '../ops/progress-line.ts';
import { findJob } from '../queue/find-job.ts';
import { readSheetSync, type SheetSync } from '../store/sheet-syncs.ts';
import { NoSheet, requestSheet, sheetJob } from '../tracking/request-sheet.ts';
import { openEventLog } from './event-log.ts';
import { Failure } from './failure.ts';
import { outsideTools } from './fetching.ts';
import type { Tracker } from './open-tracker.ts';
import { serviceAccount } from './service-account.ts';
import { openSyncing } from './syncing.ts';

const USER = 'local';
/** Between two looks at how far it is, ms. */
const LOOK = 200;
/** What is being written has this long to end, ms. */
const GRACE = 8000;

export interface SheetWish {
  spreadsheet?: string;
  tab?: string;
}

const isOver = ({ state }: SheetSync): boolean => state === 'done' || state === 'failed';

/** Tells on the terminal how far it is, and each time why it waits. */
function teller() {
  const line = createProgressLine(process.stderr, Date.now);
  let told: string | null = null;
  return {
    show({ done, total, note, state }: SheetSync): void {
      if (state === 'running') line.update({ done, total, mails: done, what: 'rows' });
      if (note === told || state !== 'waiting') return;
      told = note;
      line.end();
      if (note !== null) process.stderr.write(`It waits: ${note}\n`);
    },
    end: () => line.end(),
  };
}

async function untilOver({ db }: Tracker): Promise<SheetSync> {
  const { show, end } = teller();
  try {
    for (;;) {
      const job = await findJob(db, sheetJob(USER));
      const sync = await readSheetSync(db, USER);
      if (sync === null) throw new Failure('the sync was taken away while it ran; run the command again');
      if (isOver(sync)) return sync;
      if (job !== 'open') throw new Failure('the sync was given up; hearback dead-letters list says why');
      show(sync);
      await pause(LOOK);
    }
  } finally {
    end();
  }
}

async function request(tracker: Tracker, wish: SheetWish): Promise<void> {
  const parsed = sheetExportShape.safeParse(wish);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`);
    throw new Failure(faults.join('; '), 2);
  }
  try {
    await requestSheet(tracker.db, tracker, USER, parsed.data);
  } catch (error) {
    if (!(error instanceof NoSheet)) throw error;
    throw new Failure(
      'no spreadsheet is named; give its address with --spreadsheet, or set it on the settings page',
      2,
    );
  }
}

/** @throws Failure where nothing is configured or named, or when it could not be done */
export async function exportSheet(tracker: Tracker, config: Config, wish: SheetWish): Promise<void> {
  if (serviceAccount(config) === null) {
    throw new Failure(
      'Google Sheets is not set up: set GOOGLE_SERVICE_ACCOUNT_JSON to the key of a service account, and share the spreadsheet with its address as an editor (docs/sheets.md)',
      2,
    );
  }
  const { noteJob } = openEventLog(config, 2);
  const syncing = openSyncing({ ...tracker, outside: outsideTools(config) }, config, noteJob);
  await request(tracker, wish);
  syncing.start();
  try {
    const { state, note, report, place } = await untilOver(tracker);
    if (state === 'failed' || report === null) throw new Failure(note ?? 'the sync failed');
    const { rows, added, changed, removed } = report;
    process.stdout.write(
      `${rows} applications in ${spreadsheetAddress(place.spreadsheet)}, tab ${place.tab}: ${added} new, ${changed} changed, ${removed} marked as removed\n`,
    );
  } finally {
    await syncing.stop(GRACE);
  }
}
