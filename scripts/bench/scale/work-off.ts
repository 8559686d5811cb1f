// Lets workers work a filled spool off and measures them: from the moment they are warm until the last mail is decided.
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { machineSeconds, treeCpuSeconds } from '../process-tree.ts';
import type { BenchPostgres } from './bench-postgres.ts';
import { startWorkers } from './start-workers.ts';
import { WARMING, warmOnly } from './warming.ts';

export interface WorkedOff {
  mails: number;
  jobs: number;
  seconds: number;
  /** CPU seconds of all worker processes, and of PostgreSQL. */
  workerCpu: number;
  postgresCpu: number;
  /** Part of the machine's time in which a processor had nothing to do, 0–1. */
  idle: number;
  /** The most memory of one worker, bytes. */
  peak: number;
  /** What PostgreSQL wrote: bytes of its log, rows, commits; and how much larger everything but queue and spool became. */
  wal: number;
  rows: number;
  commits: number;
  kept: number;
  /** Seconds from the release of the mails until the last of each user's was decided. */
  waits: Map<string, number>;
}

const LOOK = 100;
/** PostgreSQL tells what a connection did only when it has been at rest for a while, ms. */
const UNTIL_TOLD = 1500;

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

const WRITTEN = `select tup_inserted + tup_updated + tup_deleted as rows, xact_commit as commits,
  pg_current_wal_lsn() - '0/0'::pg_lsn as wal,
  (select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname not in ('spool', 'jobs', 'job_turns', 'bench_ends')) as kept
  from pg_stat_database where datname = current_database()`;

async function written(client: Client) {
  await pause(UNTIL_TOLD);
  const { rows } = await client.query<Record<'rows' | 'commits' | 'wal' | 'kept', string>>(WRITTEN);
  const [row] = rows;
  if (!row) throw new Error('PostgreSQL tells nothing of its database');
  return {
    rows: Number(row.rows),
    commits: Number(row.commits),
    wal: Number(row.wal),
    kept: Number(row.kept),
  };
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
      const before = { ...(await written(client)), worker: workers.cpuSeconds() };
      const postgresBefore = treeCpuSeconds(postgres.pid);
      const machine = machineSeconds();
      const { rows } = await client.query<{ at: string; jobs: number }>(RELEASE);
      const released = Number(rows[0]!.at);
      await untilNone(client, 'state <> 3');
      const machineAfter = machineSeconds();
      const workerCpu = workers.cpuSeconds() - before.worker;
      const postgresCpu = treeCpuSeconds(postgres.pid) - postgresBefore;
      const waits = await waitsSince(client, released);
      const after = await written(client);
      await checkDone(client, all);
      return {
        mails,
        jobs: rows[0]!.jobs,
        seconds: Math.max(...waits.values()),
        workerCpu,
        postgresCpu,
        idle: (machineAfter.idle - machine.idle) / Math.max(machineAfter.all - machine.all, 0.01),
        peak: workers.peak(),
        wal: after.wal - before.wal,
        rows: after.rows - before.rows,
        commits: after.commits - before.commits,
        kept: after.kept - before.kept,
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
