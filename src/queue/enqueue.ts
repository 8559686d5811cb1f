// Puts jobs into the queue, within the transaction of whoever wants them done.
import { sql, type Kysely } from 'kysely';
import type { NewJob } from '../contracts/queue.ts';
import { speechOf } from './dialect.ts';
import { DEAD, LEASED, queueTables, READY, WAITING, type QueueTables, type Handle } from './tables.ts';

const PRIORITY = 5;
/** A payload is a note to the task, not the thing itself; what is larger belongs in a table of its own. */
const MAX_PAYLOAD = 1024 * 1024;
/** Rows of one statement: SQLite takes 32,766 parameters. */
const CHUNK = 500;

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

/**
 * Enqueues jobs; they are there when, and only when, the transaction of `db` commits. One that stands in the queue
 * already, or among the dead letters, is left as it is.
 * @throws when a payload is larger than a megabyte; nothing is enqueued then
 */
export async function enqueue(db: Handle, wanted: readonly NewJob[]): Promise<void> {
  const jobs = queueTables(db);
  const { now } = speechOf(db);
  const rows = wanted.map((job) => ({ job, payload: payloadOf(job), cost: Math.max(1, job.cost ?? 1) }));
  for (const [user, mine] of Map.groupBy(rows, ({ job }) => job.user)) {
    let turn = await takeTurns(
      jobs,
      user,
      mine.reduce((sum, { cost }) => sum + cost, 0),
    );
    for (let from = 0; from < mine.length; from += CHUNK) {
      const values = mine.slice(from, from + CHUNK).map(({ job, payload, cost }) => {
        const mineNow = turn;
        turn += cost;
        const delay = Math.max(0, Math.round(job.delay ?? 0));
        return {
          kind: job.kind,
          user_id: user,
          key: job.key,
          payload,
          priority: job.priority ?? PRIORITY,
          turn: mineNow,
          state: delay > 0 ? WAITING : READY,
          due_at: sql<number>`${now} + ${delay}`,
          attempts: 0,
          starts: 0,
          lease: null,
          error: '',
          created_at: now,
        };
      });
      await jobs
        .insertInto('jobs')
        .values(values)
        .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
        .execute();
    }
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
