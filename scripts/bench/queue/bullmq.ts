// BullMQ as a contender, as its documentation sets it up.
import { createRequire } from 'node:module';
import { AT_ONCE, BATCH, type Contender } from './contender.ts';

/** What is used of it; it is not among our packages when it was not unpacked. */
interface BullMq {
  Queue: new (
    name: string,
    options: object,
  ) => {
    add: (name: string, data: object) => Promise<unknown>;
    addBulk: (jobs: { name: string; data: object }[]) => Promise<unknown>;
    close: () => Promise<void>;
  };
  Worker: new (
    name: string,
    process: () => Promise<void>,
    options: object,
  ) => { on: (event: string, heard: () => void) => void; close: () => Promise<void> };
}

/** Null when it is not installed. */
export function bullmq(redisPort: number): Contender | null {
  let found: BullMq;
  try {
    found = createRequire(import.meta.url)('bullmq') as BullMq;
  } catch {
    return null;
  }
  const connection = { host: '127.0.0.1', port: redisPort, maxRetriesPerRequest: null };
  const queue = new found.Queue('measured', {
    connection,
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  });
  return {
    name: 'BullMQ, Redis',
    durability: 'up to a second',
    async fill(manner, jobs) {
      if (manner === 'single') {
        for (let n = 0; n < jobs; n++) await queue.add('one', { n });
        return;
      }
      for (let left = jobs; left > 0; left -= BATCH) {
        await queue.addBulk(
          Array.from({ length: Math.min(BATCH, left) }, (_, n) => ({ name: 'one', data: { n } })),
        );
      }
    },
    async work(manner, done) {
      const concurrency = manner === 'single' ? AT_ONCE : BATCH;
      const worker = new found.Worker('measured', () => Promise.resolve(), { connection, concurrency });
      worker.on('completed', done);
      return { stop: () => worker.close() };
    },
    close: () => queue.close(),
  };
}
