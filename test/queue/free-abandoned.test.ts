// Tests that the jobs of a worker that was killed are begun again as soon as the next worker starts.
import { expect, test } from 'vitest';
import { claimJobs } from '../../src/queue/claim.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { freeAbandoned } from '../../src/queue/free-abandoned.ts';
import { claim, job, KIND, openQueue } from './scratch-queue.ts';

test('A job of a worker that has ended is free at once, that of a living one is not.', async () => {
  const db = await openQueue();
  await enqueue(
    db,
    ['one', 'two'].map((key) => job(key)),
  );
  const take = (lease: string) => claimJobs(db, { kinds: [KIND], limit: 1, lease, leaseTime: 60_000 });
  const [dead] = await take('dead worker');
  await take('living worker');
  expect(await claim(db, 2)).toEqual([]);
  await freeAbandoned(db, (lease) => lease === 'dead worker');
  expect(await claim(db, 2)).toMatchObject([{ id: dead?.id, starts: 2 }]);
});
