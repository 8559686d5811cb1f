// `hearback fetch`: reads connected mailboxes without a server, once or for as long as it runs.
import { setTimeout } from 'node:timers/promises';
import type { Command } from 'commander';
import { isActive } from '../../domain/account-state.ts';
import { emptyLedger } from '../../domain/facts.ts';
import type { Config } from '../../ops/config.ts';
import { createProgressLine } from '../../ops/progress-line.ts';
import { listAccounts, type Account } from '../../store/accounts.ts';
import { queueDepth } from '../../queue/queue-depth.ts';
import { readLedgers } from '../../store/mailboxes.ts';
import { anyOnStream } from '../../store/spool-sending.ts';
import { countSpooled } from '../../store/spool.ts';
import { fetchMail } from '../../tasks/fetch-mail.ts';
import { PROCESS_MAIL } from '../../tracking/spool-batch.ts';
import { Failure } from '../failure.ts';
import { openFetching } from '../fetching.ts';
import { openMailReading } from '../mail-reading.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';
import { openWorking } from '../working.ts';

const USER = 'local';

/** Chunks of fetched mail decided at once: one is written while the next is judged. */
const LANES = 2;
/** What is being decided has this long to end when stopped, ms; the rest is handed back to the queue. */
const GRACE = 8_000;
/** Between two looks whether all is decided, ms. */
const LOOK = 50;

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

/** Waits until whoever decides what was fetched has done so; what is dead would be waited for in vain. */
async function untilDecided(
  tracker: Tracker,
  accounts: readonly Account[],
  signal: AbortSignal,
): Promise<void> {
  const waits = async () => {
    const spooled = await countSpooled(tracker.db, USER);
    const [deciding] = (await queueDepth(tracker.db)).filter(({ kind }) => kind === PROCESS_MAIL);
    const open = (deciding?.ready ?? 0) + (deciding?.leased ?? 0);
    return (
      (open > 0 || (await anyOnStream(tracker.db))) && accounts.some(({ id }) => (spooled.get(id) ?? 0) > 0)
    );
  };
  while (!signal.aborted && (await waits())) await setTimeout(LOOK);
}

async function run(options: Options, config: Config): Promise<void> {
  if (!Number.isFinite(options.pollInterval) || options.pollInterval < 1) {
    throw new Failure('--poll-interval must be a number of seconds, at least 1', 2);
  }
  const tracker = await openTracker(options.dataDir, config.HEARBACK_KEY);
  const reading = openMailReading();
  const working = openWorking({ ...tracker, ...reading }, config, { lanes: LANES, note: () => undefined });
  const line = createProgressLine(process.stderr, Date.now);
  try {
    const accounts = choose(await listAccounts(tracker.db, USER), options.username);
    const resting = accounts.filter(({ state }) => !isActive(state));
    const signal = stopSignal();
    const tools = {
      ...openFetching(tracker, reading, config),
      ...working.fetched,
      report: ({ done, total }: { done: number; total: number | null }) => {
        line.update({ done, total, mails: done });
        working.wake();
      },
    };
    await working.start();
    const how = { once: options.once === true, pollInterval: options.pollInterval * 1000, signal };
    const ends = await Promise.all(accounts.map(({ id }) => fetchMail(tools, USER, id, how)));
    if (!signal.aborted) await untilDecided(tracker, accounts, signal);
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
    await working.stop(GRACE);
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
