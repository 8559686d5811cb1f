// `hearback mailboxes`: lists what is connected and imported, connects, pauses, rewinds and removes.
import { Option, type Command } from 'commander';
import { progressOf } from '../../domain/account-progress.ts';
import type { Config } from '../../ops/config.ts';
import { readSecret, forgetSecret } from '../../store/account-secrets.ts';
import { isImporting } from '../../store/imports.ts';
import { ACCOUNT_COMMANDS, changeAccount, type AccountCommand } from '../../tracking/change-account.ts';
import { connectAccount, type Connection } from '../../tracking/connect-account.ts';
import { clearRemoved, removeMailbox } from '../../tracking/remove-mailbox.ts';
import { connectByConsent } from '../connect-by-consent.ts';
import { consentFacts, describeConsent } from '../describe-consent.ts';
import { describeMailbox, describeProgress } from '../describe-mailbox.ts';
import { openEventLog } from '../event-log.ts';
import { Failure } from '../failure.ts';
import { openFetching, outsideTools, tryAccount } from '../fetching.ts';
import { findMailbox, readMailboxes, type Listed } from '../find-mailbox.ts';
import { openMailReading } from '../mail-reading.ts';
import type { Tracker } from '../open-tracker.ts';
import { readSecretLine } from '../read-secret-line.ts';
import { withdrawalOf } from '../withdraw-consent.ts';
import { withTracker } from '../with-tracker.ts';

const USER = 'local';

interface Options {
  dataDir: string;
  json?: boolean;
}

const NOTHING = 'No mailbox yet. Connect one with: hearback mailboxes add ADDRESS';

const toJson = ({ account, ...one }: Listed) => ({
  ...one,
  provider: account?.provider ?? null,
  state: account?.state ?? null,
  note: account?.note ?? null,
  synced_at: account?.syncedAt ? new Date(account.syncedAt).toISOString() : null,
});

async function list(options: Options, config: Config): Promise<void> {
  const all = await withTracker(options, config, readMailboxes);
  if (options.json) process.stdout.write(`${JSON.stringify({ mailboxes: all.map(toJson) })}\n`);
  else process.stdout.write(`${all.length === 0 ? NOTHING : all.map(describeMailbox).join('\n')}\n`);
}

/** As `list`, with how far and how fast each connected mailbox is read, and the quota that this spends. */
async function status(options: Options, config: Config): Promise<void> {
  const all = await withTracker(options, config, readMailboxes);
  const now = Date.now();
  if (options.json) {
    const shown = all.map((one) => {
      const { account } = one;
      if (account === null) return toJson(one);
      const { rate, secondsLeft, quota } = progressOf(account, now);
      const { done, total } = account;
      return { ...toJson(one), done, total, mails_per_second: rate, seconds_left: secondsLeft, quota };
    });
    process.stdout.write(`${JSON.stringify({ mailboxes: shown })}\n`);
    return;
  }
  const lines = all.map((one) =>
    [describeMailbox(one), ...(one.account ? describeProgress(one.account, now) : [])].join('\n'),
  );
  process.stdout.write(`${all.length === 0 ? NOTHING : lines.join('\n')}\n`);
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
    const found = await findMailbox(tracker, name);
    if (!(await changeAccount(tracker.db, USER, found.id, wanted))) {
      throw new Failure(`${found.name} was imported from files; import them again instead`);
    }
    const said = { pause: 'Paused', resume: 'Reads again', rewind: 'Is read again from the beginning' };
    process.stdout.write(`${said[wanted]}: ${found.name}\n`);
  });
}

const withdrawal = (tracker: Tracker, config: Config, id: string) =>
  withdrawalOf(tracker, config, outsideTools(config, openEventLog(config, 2).note), { user: USER, id });

interface AuthOptions extends Options {
  info?: boolean;
  revoke?: boolean;
}

