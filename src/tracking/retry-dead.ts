// Has what was given up tried again.
import type { DeadJob } from '../contracts/queue.ts';
import {
  dropDeadJobs,
  findDeadJob,
  listDeadJobs,
  listDeadOf,
  retryDeadJobs,
  type Which,
} from '../queue/dead-letters.ts';
import { findDelivery, takeBack, type DeliveryTurn } from '../store/deliveries.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';
import { advanceLine, DELIVER_EVENT } from './deliver-job.ts';

const AT_ONCE = 100;

/** A delivery takes its place in its line again, and gets a job when it is its turn. */
async function retryDelivery(tx: Database, user: string, { id, payload }: DeadJob): Promise<number> {
  const line = await takeBack(tx, user, payload as DeliveryTurn, 'held');
  if (line !== null) await advanceLine(tx, user, line);
  return dropDeadJobs(tx, { user, id });
}

async function retryAll(tx: Database, user: string, jobs: readonly DeadJob[]): Promise<number> {
  let retried = 0;
  for (const job of jobs) {
    retried +=
      job.kind === DELIVER_EVENT
        ? await retryDelivery(tx, user, job)
        : await retryDeadJobs(tx, { user, id: job.id });
  }
  return retried;
}

/** Has one dead letter of a person, or all, tried again as if for the first time. @returns how many */
export async function retryDead(db: Database, { user, id }: Which): Promise<number> {
  let retried = 0;
  for (;;) {
    const again = await writeFor(db, user, async (tx) => {
      const one = id === undefined ? null : await findDeadJob(tx, { user, id });
      const jobs =
        id === undefined ? await listDeadJobs(tx, user, { limit: AT_ONCE }) : one === null ? [] : [one];
      return retryAll(tx, user, jobs);
    });
    retried += again;
    if (id !== undefined || again < AT_ONCE) return retried;
  }
}

/**
 * Takes up deliveries that were not given up for what the receiver said, but because the program ended three times in their midst:
 * no event brings a program down, and a line must not stand for it. To be called when a program begins to deliver.
 */
export async function adoptDeliveries(db: Database): Promise<void> {
  let after = 0;
  for (;;) {
    const dead = await listDeadOf(db, DELIVER_EVENT, { limit: AT_ONCE, after });
    for (const job of dead) {
      const row = await findDelivery(db, job.user, job.payload as DeliveryTurn);
      if (row?.state === 'queued') await retryDead(db, { user: job.user, id: job.id });
    }
    if (dead.length < AT_ONCE) return;
    after = dead.at(-1)!.id;
  }
}
