// The thread that writes: applies corrections and runs imports, so that the thread that answers HTTP never waits.
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Settings, SettingsChange, SheetExport } from '../contracts/api.ts';
import type { Config } from '../ops/config.ts';
import { discardUpload } from '../ops/receive-upload.ts';
import { DatabaseFailure } from '../store/database-failure.ts';
import { usersWithChanges, usersWithMail } from '../store/active-users.ts';
import { updateImport, type ImportRun } from '../store/imports.ts';
import { recordVisit } from '../store/visits.ts';
import { importMail } from '../tasks/import-mail.ts';
import { applySettings } from '../tracking/apply-settings.ts';
import { beginImport, sourceOfUpload, type Upload } from '../tracking/begin-import.ts';
import { changeSettings, settingsVersion } from '../tracking/change-settings.ts';
import { changeAccount, type AccountCommand } from '../tracking/change-account.ts';
import { connectAccount, type Connection } from '../tracking/connect-account.ts';
import { judgeAgain } from '../tracking/judge-again.ts';
import { clearRemoved, removeMailbox } from '../tracking/remove-mailbox.ts';
import { rescueMail } from '../tracking/rescue-mail.ts';
import { requestSheet } from '../tracking/request-sheet.ts';
import { spreadLessons } from '../tracking/spread-lessons.ts';
import { AccountKeeper } from './account-keeper.ts';
import { correctionCalls } from './correction-calls.ts';
import { deliveryClient } from './delivery-client.ts';
import { Departing } from './departing.ts';
import { eventCalls } from './event-calls.ts';
import { openEventLog } from './event-log.ts';
import { explain } from './failure.ts';
import { openFetching, readFromAccount, tryAccount } from './fetching.ts';
import { openIdle } from './idle.ts';
import { languageModel } from './language-model.ts';
import { loggedImport } from './logged-import.ts';
import { openMailReading } from './mail-reading.ts';
import { nextImport } from './next-import.ts';
import { openMeter } from './open-meter.ts';
import { openTracker } from './open-tracker.ts';
import { openTracing } from './open-tracing.ts';
import { postingCalls } from './posting-calls.ts';
import { questionLoop } from './question-loop.ts';
import { sampleSource } from './sample-source.ts';
import { openScraping } from './scraping.ts';
import { openSyncing } from './syncing.ts';
import { withdrawalOf } from './withdraw-consent.ts';
import { openWorking } from './working.ts';

export interface WriterData {
  dataDir: string;
  sample: string;
  config: Config;
  /** Memory of the meter, and the name of this start of the program in the log. */
  meter: SharedArrayBuffer;
  runId: string;
}

const IDLE = 2_000;
/** Chunks of fetched mail decided at once: one is written while the next is judged. */
const LANES = 2;
/** What is being decided has this long to end when the server stops, ms; the rest is handed back to the queue. */
const GRACE = 8_000;

// An import takes every processor it can get; the thread that answers HTTP comes first. Only Linux gives each thread a
// priority of its own, which the parsing threads inherit; elsewhere it would slow the whole process down.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { dataDir, sample, config, runId, ...outer } = workerData as WriterData;
const tracing = openTracing(config, { runId, part: 'writer', meter: openMeter(outer.meter) });
const { meter, tracer } = tracing;
const { log, note, noteJob } = openEventLog(config, 1, { runId, meter });
const tracker = { ...(await openTracker(dataDir, config)), meter, tracer };
const reading = openMailReading(meter);
const working = openWorking({ ...tracker, ...reading }, config, { lanes: LANES, note: noteJob });
const fetching = {
  ...openFetching(tracker, reading, config, note),
  ...working.fetched,
  report: () => working.wake(),
};
const delivering = deliveryClient(tracker, { dataDir, config, runId, meter: meter.memory }, (error) =>
  log.error('deliveries_died', { error }),
);
const syncing = openSyncing({ ...tracker, outside: fetching.outside }, config, noteJob);
const scraping = openScraping(tracker, config, noteJob);
const rescuing = {
  ...tracker,
  ...reading,
  readFromAccount: (user: string, id: string, locator: string) =>
    readFromAccount(fetching, user, id, locator),
};
const keeper = new AccountKeeper(fetching, {
  pollInterval: config.POLL_INTERVAL_SECONDS * 1000,
});
const departing = new Departing(tracker, config, fetching.outside);
let [stopping, importing] = [false, false];
/** The import that runs now. */
let current: { user: string; done: Promise<void> } | null = null;
const { wake, rest } = openIdle(IDLE, () => stopping);

const language = languageModel(config);
const questions = language && questionLoop(tracker, language, () => stopping || importing);

/** As `wake`, but for the answer that is to be given first. */
function wakeSoon(): void {
  setImmediate(wake);
}

