// `hearback people`: who may sign in to a server; the first of them is made here.
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Config } from '../../ops/config.ts';
import { dropInvitations, listInvitations } from '../../store/invitations.ts';
import { invite, linkOf } from '../../store/invite.ts';
import { findPerson, findPersonByEmail, listPeople, plainEmail } from '../../store/people.ts';
import { Departing } from '../departing.ts';
import { Failure } from '../failure.ts';
import { outsideTools } from '../fetching.ts';
import type { Tracker } from '../open-tracker.ts';
import { withTracker } from '../with-tracker.ts';

interface Options {
  dataDir: string;
}

const LOCAL = 'local';
const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

function originOf(config: Config): string {
  if (config.HEARBACK_MODE === 'server' && config.PUBLIC_URL !== undefined)
    return new URL(config.PUBLIC_URL).origin;
  throw new Failure('there are accounts in server mode only: set HEARBACK_MODE=server and PUBLIC_URL', 2);
}

async function list({ db }: Tracker): Promise<void> {
  const [people, invitations] = [await listPeople(db), await listInvitations(db, Date.now())];
  for (const { email, admin, secondFactor, closedAt, createdAt } of people) {
    const notes = [
      admin ? 'admin' : null,
      secondFactor ? 'second factor' : null,
      closedAt === null ? null : `closed ${day(closedAt)}`,
    ].filter((note) => note !== null);
    process.stdout.write(
      `${email}  since ${day(createdAt)}${notes.length > 0 ? `  ${notes.join(', ')}` : ''}\n`,
    );
  }
  for (const { email, purpose, expiresAt } of invitations)
    process.stdout.write(
      `${email}  ${purpose === 'join' ? 'invited' : 'asked to set a password'} until ${day(expiresAt)}\n`,
    );
  if (people.length + invitations.length === 0)
    process.stdout.write('Nobody yet. The first is made with: hearback people add EMAIL\n');
}

/** Nobody came before, nor is anybody else about to come as the first. */
async function isFirst(db: Tracker['db'], email: string): Promise<boolean> {
  if ((await listPeople(db)).length > 0) return false;
  const invited = await listInvitations(db, Date.now());
  return !invited.some((one) => one.purpose === 'join' && one.admin && one.email !== email);
}

/** The first who is made runs the server; whoever takes over what was local has its rows. */
async function add(
  { db }: Tracker,
  origin: string,
  given: string,
  options: { admin?: boolean; takeLocal?: boolean },
): Promise<void> {
  const email = plainEmail(given);
  if (!/^[^\s@]+@[^\s@]+$/u.test(email)) throw new Failure(`${given} is no address`, 2);
  if (await findPersonByEmail(db, email))
    throw new Failure(`${email} has an account; for another password: hearback people reset ${email}`);
  if (options.takeLocal && (await findPerson(db, LOCAL)))
    throw new Failure('what was local has been taken over by somebody already');
  const admin = options.admin === true || (await isFirst(db, email));
  const user = options.takeLocal ? LOCAL : randomUUID();
  const { token, expiresAt } = await invite(db, { user, email, purpose: 'join', admin }, Date.now());
  process.stdout.write(
    `Give this link to ${email}; it holds once, until ${day(expiresAt)}:\n${linkOf(origin, token)}\n`,
  );
}

async function personAt({ db }: Tracker, email: string) {
  const person = await findPersonByEmail(db, email);
  if (person) return person;
  throw new Failure(`nobody has the address ${email}; hearback people list shows who there is`);
}

async function reset(tracker: Tracker, origin: string, email: string): Promise<void> {
  const { id: user, email: known, admin } = await personAt(tracker, email);
  const whom = { user, email: known, purpose: 'reset' as const, admin };
  const { token, expiresAt } = await invite(tracker.db, whom, Date.now());
  process.stdout.write(
    `By this link ${known} sets another password and is signed out elsewhere; it holds once, until ${day(expiresAt)}:\n${linkOf(origin, token)}\n`,
  );
}

async function remove(
  tracker: Tracker,
  config: Config,
  given: string,
  options: { yes?: boolean },
): Promise<void> {
  const email = plainEmail(given);
  const person = await findPersonByEmail(tracker.db, email);
  if (person === null && (await dropInvitations(tracker.db, email)) > 0) {
    process.stdout.write(`The invitation of ${email} holds no more.\n`);
    return;
  }
  const { id } = await personAt(tracker, email);
  if (!options.yes)
    throw new Failure(`this deletes everything of ${email} for good; if that is meant, add --yes`, 2);
  // A server that is at work for them finds nobody to write for, and stops.
  await new Departing(tracker, config, outsideTools(config)).forget(id, { stopFor: () => Promise.resolve() });
  const inRedis =
    config.QUEUE === 'redis' ? ' What Redis holds goes once a server or a worker runs and reaches it.' : '';
  process.stdout.write(
    `Nothing of ${email} is left in the database. Backups of before still hold it.${inRedis}\n`,
  );
}

/** Adds the command with its subcommands. */
export function addPeople(program: Command, config: Config): void {
  const people = program.command('people').description('who may sign in to a server (HEARBACK_MODE=server)');
  const subcommand = (usage: string, description: string) =>
    people
      .command(usage)
      .description(description)
      .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR);
  subcommand('list', 'show who there is').action((options: Options) => withTracker(options, config, list));
  subcommand('add <email>', 'invite somebody: prints a one-time link by which they set their password')
    .option('--admin', 'they run the server, as the first does anyway')
    .option('--take-local', 'they take over what one person had here without sign-in')
    .action((email: string, options: Options & { admin?: boolean; takeLocal?: boolean }) =>
      withTracker(options, config, (tracker) => add(tracker, originOf(config), email, options)),
    );
  subcommand('reset <email>', 'print a one-time link by which they set another password').action(
    (email: string, options: Options) =>
      withTracker(options, config, (tracker) => reset(tracker, originOf(config), email)),
  );
  subcommand('remove <email>', 'delete somebody with everything that is theirs')
    .option('--yes', 'it is meant')
    .action((email: string, options: Options & { yes?: boolean }) =>
      withTracker(options, config, (tracker) => remove(tracker, config, email, options)),
    );
}
