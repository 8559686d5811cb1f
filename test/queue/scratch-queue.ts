// A queue on a fresh database, and short ways to fill it.
import { randomUUID } from 'node:crypto';
import type { Job, NewJob } from '../../src/contracts/queue.ts';
import { scratchTracker } from '../flow/scratch-tracker.ts';
import type { Database } from '../../src/store/open-database.ts';
import { claimJobs } from '../../src/queue/claim.ts';
import { queueTables } from '../../src/queue/tables.ts';

export const KIND = 'mill';

export async function openQueue(): Promise<Database> {
  return (await scratchTracker()).db;
}

export const job = (key: string, more: Partial<NewJob> = {}): NewJob => ({
  kind: KIND,
  user: 'ann',
  key,
  payload: null,
  ...more,
});

export const claim = (db: Database, limit = 1): Promise<Job[]> =>
  claimJobs(db, { kinds: [KIND], limit, lease: randomUUID(), leaseTime: 60_000 });

/** Lets all leases and pauses run out, as time would. */
export const letTimePass = (db: Database) => queueTables(db).updateTable('jobs').set({ due_at: 0 }).execute();
