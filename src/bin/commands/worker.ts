// `hearback worker`: works the queue off beside a server or other workers, as many as one likes.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Command } from 'commander';
import type { Config } from '../../ops/config.ts';
import { queueDepth } from '../../queue/queue-depth.ts';
import { openDelivering } from '../delivering.ts';
import { newRunId, openEventLog } from '../event-log.ts';
import { Failure } from '../failure.ts';
import { outsideTools } from '../fetching.ts';
import { listenOperations } from '../listen-operations.ts';
import { openMailReading } from '../mail-reading.ts';
import { openMeter } from '../open-meter.ts';
import { openOperations } from '../operations.ts';
import { openTracker } from '../open-tracker.ts';
import { openTracing } from '../open-tracing.ts';
import { openScraping } from '../scraping.ts';
import { openSyncing } from '../syncing.ts';
import { openWorking } from '../working.ts';

/** What is being done has this long to end when stopped, ms; the rest is handed back to the queue. */
const GRACE = 8_000;
const MOST = 64;
/** Somebody may set the first webhook up, or ask for the first posting, while it runs, ms. */
const LOOKED_EVERY = 5_000;

interface Options {
  dataDir: string;
  concurrency: number;
  drain?: boolean;
}

async function untilStopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  process.stderr.write(
    '\nStopping; what is being done is finished or handed back. (Again to stop at once.)\n',
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
}

async function run({ dataDir, concurrency, drain }: Options, config: Config): Promise<void> {
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST) {
    throw new Failure(`--concurrency must be a whole number from 1 to ${MOST}`, 2);
  }
  const tracker = await openTracker(dataDir, config);
  const runId = newRunId();
  const tracing = openTracing(config, { runId, part: 'worker', meter: openMeter() });
  const { tracer, meter } = tracing;
  const reading = openMailReading(meter);
  const { log, noteJob: note, note: accountNote } = openEventLog(config, 2, { runId, meter });
  const working = openWorking({ ...tracker, ...reading, tracer }, config, { lanes: concurrency, note });
  const delivering = openDelivering({ ...tracker, tracer }, config, note);
  const syncing = openSyncing(
    { ...tracker, tracer, outside: outsideTools(config, accountNote, meter) },
    config,
    note,
  );
  const scraping = openScraping({ ...tracker, tracer }, config, note);
  const startLate = () => Promise.all([delivering.start(), scraping.start()]);
  const operations = openOperations({
    db: tracker.db,
    meter,
    now: Date.now,
    writerAnswers: () => Promise.resolve(true),
    modelBudget: null,
    tellsStored: false,
  });
  let aside: Server | null = null;
  let looking: NodeJS.Timeout | null = null;
  try {
    aside = await listenOperations(config, operations, log);
    if (drain) {
      await working.drain();
      await delivering.drain();
      await scraping.drain();
      await syncing.drain();
    } else {
      await working.start();
      await startLate();
      syncing.start();
      looking = setInterval(() => void startLate().catch(() => undefined), LOOKED_EVERY);
      process.stderr.write(`Working off the queue, ${concurrency} at once. Ctrl+C stops.\n`);
      await untilStopped();
    }
  } finally {
    if (looking !== null) clearInterval(looking);
    aside?.close().closeAllConnections();
    await Promise.all([working, delivering, scraping, syncing].map((one) => one.stop(GRACE)));
    await Promise.all([reading.close(), tracing.stop()]);
    const left = await queueDepth(tracker.db).catch(() => []);
    await tracker.db.destroy();
    const open = left.reduce((sum, { ready, leased, waiting }) => sum + ready + leased + waiting, 0);
    const dead = left.reduce((sum, one) => sum + one.dead, 0);
    process.stderr.write(`${open} jobs left, ${dead} dead letters.\n`);
  }
}

/** Adds the command. */
export function addWorker(program: Command, config: Config): void {
  program
    .command('worker')
    .description('work the queue off: decide what was fetched; any number may run side by side')
    .option('--concurrency <n>', 'jobs done at once', Number, 2)
    .option('--drain', 'stop when nothing is left to do')
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .action((options: Options) => run(options, config));
}
