// `hearback fetch`: reads connected mailboxes without a server, once or for as long as it runs.
import type { Command } from 'commander';
import { isActive } from '../../domain/account-state.ts';
import { emptyLedger } from '../../domain/facts.ts';
import type { Config } from '../../ops/config.ts';
import { createProgressLine } from '../../ops/progress-line.ts';
import { listAccounts, type Account } from '../../store/accounts.ts';
import { readLedgers } from '../../store/mailboxes.ts';
import { fetchMail } from '../../tasks/fetch-mail.ts';
import { Failure } from '../failure.ts';
import { openFetching } from '../fetching.ts';
import { openMailReading } from '../mail-reading.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';

const USER = 'local';

interface Options {
  dataDir: string;
  username?: string;
  pollInterval: number;
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

async function report(tracker: Tracker, ids: readonly string[], json: boolean): Promise<void> {
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
  if (troubled) throw new Failure(`${troubled.address}: ${troubled.note}`);
}

async function run(options: Options, config: Config): Promise<void> {
  if (!Number.isFinite(options.pollInterval) || options.pollInterval < 1) {
    throw new Failure('--poll-interval must be a number of seconds, at least 1', 2);
  }
  const tracker = await openTracker(options.dataDir, config);
  const reading = openMailReading();
  const line = createProgressLine(process.stderr, Date.now);
  try {
    const accounts = choose(await listAccounts(tracker.db, USER), options.username);
    const resting = accounts.filter(({ state }) => !isActive(state));
    const signal = stopSignal();
    const tools = {
      ...openFetching(tracker, reading, config),
      report: ({ done, total }: { done: number; total: number | null }) =>
        line.update({ done, total, mails: done }),
    };
    const how = { once: options.once === true, pollInterval: options.pollInterval * 1000, signal };
    const ends = await Promise.all(accounts.map(({ id }) => fetchMail(tools, USER, id, how)));
    line.end();
    if (ends.includes('read by another process')) {
      process.stderr.write('Another process, perhaps hearback serve, is reading it just now.\n');
    }
    for (const { settings, state } of resting) {
      process.stderr.write(`${settings.address} is not read (${state}).\n`);
    }
    await report(
      tracker,
      accounts.map(({ id }) => id),
      options.json === true,
    );
  } finally {
    line.end();
    await reading.close();
    await tracker.db.destroy();
  }
}

/** Adds the command. */
export function addFetch(program: Command, config: Config): void {
  program
    .command('fetch')
    .description('read connected mailboxes without a server, until stopped')
    .option('--username <address>', 'only this mailbox')
    .option('--once', 'stop when caught up')
    .option('--poll-interval <seconds>', 'longest time between two looks for news', Number, 60)
    .option('--json', 'print the summary as JSON')
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .action((options: Options) => run(options, config));
}
