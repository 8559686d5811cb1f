// `hearback mailboxes`: lists what is connected and imported, connects, pauses, rewinds and removes.
import { Option, type Command } from 'commander';
import { emptyLedger, isBalanced } from '../../domain/facts.ts';
import type { Config } from '../../ops/config.ts';
import { listAccounts, type Account } from '../../store/accounts.ts';
import { isImporting } from '../../store/imports.ts';
import { listMailboxes, readLedgers } from '../../store/mailboxes.ts';
import { ACCOUNT_COMMANDS, changeAccount, type AccountCommand } from '../../tracking/change-account.ts';
import { connectAccount, type Connection } from '../../tracking/connect-account.ts';
import { clearRemoved, removeMailbox } from '../../tracking/remove-mailbox.ts';
import { connectByConsent } from '../connect-by-consent.ts';
import { Failure } from '../failure.ts';
import { openFetching, tryAccount } from '../fetching.ts';
import { openMailReading } from '../mail-reading.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';
import { readSecretLine } from '../read-secret-line.ts';

const USER = 'local';

interface Options {
  dataDir: string;
  json?: boolean;
}

async function withTracker<T>(
  options: Options,
  config: Config,
  work: (tracker: Tracker) => Promise<T>,
): Promise<T> {
  const tracker = await openTracker(options.dataDir, config);
  try {
    return await work(tracker);
  } finally {
    await tracker.db.destroy();
  }
}

interface Listed {
  id: string;
  name: string;
  type: string;
  account: Account | null;
  ledger: ReturnType<typeof emptyLedger>;
}

async function readAll({ db }: Tracker): Promise<Listed[]> {
  const ledgers = await readLedgers(db, USER);
  const accounts = new Map((await listAccounts(db, USER)).map((one) => [one.id, one]));
  return (await listMailboxes(db, USER)).map(({ id, name, type }) => ({
    id,
    name,
    type,
    account: accounts.get(id) ?? null,
    ledger: ledgers.get(id) ?? emptyLedger(),
  }));
}

const STATES: Readonly<Record<Account['state'], string>> = {
  new: 'waits to be read',
  syncing: 'is being read',
  watching: 'up to date',
  retrying: 'is tried again',
  consent: 'needs to be connected again',
  settings: 'needs your attention',
  paused: 'paused',
};

function describe({ id, name, type, account, ledger }: Listed): string {
  const sum = `${ledger.seen} seen = ${ledger.tracked} tracked + ${ledger.review} to review + ${ledger.ignored} ignored + ${ledger.duplicate} duplicates + ${ledger.dead_lettered} unreadable`;
  const broken = isBalanced(ledger) ? '' : '  (DOES NOT ADD UP: please report this)';
  const state = account ? `${account.provider}, ${STATES[account.state]}` : type;
  return [
    `${name} (${state})`,
    `  ${sum}${broken}`,
    ...(account?.note ? [`  ${account.note}`] : []),
    `  id: ${id}`,
  ].join('\n');
}