const calls = {
  ...correctionCalls(tracker, wakeSoon),
  visit: (user: string) => recordVisit(tracker.db, user, Date.now()),
  saveSettings: async (
    user: string,
    { settings, versions }: { settings: SettingsChange; versions: string[] | null },
  ) => {
    const isCurrent = (now: Settings) =>
      versions === null || versions.includes(settingsVersion(tracker.hash, now));
    await changeSettings(tracker.db, user, settings, isCurrent);
    working.wake();
    wake();
  },
  syncSheet: async (user: string, wish: SheetExport) => {
    await requestSheet(tracker.db, tracker, user, wish);
    syncing.wake();
  },
  importUpload: async (user: string, upload: Upload) => {
    const run = await beginImport(tracker, user, sourceOfUpload(upload));
    wake();
    return run.id;
  },
  importSample: async (user: string) => {
    const run = await beginImport(tracker, user, await sampleSource(sample));
    wake();
    return run.id;
  },
  connectAccount: async (user: string, connection: Connection) => {
    await tryAccount(fetching, connection);
    const id = await connectAccount(tracker, user, connection);
    wake();
    return id;
  },
  changeAccount: async (user: string, { id, command }: { id: string; command: AccountCommand }) => {
    const found = await changeAccount(tracker.db, user, id, command);
    wake();
    return found;
  },
  removeMailbox: async (user: string, id: string) => {
    const withdraw = await withdrawalOf(tracker, config, fetching.outside, { user, id });
    await removeMailbox(tracker.db, user, id, Date.now());
    wake();
    return withdraw();
  },
  ...eventCalls(tracker, [working, delivering, scraping], delivering),
  ...postingCalls(tracker, reading, scraping),
  ...working.calls,
  rescue: (user: string, mailId: string) => rescueMail(rescuing, user, mailId),
  forget: async (user: string) => {
    const stopFor = async () => {
      await keeper.stopFor(user);
      if (current?.user === user) await current.done;
    };
    await departing.forget(user, { stopFor });
    return null;
  },
  ping: () => Promise.resolve(null),
  stop: async () => {
    stopping = true;
    questions?.stop();
    wake();
    await Promise.all([running, ...[working, delivering, scraping, syncing].map((one) => one.stop(GRACE))]);
    await Promise.all([reading.close(), tracing.stop()]);
    await tracker.db.destroy();
    return null;
  },
};

async function runImport(user: string, run: ImportRun): Promise<void> {
  try {
    const tools = {
      ...tracker,
      ...reading,
      report: () => undefined,
      shouldStop: () => stopping || departing.has(user),
    };
    const finished = await loggedImport({ log, tracer }, run, () => importMail(tools, user, run));
    if (finished.state === 'done' && run.ownsSource) await discardUpload(run.path);
  } catch (error) {
    // It is taken up again once the database answers and its last sign of life is old enough.
    if (error instanceof DatabaseFailure) return;
    // The same file dropped again goes on from what is recorded, so that the copy need not fill the disk.
    if (run.ownsSource) await discardUpload(run.path).catch(() => undefined);
    const failed = { state: 'failed' as const, error: explain(error).message, finishedAt: Date.now() };
    await updateImport(tracker.db, user, run.id, failed).catch(() => undefined);
  }
}

async function runImports(): Promise<void> {
  while (!stopping) {
    const next = await nextImport(tracker, (user) => departing.has(user)).catch(() => null);
    importing = next !== null;
    if (!next) {
      await rest();
      continue;
    }
    current = { user: next.user, done: runImport(next.user, next.run) };
    await current.done;
    current = null;
  }
}

async function judgeAll(tools: Parameters<typeof judgeAgain>[1]): Promise<void> {
  for (const user of await usersWithMail(tracker.db))
    await judgeAgain(tracker.db, tools, user, { shouldStop: () => stopping });
}

/** Brings what an older version judged up to date; what failed, on a full disk perhaps, is tried again. */
async function runJudging(): Promise<void> {
  const tools = { ...tracker, judge: reading.judge };
  let done = false;
  while (!stopping && !done) {
    done = await judgeAll(tools).then(
      () => true,
      () => false,
    );
    if (!done) await rest();
  }
}

/** Reads connected mailboxes as they come, change and go, from whichever process. */
async function runAccounts(): Promise<void> {
  while (!stopping) {
    await keeper.refresh().catch(() => undefined);
    await rest();
  }
  await keeper.stop();
}

/** Carries out changes of the settings and of what was learnt, and takes removed mailboxes away; what failed, on a full disk perhaps, is tried again. */
async function runChanges(): Promise<void> {
  while (!stopping) {
    for (const user of await usersWithChanges(tracker.db).catch(() => [])) {
      await applySettings(tracker.db, tracker, user, () => stopping).catch(() => undefined);
      await spreadLessons(tracker.db, tracker, user, () => stopping).catch(() => undefined);
      await clearRemoved(tracker.db, tracker, user, () => stopping).catch(() => undefined);
    }
    await rest();
  }
}

async function runQuestions(): Promise<void> {
  while (questions && !stopping) {
    await questions.turn();
    await rest();
  }
}

interface Call {
  id: number;
  call: keyof typeof calls;
  /** For whom; empty where it is for nobody. */
  user: string;
  argument: never;
}

parentPort?.on('message', async ({ id, call, user, argument }: Call) => {
  try {
    parentPort?.postMessage({ id, result: await calls[call](user, argument) });
  } catch (error) {
    const { message, name, constructor } = error as Error;
    parentPort?.postMessage({ id, error: message, name: name === 'Error' ? constructor.name : name });
  }
  if (call === 'stop') parentPort?.close();
});

await working.start();
await delivering.start();
await scraping.start();
syncing.start();
const running = Promise.all([runImports(), runChanges(), runJudging(), runAccounts(), runQuestions()]);
parentPort?.postMessage({ id: 0, result: 'ready' });
