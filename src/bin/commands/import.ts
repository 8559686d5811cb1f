// `hearback import`: mail files become the tracker.
import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { emptyLedger, isBalanced, type LedgerCounts } from '../../domain/facts.ts';
import type { Config } from '../../ops/config.ts';
import type { Tracer } from '../../contracts/tracer.ts';
import type { Log } from '../../ops/log.ts';
import { createProgressLine } from '../../ops/progress-line.ts';
import { countByStatus } from '../../store/applications.ts';
import { updateImport, type ImportRun } from '../../store/imports.ts';
import { readLedgers } from '../../store/mailboxes.ts';
import { importMail } from '../../tasks/import-mail.ts';
import { beginImport } from '../../tracking/begin-import.ts';
import { nameOwners } from '../../tracking/name-owners.ts';
import { askAfterImport } from '../ask-after-import.ts';
import { spreadLessons } from '../../tracking/spread-lessons.ts';
import { newRunId, openEventLog } from '../event-log.ts';
import { explain, Failure } from '../failure.ts';
import { loggedImport } from '../logged-import.ts';
import { openMailReading, type MailReading } from '../mail-reading.ts';
import { openMeter } from '../open-meter.ts';
import { openTracing } from '../open-tracing.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';
import { collectOwner } from '../owner-address.ts';

const USER = 'local';

interface Options {
  dataDir: string;
  json?: boolean;
  owner: string[];
}

interface Imported {
  path: string;
  name: string;
  mailbox_id: string;
  finished: boolean;
  /** What this run saw. */
  run: LedgerCounts;
  /** Everything ever seen in this mailbox. */
  ledger: LedgerCounts;
}

function realPaths(paths: readonly string[]): string[] {
  return paths.map((path) => {
    try {
      return realpathSync(path);
    } catch {
      throw new Failure(
        `there is no ${path}; give a mail file (mbox, .eml, .zip, .gz) or a folder of them`,
        2,
      );
    }
  });
}

