// Throws dead letters away together with what they were to do.
import { dropDeadJobs, findDeadJob, listDeadJobs, type Which } from '../queue/dead-letters.ts';
import type { DeadJob } from '../contracts/queue.ts';
import type { Database } from '../store/open-database.ts';
import { dropSpooled } from '../store/spool.ts';
import { writeFor } from '../store/write-for.ts';
import { takeBack, type DeliveryTurn } from '../store/deliveries.ts';
import { advanceLine, DELIVER_EVENT } from './deliver-job.ts';
import { PROCESS_MAIL, type ProcessMail } from './spool-batch.ts';

const AT_ONCE = 100;

/** What comes behind it in its line may go. */
async function dropDelivery(tx: Database, user: string, delivery: DeliveryTurn): Promise<void> {
  const line = await takeBack(tx, user, delivery, 'dropped');
  if (line !== null) await advanceLine(tx, user, line);
}

async function dropAll(tx: Database, user: string, jobs: readonly DeadJob[]): Promise<number> {
  let dropped = 0;
  for (const { id, kind, payload } of jobs) {
    if (kind === PROCESS_MAIL) await dropSpooled(tx, user, (payload as ProcessMail).chunk);
    if (kind === DELIVER_EVENT) await dropDelivery(tx, user, payload as DeliveryTurn);
    dropped += await dropDeadJobs(tx, { user, id });
  }
  return dropped;
}

/** Throws dead letters away for good; mail that they were to decide leaves the spool undecided, events that they were to deliver stay undelivered. @returns how many */
export async function dropDead(db: Database, { user, id }: Which): Promise<number> {
  let dropped = 0;
  for (;;) {
    const gone = await writeFor(db, user, async (tx) => {
      const one = id === undefined ? null : await findDeadJob(tx, { user, id });
      const jobs =
        id === undefined ? await listDeadJobs(tx, user, { limit: AT_ONCE }) : one === null ? [] : [one];
      return dropAll(tx, user, jobs);
    });
    dropped += gone;
    if (id !== undefined || gone < AT_ONCE) return dropped;
  }
}