/** By its id, its address, or the beginning of its id. */
async function find(tracker: Tracker, name: string): Promise<Listed> {
  const all = await readAll(tracker);
  const found = all.filter((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase());
  const [only] = found.length > 0 ? found : all.filter((one) => one.id.startsWith(name));
  if (!only) throw new Failure(`there is no mailbox ${name}; hearback mailboxes list shows them all`);
  if (found.length > 1) throw new Failure(`several mailboxes are called ${name}; give the id instead`);
  return only;
}

async function list(options: Options, config: Config): Promise<void> {
  const all = await withTracker(options, config, readAll);
  if (options.json) {
    const shown = all.map(({ account, ...one }) => ({
      ...one,
      provider: account?.provider ?? null,
      state: account?.state ?? null,
      note: account?.note ?? null,
      synced_at: account?.syncedAt ? new Date(account.syncedAt).toISOString() : null,
    }));
    process.stdout.write(`${JSON.stringify({ mailboxes: shown })}\n`);
  } else {
    const nothing = 'No mailbox yet. Connect one with: hearback mailboxes add ADDRESS';
    process.stdout.write(`${all.length === 0 ? nothing : all.map(describe).join('\n')}\n`);
  }
}

interface AddOptions extends Options {
  provider: 'imap' | 'gmail' | 'outlook';
  host?: string;
  port?: number;
  security?: 'tls' | 'starttls' | 'none';
  username?: string;
  folder?: string[];
  since?: string;
}

function readSince(since: string | undefined): number | null {
  if (since === undefined) return null;
  const time = Date.parse(`${since}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Failure('--since must be a day like 2026-01-31', 2);
  return time;
}

async function add(address: string, options: AddOptions, config: Config): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+$/u.test(address)) throw new Failure(`${address} is no address`, 2);
  const connection = await connectionOf(address, options, config);
  await withTracker(options, config, async (tracker) => {
    const reading = openMailReading();
    try {
      await tryAccount(openFetching(tracker, reading, config), connection);
    } catch (error) {
      throw new Failure((error as Error).message);
    } finally {
      await reading.close();
    }
    const id = await connectAccount(tracker, USER, connection);
    process.stdout.write(`Connected ${address} (${id}). Read it with: hearback fetch, or hearback serve\n`);
  });
}

/** What opens the mailbox, asked of the person: consent in their browser, or a password. */
async function connectionOf(address: string, options: AddOptions, config: Config): Promise<Connection> {
  const { provider, host, port, security, username, folder, since } = options;
  if (provider !== 'imap') {
    const given = await connectByConsent({ provider, address }, config);
    return { ...given, settings: { ...given.settings, folders: folder ?? null, since: readSince(since) } };
  }
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Failure('--port must be a number from 1 to 65535', 2);
  }
  const settings = {
    address,
    host,
    port,
    security,
    username,
    folders: folder ?? null,
    since: readSince(since),
  };
  const password = await readSecretLine(`Password (or app password) of ${address}: `);
  return { provider, settings, secret: { type: 'password', password } };
}

async function command(
  name: string,
  wanted: AccountCommand,
  options: Options,
  config: Config,
): Promise<void> {
  await withTracker(options, config, async (tracker) => {
    const found = await find(tracker, name);
    if (!(await changeAccount(tracker.db, USER, found.id, wanted))) {
      throw new Failure(`${found.name} was imported from files; import them again instead`);
    }
    const said = { pause: 'Paused', resume: 'Reads again', rewind: 'Is read again from the beginning' };
    process.stdout.write(`${said[wanted]}: ${found.name}\n`);
  });
}

async function remove(name: string, options: Options, config: Config): Promise<void> {
  await withTracker(options, config, async (tracker) => {
    const found = await find(tracker, name);
    if (await isImporting(tracker.db, USER, found.id)) {
      throw new Failure(`${found.name} is being imported; remove it when the import is over`);
    }
    await removeMailbox(tracker.db, USER, found.id, Date.now());
    await clearRemoved(tracker.db, tracker, USER);
    process.stdout.write(`Removed ${found.name} with everything that it alone brought.\n`);
  });
}

/** Adds the command. */
export function addMailboxes(program: Command, config: Config): void {
  const mailboxes = program
    .command('mailboxes')
    .description('list, connect, pause, rewind and remove mailboxes');
  const withFolder = (one: Command) =>
    one.option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR);
  withFolder(mailboxes.command('list').alias('status'))
    .description('all mailboxes with their ledgers and how they are')
    .option('--json', 'print them as JSON')
    .action((options: Options) => list(options, config));
  withFolder(mailboxes.command('add'))
    .description(
      'connect a mailbox: by IMAP, whose password is asked for or read from standard input, or by consent',
    )
    .argument('<address>', 'its address')
    .addOption(
      new Option('--provider <name>', 'how it is read').choices(['imap', 'gmail', 'outlook']).default('imap'),
    )
    .option('--host <name>', 'IMAP server, where the address does not tell it')
    .option('--port <number>', 'its port', Number)
    .addOption(
      new Option('--security <how>', 'none is for this machine itself only').choices([
        'tls',
        'starttls',
        'none',
      ]),
    )
    .option('--username <name>', 'login name, where it is not the address')
    .option('--folder <name...>', 'read these folders only')
    .option('--since <day>', 'leave out mail from before this day, like 2026-01-31')
    .action((address: string, options: AddOptions) => add(address, options, config));
  for (const wanted of ACCOUNT_COMMANDS) {
    const about = {
      pause: 'stop reading a connected mailbox',
      resume: 'read it again',
      rewind: 'read all of it again from the beginning; nothing is doubled',
    }[wanted];
    withFolder(mailboxes.command(wanted))
      .description(about)
      .argument('<mailbox>', 'its address or id')
      .action((name: string, options: Options) => command(name, wanted, options, config));
  }
  withFolder(mailboxes.command('remove'))
    .description('remove a mailbox with everything that it alone brought')
    .argument('<mailbox>', 'its name, address or id')
    .action((name: string, options: Options) => remove(name, options, config));
}
