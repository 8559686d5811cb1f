// Hearback's queue in the database, as a contender.
import { randomUUID } from 'node:crypto';
import type { NewJob } from '../../../src/contracts/queue.ts';
import { enqueue } from '../../../src/queue/enqueue.ts';
import { JobRunner } from '../../../src/queue/job-runner.ts';
import type { DatabaseAddress } from '../../../src/domain/database-address.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import type { Schema } from '../../../src/store/schema.ts';
import { AT_ONCE, BATCH, type Contender } from './contender.ts';

const KIND = 'measured';

/** @param address of PostgreSQL; null for SQLite in `folder` */
export async function ownJobs(folder: string, address: DatabaseAddress | null): Promise<Contender> {
  const db = await openDatabase(folder, address);
  let made = 0;
  const next = (many: number): NewJob[] =>
    Array.from({ length: many }, (_, n) => ({
      kind: KIND,
      user: 'ann',
      key: String((made += 1)),
      payload: { n },
    }));
  return {
    name: address === null ? 'Hearback, SQLite' : 'Hearback, PostgreSQL',
    durability: 'nothing',
    async fill(manner, jobs) {
      const step = manner === 'single' ? 1 : BATCH;
      for (let left = jobs; left > 0; left -= step) {
        await db.transaction().execute((tx) => enqueue(tx, next(Math.min(step, left))));
      }
    },
    async work(manner, done) {
      const runner = new JobRunner<Schema>({
        db,
        tasks: {
          [KIND]: { patience: { tries: 3, pauses: [0] }, run: () => Promise.resolve(async () => done()) },
        },
        lanes: manner === 'single' ? AT_ONCE : 1,
        batch: manner === 'single' ? 1 : BATCH,
        newLease: randomUUID,
        note: () => undefined,
      });
      runner.start();
      return { stop: () => runner.stop(0) };
    },
    close: () => db.destroy(),
  };
}
