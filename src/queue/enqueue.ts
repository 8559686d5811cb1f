// Puts jobs into the queue, within the transaction of whoever wants them done.
import { sql, type Kysely } from 'kysely';
import type { NewJob } from '../contracts/queue.ts';
import { speechOf } from './dialect.ts';
import {
  DEAD,
  LEASED,
  queueTables,
  READY,
  WAITING,
  type Handle,
  type JobRow,
  type QueueTables,
} from './tables.ts';

const PRIORITY = 5;
/** A payload is a note to the task, not the thing itself; what is larger belongs in a table of its own. */
const MAX_PAYLOAD = 1024 * 1024;
/** Rows of one statement: even with the largest payloads a text that both databases take. */
const CHUNK = 250;

/**
 * The turn that the queue is at: start-time fair queueing (Goyal, Vin and Cheng 1996), in which a user who comes
 * late begins at the present turn, neither behind the thousands of somebody else's nor ahead of all for having been away.
 */
async function presentTurn(jobs: Kysely<QueueTables>): Promise<number> {
  const { rows } = await sql<{ turn: number | null }>`select coalesce(
      (select max(turn) from jobs where state = ${LEASED}),
      (select min(turn) from jobs where state = ${READY}),
      (select max(last_turn) from job_turns), 0) as turn`.execute(jobs);
  return Number(rows[0]?.turn ?? 0);
}

/** Gives a user `cost` turns from the present one on; returns the first of them. */
async function takeTurns(jobs: Kysely<QueueTables>, user: string, cost: number): Promise<number> {
  const present = await presentTurn(jobs);
  const { last_turn: last } = await jobs
    .insertInto('job_turns')
    .values({ user_id: user, last_turn: present + cost })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet({
        last_turn: sql<number>`case when job_turns.last_turn > ${present} then job_turns.last_turn else ${present} end + ${cost}`,
      }),
    )
    .returning('last_turn')
    .executeTakeFirstOrThrow();
  return Number(last) - cost;
}

function payloadOf(job: NewJob): string {
  const payload = JSON.stringify(job.payload ?? null);
  if (payload.length > MAX_PAYLOAD) {
    throw new Error(
      `the payload of ${job.kind} ${job.key} has ${payload.length} characters; at most ${MAX_PAYLOAD} are taken`,
    );
  }
  return payload;
}

type Placed = Pick<JobRow, 'kind' | 'key' | 'payload' | 'priority' | 'turn'> & { delay: number };

async function insert(jobs: Kysely<QueueTables>, user: string, placed: readonly Placed[]): Promise<void> {
  const { now, rows } = speechOf(jobs);
  // `where true`: SQLite takes `on conflict` for part of a join else.
  await sql`insert into jobs (kind, user_id, key, payload, priority, turn, state, due_at, attempts, starts, error, created_at)
    select r.kind, ${user}, r.key, r.payload, r.priority, r.turn,
      case when r.delay > 0 then ${sql.lit(WAITING)} else ${sql.lit(READY)} end, n.now + r.delay, 0, 0, '', n.now
    from (select ${now} as now) as n, ${rows(JSON.stringify(placed))}
    where true order by r.turn
    on conflict (kind, key) do nothing`.execute(jobs);
}

/**
 * Enqueues jobs; they are there when, and only when, the transaction of `db` commits. One that stands in the queue
 * already, or among the dead letters, is left as it is.
 * @throws when a payload is larger than a megabyte; nothing is enqueued then
 */
export async function enqueue(db: Handle, wanted: readonly NewJob[]): Promise<void> {
  const jobs = queueTables(db);
  const rows = wanted.map((job) => ({ job, payload: payloadOf(job), cost: Math.max(1, job.cost ?? 1) }));
  for (const [user, mine] of Map.groupBy(rows, ({ job }) => job.user)) {
    let turn = await takeTurns(
      jobs,
      user,
      mine.reduce((sum, { cost }) => sum + cost, 0),
    );
    const placed = mine.map(({ job, payload, cost }) => {
      const place = turn;
      turn += cost;
      const delay = Math.max(0, Math.round(job.delay ?? 0));
      return {
        kind: job.kind,
        key: job.key,
        payload,
        priority: job.priority ?? PRIORITY,
        turn: place,
        delay,
      };
    });
    for (let from = 0; from < placed.length; from += CHUNK)
      await insert(jobs, user, placed.slice(from, from + CHUNK));
  }
}

/** Puts a job straight among the dead letters: it was tried elsewhere and given up. */
export async function enqueueDead(
  db: Handle,
  job: NewJob,
  { error, starts }: { error: string; starts: number },
): Promise<void> {
  await enqueue(db, [job]);
  await queueTables(db)
    .updateTable('jobs')
    .set({ state: DEAD, error, starts, due_at: speechOf(db).now })
    .where('kind', '=', job.kind)
    .where('key', '=', job.key)
    .execute();
}
