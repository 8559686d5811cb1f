// Lets workers work a filled spool off and measures them: from the moment they are warm until the last mail is decided.
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { machineSeconds } from '../process-tree.ts';
import type { BenchPostgres } from './bench-postgres.ts';
import { costBetween, databaseCosts, type DatabaseCosts } from './database-costs.ts';
import { startWorkers } from './start-workers.ts';
import { WARMING, warmOnly } from './warming.ts';

export interface WorkedOff extends DatabaseCosts {
  mails: number;
  jobs: number;
  seconds: number;
  /** CPU seconds of all worker processes. */
  workerCpu: number;
  /** Part of the machine's time in which a processor had nothing to do, 0–1. */
  idle: number;
  /** The most memory of one worker, bytes. */
  peak: number;
  /** Seconds from the release of the mails until the last of each user's was decided. */
  waits: Map<string, number>;
}

const LOOK = 100;

/* The time is that of the commit, not of the statement: the deferred trigger runs when the transaction ends. */
const NOTE_ENDS = `
create table bench_ends (user_id text not null, at double precision not null);
create function bench_note_end() returns trigger language plpgsql as $$
begin insert into bench_ends values (old.user_id, extract(epoch from clock_timestamp())); return null; end $$;
create constraint trigger bench_ends after delete on jobs deferrable initially deferred
  for each row execute function bench_note_end()`;

const HOLD = `update jobs set state = 2, due_at = 9e15 where user_id not like '${WARMING}%'`;
const RELEASE = `with freed as (update jobs set state = 0 where state = 2 returning 1)
  select extract(epoch from clock_timestamp()) as at, (select count(*) from freed)::int as jobs`;

async function numberOf(client: Client, query: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(query);
  return Number(rows[0]?.n ?? 0);
}

async function untilNone(client: Client, where: string): Promise<void> {
  while ((await numberOf(client, `select count(*) as n from jobs where ${where}`)) > 0) await pause(LOOK);
}

async function waitsSince(client: Client, released: number): Promise<Map<string, number>> {
  const { rows } = await client.query<{ user_id: string; at: number }>(
    `select user_id, max(at) as at from bench_ends where user_id not like '${WARMING}%' group by user_id`,
  );
  return new Map(rows.map(({ user_id: user, at }) => [user, at - released]));
}

/** @throws when mails are left over, or a job died */
async function checkDone(client: Client, mails: number): Promise<void> {
  const left = await numberOf(
    client,
    'select (select count(*) from spool) + (select count(*) from jobs) as n',
  );
  const seen = await numberOf(client, 'select count(*) as n from sightings');
  if (left > 0 || seen !== mails)
    throw new Error(`${seen} of ${mails} mails were decided, and ${left} rows are left in spool and queue`);
}

export interface WorkWish {
  workers: number;
  /** Jobs that each of them does at once. */
  lanes: number;
  /** Statements that change the copy before it is worked off. */
  prepare?: string;
}

/** Works a copy of `original` off, which is left as it is. */
export async function workOff(
  postgres: BenchPostgres,
  original: string,
  dataDir: string,
  { workers: count, lanes, prepare = '' }: WorkWish,
): Promise<WorkedOff> {
  const database = 'bench_run';
  await postgres.copy(original, database);
  const client = await postgres.connect(database);
  try {
    await client.query(`${prepare};${warmOnly(count)};${HOLD};${NOTE_ENDS}`);
    const all = await numberOf(client, 'select count(*) as n from spool');
    const workers = await startWorkers({ url: postgres.urlOf(database), dataDir }, count, lanes);
    try {
      await untilNone(client, 'state <> 2');
      const mails = await numberOf(client, 'select count(*) as n from spool');
      await client.query('checkpoint');
      const before = await databaseCosts(postgres, client);
      const cpuBefore = workers.cpuSeconds();
      const machine = machineSeconds();
      const { rows } = await client.query<{ at: string; jobs: number }>(RELEASE);
      const released = Number(rows[0]!.at);
      await untilNone(client, 'state <> 3');
      const machineAfter = machineSeconds();
      const workerCpu = workers.cpuSeconds() - cpuBefore;
      const waits = await waitsSince(client, released);
      const costs = costBetween(before, await databaseCosts(postgres, client));
      await checkDone(client, all);
      return {
        mails,
        jobs: rows[0]!.jobs,
        seconds: Math.max(...waits.values()),
        ...costs,
        workerCpu,
        idle: (machineAfter.idle - machine.idle) / Math.max(machineAfter.all - machine.all, 0.01),
        peak: workers.peak(),
        waits,
      };
    } finally {
      await workers.stop();
    }
  } finally {
    await client.end();
    await postgres.drop(database);
  }
}
