// `hearback fetch`: reads connected mailboxes without a server, once or for as long as it runs.
import type { Command } from 'commander';
import { AccountError } from '../../contracts/mail-account.ts';
import { isActive } from '../../domain/account-state.ts';
import { emptyLedger } from '../../domain/facts.ts';
import { plainLine } from '../../domain/plain-line.ts';
import type { Config } from '../../ops/config.ts';
import { createProgressLine } from '../../ops/progress-line.ts';
import { listAccounts, type Account } from '../../store/accounts.ts';
import { readLedgers } from '../../store/mailboxes.ts';
import { fetchMail, openAccount, partOf } from '../../tasks/fetch-mail.ts';
import { previewAccount, type Preview, type Previewed } from '../../tracking/preview-account.ts';
import type { Part } from '../../tracking/sync-account.ts';
import { newRunId, openEventLog } from '../event-log.ts';
import { Failure } from '../failure.ts';
import { openFetching } from '../fetching.ts';
import { openMailReading } from '../mail-reading.ts';
import { openMeter } from '../open-meter.ts';
import { openTracing } from '../open-tracing.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';
import { setUpConsent } from '../set-up-consent.ts';
import { untilDecided } from '../until-decided.ts';
import { openWorking } from '../working.ts';

const USER = 'local';

/** Chunks of fetched mail decided at once: one is written while the next is judged. */
const LANES = 2;
/** What is being decided has this long to end when stopped, ms; the rest is handed back to the queue. */
const GRACE = 8_000;

interface Options {
  dataDir: string;
  username?: string;
  mailbox?: string;
  batchSize: number;
  pollInterval: number;
  dryRun?: boolean;
  authSetup?: boolean;
  once?: boolean;
  json?: boolean;
}

/** The first signal lets the running batch finish, the second one does not. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write('\nStopping after this batch. (Again to stop at once.)\n');
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return stop.signal;
}

function choose(accounts: readonly Account[], username: string | undefined): Account[] {
  const named = accounts.filter(
    ({ id, settings }) =>
      username === undefined ||
      id === username ||
      settings.address.toLowerCase() === username.toLowerCase() ||
      settings.username === username,
  );
  if (named.length === 0) {
    throw new Failure(
      username === undefined
        ? 'no mailbox is connected; connect one with: hearback mailboxes add ADDRESS'
        : `${username} is not connected; hearback mailboxes list shows what is`,
    );
  }
  return named;
}

/** @param stopped what still waits to be mended is then no failure of this run */
async function report(
  tracker: Tracker,
  ids: readonly string[],
  { json, stopped }: { json: boolean; stopped: boolean },
): Promise<void> {
  const accounts = (await listAccounts(tracker.db, USER)).filter(({ id }) => ids.includes(id));
  const ledgers = await readLedgers(tracker.db, USER);
  const rows = accounts.map(({ id, settings, state, note }) => ({
    mailbox_id: id,
    address: settings.address,
    state,
    note,
    ledger: ledgers.get(id) ?? emptyLedger(),
  }));
  if (json) process.stdout.write(`${JSON.stringify({ mailboxes: rows })}\n`);
  else {
    for (const { address, ledger, note } of rows) {
      const sum = `${ledger.seen} mails seen = ${ledger.tracked} tracked + ${ledger.review} to review + ${ledger.ignored} ignored + ${ledger.duplicate} duplicates + ${ledger.dead_lettered} unreadable`;
      process.stdout.write(`${address}: ${sum}${note ? `\n  ${note}` : ''}\n`);
    }
  }
  const troubled = rows.find(({ note }) => note !== null);
  if (troubled && !stopped) throw new Failure(`${troubled.address}: ${troubled.note}`);
}

/** @throws Failure */
function checkNumbers({ pollInterval, batchSize }: Options): void {
  if (!Number.isFinite(pollInterval) || pollInterval < 1) {
    throw new Failure('--poll-interval must be a number of seconds, at least 1', 2);
  }
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 1000) {
    throw new Failure('--batch-size must be a whole number from 1 to 1000', 2);
  }
}

const partOfFolder = ({ settings }: Account, folder: string | undefined): Part | null => {
  const isAll = settings.folders?.length === 1 && settings.folders[0] === folder;
  return folder === undefined || isAll ? null : { folders: [folder], cursor: null };
};