async function auth(name: string, options: AuthOptions, config: Config): Promise<void> {
  if (options.info === options.revoke) throw new Failure('say --info or --revoke', 2);
  await withTracker(options, config, async (tracker) => {
    const found = await findMailbox(tracker, name);
    if (found.account === null) throw new Failure(`${found.name} was imported from files; nothing opens it`);
    const { provider } = found.account;
    const secret = await readSecret(tracker.db, tracker.vault, USER, found.id);
    if (options.info) {
      const facts = { mailbox: found.name, provider, ...consentFacts(provider, secret) };
      process.stdout.write(
        options.json ? `${JSON.stringify(facts)}\n` : `${found.name}\n${describeConsent(provider, secret)}\n`,
      );
      return;
    }
    const withdraw = await withdrawal(tracker, config, found.id);
    const note = 'you withdrew what opened it; connect the mailbox again to go on';
    await forgetSecret(tracker.db, USER, found.id, note);
    const { outcome, line } = await withdraw();
    if (outcome === 'failed') throw new Failure(line ?? 'the consent could not be withdrawn');
    process.stdout.write(
      `${line ?? 'The password is deleted here.'}\n${found.name} is read no more; what it brought stays.\n`,
    );
  });
}

async function remove(name: string, options: Options, config: Config): Promise<void> {
  await withTracker(options, config, async (tracker) => {
    const found = await findMailbox(tracker, name);
    if (await isImporting(tracker.db, USER, found.id)) {
      throw new Failure(`${found.name} is being imported; remove it when the import is over`);
    }
    const withdraw = await withdrawal(tracker, config, found.id);
    await removeMailbox(tracker.db, USER, found.id, Date.now());
    const withdrawn = withdraw();
    await clearRemoved(tracker.db, tracker, USER);
    process.stdout.write(`Removed ${found.name} with everything that it alone brought.\n`);
    const { line } = await withdrawn;
    if (line !== null) process.stdout.write(`${line}\n`);
  });
}

/** Adds the command. */
export function addMailboxes(program: Command, config: Config): void {
  const mailboxes = program
    .command('mailboxes')
    .description('list, connect, pause, rewind and remove mailboxes');
  const withFolder = (one: Command) =>
    one.option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR);
  withFolder(mailboxes.command('list'))
    .description('all mailboxes with their ledgers and how they are')
    .option('--json', 'print them as JSON')
    .action((options: Options) => list(options, config));
  withFolder(mailboxes.command('status'))
    .description(
      'the same, with how far and how fast each is read, and the quota of its provider that this spends',
    )
    .option('--json', 'print it as JSON')
    .action((options: Options) => status(options, config));
  withFolder(mailboxes.command('auth'))
    .description('what opens a mailbox: consent or password')
    .argument('<mailbox>', 'its address or id')
    .option('--info', 'show what was consented to, until when the token holds, and where it is withdrawn')
    .option('--revoke', 'withdraw the consent at the provider and delete here what opens the mailbox')
    .option('--json', 'print the information as JSON')
    .action((name: string, options: AuthOptions) => auth(name, options, config));
  withFolder(mailboxes.command('add'))
    .description(
      'connect a mailbox: by IMAP, whose password is asked for or read from standard input, or by consent',
    )
    .argument('<address>', 'its address')
    .addOption(
      new Option('--provider <name>', 'how it is read').choices(['imap', 'gmail', 'outlook']).default('imap'),
    )
    .option('--host <name>', 'IMAP server, where the address does not tell it', config.IMAP_HOST)
    .option('--port <number>', 'its port', Number, config.IMAP_PORT)
    .addOption(
      new Option('--security <how>', 'none is for this machine itself only').choices([
        'tls',
        'starttls',
        'none',
      ]),
    )
    .option('--username <name>', 'login name, where it is not the address')
    .option('--folder <name...>', 'read these folders only', config.IMAP_MAILBOX && [config.IMAP_MAILBOX])
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