function watchSignals(): () => boolean {
  let stop = false;
  const onSignal = () => {
    if (stop) process.exit(130);
    stop = true;
    process.stderr.write(
      '\nStopping after this batch; run the same command to go on. (Again to stop at once.)\n',
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => stop;
}

async function importPath(
  tracker: Tracker,
  reading: MailReading,
  path: string,
  { log, tracer, stop }: { log: Log; tracer: Tracer; stop: () => boolean },
): Promise<ImportRun> {
  const line = createProgressLine(process.stderr, Date.now);
  const source = {
    type: 'file' as const,
    path,
    name: basename(path),
    identity: path,
    bytes: await reading.sizeOf(path),
  };
  const run = await beginImport(tracker, USER, { ...source, ownsSource: false });
  if (run.cursor) process.stderr.write(`Going on with ${run.name} where it stopped.\n`);
  const tools = {
    ...tracker,
    ...reading,
    shouldStop: stop,
    report: ({
      bytesRead,
      bytesTotal,
      counters,
    }: {
      bytesRead: number;
      bytesTotal: number;
      counters: LedgerCounts;
    }) =>
      line.update({
        done: bytesRead,
        total: bytesTotal,
        mails: counters.seen,
        tracked: counters.tracked + counters.review,
      }),
  };
  try {
    return await loggedImport({ log, tracer }, run, () => importMail(tools, USER, run));
  } catch (error) {
    const { message } = explain(error);
    await updateImport(tracker.db, USER, run.id, { state: 'failed', error: message }).catch(() => undefined);
    throw error;
  } finally {
    line.end();
  }
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

function describe({ name, ledger, run, finished }: Imported): string {
  const lines = [
    `${name}: ${plural(ledger.seen, 'mail', 'mails')} seen = ${ledger.tracked} tracked + ${ledger.review} to review + ${ledger.ignored} ignored + ${ledger.duplicate} duplicates + ${ledger.dead_lettered} unreadable${isBalanced(ledger) ? '' : '  (DOES NOT ADD UP: please report this)'}`,
  ];
  if (run.seen > 0 && run.seen === run.duplicate)
    lines.push('  Nothing new: all of it had been seen before.');
  if (!finished) lines.push('  Stopped before the end; run the same command to go on.');
  return lines.join('\n');
}

async function leftOut(tracker: Tracker, imported: Imported): Promise<string[]> {
  if (imported.ledger.dead_lettered === 0) return [];
  const rows = await tracker.db
    .selectFrom('sightings')
    .select(['locator', 'reason'])
    .where('user_id', '=', USER)
    .where('mailbox_id', '=', imported.mailbox_id)
    .where('disposition', '=', 'dead_lettered')
    .orderBy('id')
    .limit(10)
    .execute();
  return rows.map((row) => `  not read: ${row.locator}: ${row.reason}`);
}

async function run(paths: string[], options: Options, config: Config): Promise<void> {
  const real = realPaths(paths);
  const runId = newRunId();
  const tracing = openTracing(config, { runId, part: 'import', meter: openMeter() });
  const { log } = openEventLog(config, 2, { runId });
  const reading = openMailReading(tracing.meter);
  reading.warm();
  const tracker = await openTracker(options.dataDir, config).catch(async (error: unknown) => {
    await reading.close();
    throw error;
  });
  const stop = watchSignals();
  const imported: Imported[] = [];
  try {
    await nameOwners(tracker.db, tracker, USER, options.owner);
    for (const path of real) {
      if (stop()) break;
      const result = await importPath(tracker, reading, path, { log, tracer: tracing.tracer, stop });
      const ledgers = await readLedgers(tracker.db, USER);
      await spreadLessons(tracker.db, tracker, USER, stop);
      imported.push({
        path,
        name: result.name,
        mailbox_id: result.mailboxId,
        finished: result.state === 'done',
        run: result.counters,
        ledger: ledgers.get(result.mailboxId) ?? emptyLedger(),
      });
    }
    await report(tracker, imported, options);
    await askAfterImport(tracker, config, USER, stop, (line) => process.stderr.write(`${line}\n`));
    if (imported.length < real.length || imported.some(({ finished }) => !finished)) {
      throw new Failure('stopped before the end; run the same command to go on');
    }
  } finally {
    await Promise.all([reading.close(), tracing.stop()]);
    await tracker.db.destroy();
  }
}

async function report(tracker: Tracker, imported: readonly Imported[], options: Options): Promise<void> {
  const { byStatus, needsReview } = await countByStatus(tracker.db, USER);
  const applications = [...byStatus.values()].reduce((sum, n) => sum + n, 0);
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ imports: imported, applications, by_status: Object.fromEntries(byStatus), needs_review: needsReview })}\n`,
    );
  } else {
    for (const one of imported) {
      process.stdout.write(`${[describe(one), ...(await leftOut(tracker, one))].join('\n')}\n`);
    }
    const statuses = [...byStatus].map(([status, n]) => `${n} ${status.replace('_', ' ')}`).join(', ');
    process.stdout.write(
      `${plural(applications, 'application', 'applications')}${statuses ? `: ${statuses}` : ''}. See them with: hearback serve\n`,
    );
  }
  const readable = imported.some(({ ledger }) => ledger.seen > ledger.dead_lettered);
  if (imported.length > 0 && !readable) {
    throw new Failure('no mail was found; give an mbox, .eml, Maildir, or a .zip or .gz of these');
  }
}

/** Adds the command. */
export function addImport(program: Command, config: Config): void {
  program
    .command('import')
    .description('read mail files into the tracker: mbox (Google Takeout), Maildir, .eml, folders, .zip, .gz')
    .argument('<path...>', 'files or folders')
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .option(
      '--owner <address>',
      'an address of yours, so that mail from it counts as sent by you (repeatable)',
      collectOwner,
      [],
    )
    .option('--json', 'print the summary as JSON')
    .action((paths: string[], options: Options) => run(paths, options, config));
}
