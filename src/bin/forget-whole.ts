// Deletes all that is of a person, in the database at once and in Redis as soon as it can be reached.
import type { Config } from '../ops/config.ts';
import { enqueue } from '../queue/enqueue.ts';
import { forgetPerson } from '../store/forget-person.ts';
import type { Database } from '../store/open-database.ts';
import { forgetStreamedJob } from '../tasks/forget-streamed.ts';

/** What was on its way to be written when they left is swept after this long, ms. */
export const SWEEP_AFTER = 60_000;

/** Nothing may be done for them any more when it is called. */
export async function forgetWhole(
  db: Database,
  { QUEUE }: Pick<Config, 'QUEUE'>,
  user: string,
): Promise<void> {
  // First the later job: whatever ends this process now, Redis is swept.
  if (QUEUE === 'redis') await enqueue(db, [forgetStreamedJob(user, SWEEP_AFTER)]);
  await forgetPerson(db, user);
  if (QUEUE === 'redis') await enqueue(db, [forgetStreamedJob(user, 0)]);
}