async function fetchAll(tracker: Tracker, options: Options, config: Config): Promise<void> {
  const runId = newRunId();
  const tracing = openTracing(config, { runId, part: 'fetch', meter: openMeter() });
  const { tracer, meter } = tracing;
  const reading = openMailReading(meter);
  const line = createProgressLine(process.stderr, Date.now);
  const { note, noteJob } = openEventLog(config, 2, { runId, meter });
  const working = openWorking({ ...tracker, ...reading, tracer }, config, { lanes: LANES, note: noteJob });
  try {
    const accounts = choose(await listAccounts(tracker.db, USER), options.username);
    const resting = accounts.filter(({ state }) => !isActive(state));
    const signal = stopSignal();
    const tools = {
      ...openFetching(tracker, reading, config, (...event) => {
        line.end();
        note(...event);
      }),
      tracer,
      batchSize: options.batchSize,
      report: ({ done, total }: { done: number; total: number | null }) => {
        line.update({ done, total, mails: done });
        working.wake();
      },
    };
    await working.start();
    const how = { once: options.once === true, pollInterval: options.pollInterval * 1000, signal };
    const ends = await Promise.all(
      accounts.map((account) =>
        fetchMail(tools, USER, account.id, { ...how, part: partOfFolder(account, options.mailbox) }),
      ),
    );
    if (!signal.aborted) {
      await untilDecided(
        tracker.db,
        USER,
        accounts.map(({ id }) => id),
        signal,
      );
    }
    line.end();
    if (ends.includes('read by another process')) {
      process.stderr.write('Another process, perhaps hearback serve, is reading it just now.\n');
    }
    for (const { settings, state } of resting) {
      process.stderr.write(`${settings.address} is not read (${state}).\n`);
    }
    const ids = accounts.map(({ id }) => id);
    await report(tracker, ids, { json: options.json === true, stopped: signal.aborted });
  } finally {
    line.end();
    await working.stop(GRACE);
    await Promise.all([reading.close(), tracing.stop()]);
  }
}

const showPreviewed = ({ at, from, subject, kind, review }: Previewed): string => {
  const day = at === null ? '          ' : new Date(at).toISOString().slice(0, 10);
  return `${day}  ${kind}${review ? ' (to review)' : ''}  ${plainLine(from)}  ${plainLine(subject)}\n`;
};

const showPreview = (address: string, { seen, kept, review, ignored, known, unreadable }: Preview): string =>
  `${address}: ${seen} mails would be looked at: ${kept} kept (${review} of them to review), ${ignored} ignored, ${known} known already, ${unreadable} unreadable. Nothing was written.\n`;

/** What fetching would bring, mail by mail; only a consent that had to be renewed is kept. */
async function preview(tracker: Tracker, options: Options, config: Config): Promise<void> {
  const reading = openMailReading();
  try {
    const accounts = choose(await listAccounts(tracker.db, USER), options.username);
    const { note } = openEventLog(config, 2);
    const tools = { ...openFetching(tracker, reading, config, note), batchSize: options.batchSize };
    const signal = stopSignal();
    const shown: unknown[] = [];
    for (const account of accounts) {
      const part = partOfFolder(account, options.mailbox);
      const session = await openAccount(tools, USER, partOf(account, part));
      const tell = (mail: Previewed) => {
        if (!options.json) process.stdout.write(showPreviewed(mail));
      };
      const seen = await previewAccount(tools, USER, account, session, { signal, part, tell }).finally(() =>
        session.close(),
      );
      const { address } = account.settings;
      if (options.json) shown.push({ address, ...seen });
      else process.stdout.write(showPreview(address, seen));
    }
    if (options.json) process.stdout.write(`${JSON.stringify({ dry_run: true, mailboxes: shown })}\n`);
  } catch (error) {
    throw error instanceof AccountError ? new Failure(error.message) : error;
  } finally {
    await reading.close();
  }
}

async function run(options: Options, config: Config): Promise<void> {
  checkNumbers(options);
  const tracker = await openTracker(options.dataDir, config);
  try {
    if (options.authSetup) {
      const { username: address, mailbox } = options;
      if (address === undefined) throw new Failure('name the mailbox: --username ADDRESS (or IMAP_USER)', 2);
      return await setUpConsent(tracker, { address, folder: mailbox ?? null }, config);
    }
    await (options.dryRun ? preview : fetchAll)(tracker, options, config);
  } finally {
    await tracker.db.destroy();
  }
}

/** Adds the command. */
export function addFetch(program: Command, config: Config): void {
  program
    .command('fetch')
    .description('read connected mailboxes without a server, until stopped')
    .option('--username <address>', 'only this mailbox', config.IMAP_USER)
    .option(
      '--mailbox <folder>',
      'only this folder or label; where the mailbox is read to stays as it is',
      config.IMAP_MAILBOX,
    )
    .option('--batch-size <mails>', 'whole mails that are fetched and judged together', Number, 50)
    .option(
      '--poll-interval <seconds>',
      'longest time between two looks for news',
      Number,
      config.POLL_INTERVAL_SECONDS,
    )
    .option('--dry-run', 'show what would be fetched and what would become of it; write nothing')
    .option('--auth-setup', 'connect the mailbox by consent in your browser (PKCE), and stop')
    .option('--once', 'stop when caught up')
    .option('--json', 'print the summary as JSON')
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .action((options: Options) => run(options, config));
}
