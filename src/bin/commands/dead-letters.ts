// `hearback dead-letters`: the jobs that were given up, to be looked at, tried again, or thrown away.
import type { Command } from 'commander';
import type { DeadJob } from '../../contracts/queue.ts';
import type { Config } from '../../ops/config.ts';
import { findDeadJob, listDeadJobs, type Which } from '../../queue/dead-letters.ts';
import type { Database } from '../../store/open-database.ts';
import { dropDead } from '../../tracking/drop-dead.ts';
import { retryDead } from '../../tracking/retry-dead.ts';
import { Failure } from '../failure.ts';
import type { Tracker } from '../open-tracker.ts';
import { withTracker } from '../with-tracker.ts';

const USER = 'local';
const SHOWN = 1000;

interface Options {
  dataDir: string;
  json?: boolean;
  all?: boolean;
}

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

const lineOf = ({ id, kind, attempts, starts, diedAt, error }: DeadJob): string =>
  `${id}\t${new Date(diedAt).toISOString()}\t${kind}\t${attempts > 0 ? `${attempts} tries` : `${starts} starts`}\t${error}\n`;

function idOf(text: string): number {
  const id = Number(text);
  if (!Number.isSafeInteger(id) || id < 1) {
    throw new Failure(`"${text}" is no number of a dead letter; hearback dead-letters list shows them`, 2);
  }
  return id;
}

/** Of one by its number, or of all. */
function whichOf(id: string | undefined, { all }: Options): { user: string; id?: number } {
  if ((id === undefined) !== (all === true)) {
    throw new Failure('name one dead letter by its number, or all of them with --all', 2);
  }
  return id === undefined ? { user: USER } : { user: USER, id: idOf(id) };
}

async function list({ db }: Tracker, { json }: Options): Promise<void> {
  const dead = await listDeadJobs(db, USER, { limit: SHOWN });
  if (json) print({ dead_letters: dead });
  else if (dead.length === 0) process.stdout.write('There are no dead letters.\n');
  else for (const one of dead) process.stdout.write(lineOf(one));
}

async function show({ db }: Tracker, text: string): Promise<void> {
  const found = await findDeadJob(db, { user: USER, id: idOf(text) });
  if (found === null) throw new Failure(`there is no dead letter ${text}`);
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
}

async function change(
  { db }: Tracker,
  id: string | undefined,
  options: Options,
  how: (db: Database, which: Which) => Promise<number>,
): Promise<void> {
  const changed = await how(db, whichOf(id, options));
  if (options.json) print({ changed });
  else process.stdout.write(`${changed} ${how === retryDead ? 'will be tried again' : 'thrown away'}.\n`);
  if (changed === 0 && id !== undefined) throw new Failure(`there is no dead letter ${id}`);
}

/** Adds the command. */
export function addDeadLetters(program: Command, config: Config): void {
  const letters = program.command('dead-letters').description('jobs that were given up');
  const sub = (name: string, description: string) =>
    letters
      .command(name)
      .description(description)
      .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
      .option('--json', 'print JSON');
  sub('list', 'list them, the latest first').action((options: Options) =>
    withTracker(options, config, (tracker) => list(tracker, options)),
  );
  sub('show <number>', 'one of them, whole').action((id: string, options: Options) =>
    withTracker(options, config, (tracker) => show(tracker, id)),
  );
  sub('retry [number]', 'put one, or all, back into the queue')
    .option('--all', 'all of them')
    .action((id: string | undefined, options: Options) =>
      withTracker(options, config, (tracker) => change(tracker, id, options, retryDead)),
    );
  sub('drop [number]', 'throw one, or all, away for good')
    .option('--all', 'all of them')
    .action((id: string | undefined, options: Options) =>
      withTracker(options, config, (tracker) => change(tracker, id, options, dropDead)),
    );
}
