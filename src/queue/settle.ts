// Ends leases: a job is finished, failed, put off or handed back, each time only by who still holds it.
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Job } from '../contracts/queue.ts';
import { speechOf } from './dialect.ts';
import { DEAD, queueTables, READY, WAITING, type QueueTables, type Handle } from './tables.ts';

/** The lease ran out and somebody else may be at the job: what was done for it must not be committed. */
export class LeaseLost extends Error {
  constructor(jobs: readonly Job[]) {
    const [first] = jobs;
    super(`the lease on ${first?.kind ?? 'a job'} ${first?.key ?? ''} was lost to another worker`);
    this.name = 'LeaseLost';
  }
}

/** True of the rows of `held` that are still under their lease; all of one claim. Only what is leased bears one. */
const isHeld = (db: Handle, held: readonly Job[]) =>
  sql<SqlBool>`${speechOf(db).hasId(held.map(({ id }) => id))} and lease = ${held[0]!.lease}`;

const stillHeld = (db: Kysely<QueueTables>, held: readonly Job[]) =>
  db.updateTable('jobs').where(isHeld(db, held));

/**
 * Takes finished jobs of one claim out of the queue. Called in the transaction that writes what they did, so that either both
 * are there or none.
 * @throws LeaseLost when one of them is no longer held; the transaction must not commit then
 */
export async function finishJobs(tx: Handle, done: readonly Job[]): Promise<void> {
  if (done.length === 0) return;
  const gone = await queueTables(tx).deleteFrom('jobs').where(isHeld(tx, done)).returning('id').execute();
  if (gone.length !== done.length) throw new LeaseLost(done);
}

/** Gives a sign of life for jobs of one claim. @returns the ids that are still held */
export async function extendLeases(
  db: Handle,
  held: readonly Job[],
  leaseTime: number,
): Promise<Set<number>> {
  if (held.length === 0) return new Set();
  const { now } = speechOf(db);
  const rows = await stillHeld(queueTables(db), held)
    .set({ due_at: sql<number>`${now} + ${leaseTime}` })
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export interface Failure {
  error: string;
  /** After this long it is tried again, ms; null when it is given up. */
  pause: number | null;
  /** False when the try does not count. */
  counts: boolean;
}

/** Ends a try that failed. What another worker holds by now is left alone. */
export async function failJob(db: Handle, job: Job, { error, pause, counts }: Failure): Promise<void> {
  const { now } = speechOf(db);
  await stillHeld(queueTables(db), [job])
    .set({
      state: pause === null ? DEAD : WAITING,
      due_at: sql<number>`${now} + ${Math.round(pause ?? 0)}`,
      attempts: job.attempts + (counts ? 1 : 0),
      starts: 0,
      lease: null,
      error,
    })
    .execute();
}

/** Hands jobs of one claim back untouched, as a worker does that is asked to stop. */
export async function releaseJobs(db: Handle, held: readonly Job[]): Promise<void> {
  if (held.length === 0) return;
  const { now } = speechOf(db);
  await stillHeld(queueTables(db), held)
    .set({ state: READY, due_at: now, starts: sql<number>`starts - 1`, lease: null })
    .execute();
}
