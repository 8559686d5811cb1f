// The runner and the schedules on a real database.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../src/contracts/queue.ts';
import type { Database } from '../../src/store/open-database.ts';
import { listDeadJobs } from '../../src/queue/dead-letters.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { JobRunner, type Task } from '../../src/queue/job-runner.ts';
import { queueDepth } from '../../src/queue/queue-depth.ts';
import { claim, job, KIND, letTimePass, openQueue } from './scratch-queue.ts';
import { enqueueDue, setSchedule } from '../../src/queue/schedules.ts';
import { queueTables } from '../../src/queue/tables.ts';

const PATIENCE = { tries: 3, pauses: [0] };

function runner(db: Database, task: Task<never>['run']) {
  const notes: string[] = [];
  const made = new JobRunner({
    db: db as never,
    tasks: { [KIND]: { patience: PATIENCE, run: task } },
    lanes: 1,
    batch: 4,
    newLease: randomUUID,
    note: (event) => notes.push(event),
    idle: 5,
  });
  return { made, notes };
}

describe('the runner', () => {
  test('writes what was done together with its end', async () => {
    const db = await openQueue();
    await sql`create table effects (key text)`.execute(db);
    await enqueue(
      db,
      Array.from({ length: 50 }, (_, n) => job(String(n))),
    );
    const { made } = runner(db, async ({ key }) => async (tx) => {
      await sql`insert into effects values (${key})`.execute(tx);
    });
    await made.drain();
    const { rows } = await sql<{
      n: number;
      d: number;
    }>`select count(*) as n, count(distinct key) as d from effects`.execute(db);
    expect(rows.map(({ n, d }) => [Number(n), Number(d)])).toEqual([[50, 50]]);
    expect(await queueDepth(db)).toEqual([]);
  });

  test('a task that fails is tried again and then dead, and what it would have written is not there', async () => {
    const db = await openQueue();
    await sql`create table effects (key text)`.execute(db);
    await enqueue(
      db,
      ['bad', 'good'].map((key) => job(key)),
    );
    const { made, notes } = runner(db, async ({ key }) => async (tx) => {
      await sql`insert into effects values (${key})`.execute(tx);
      if (key === 'bad') throw new Error('cannot be written');
    });
    for (let turn = 0; turn < 5; turn++) {
      await made.drain();
      await letTimePass(db);
    }
    const { rows } = await sql<{ key: string }>`select key from effects`.execute(db);
    expect(rows).toEqual([{ key: 'good' }]);
    expect(await listDeadJobs(db, 'ann', { limit: 9 })).toMatchObject([
      { key: 'bad', attempts: 3, error: 'cannot be written' },
    ]);
    expect(notes).toEqual(['job_failed', 'job_failed', 'job_dead']);
  });

  test('to be tried later uses up no attempt; to give up needs only one', async () => {
    const db = await openQueue();
    await enqueue(
      db,
      ['later', 'never'].map((key) => job(key)),
    );
    const { made } = runner(db, async ({ key }) => {
      throw key === 'later' ? new RetryLater(60_000, 'throttled') : new GiveUp('no such thing');
    });
    for (let turn = 0; turn < 6; turn++) {
      await made.drain();
      await queueTables(db).updateTable('jobs').set({ due_at: 0 }).where('key', '=', 'later').execute();
    }
    expect(await claim(db, 9)).toMatchObject([{ key: 'later', attempts: 0, starts: 1 }]);
    expect(await listDeadJobs(db, 'ann', { limit: 9 })).toMatchObject([{ key: 'never', attempts: 1 }]);
  });

  test('two at once do each job once', async () => {
    const db = await openQueue();
    await sql`create table effects (key text)`.execute(db);
    await enqueue(
      db,
      Array.from({ length: 80 }, (_, n) => job(String(n))),
    );
    const task: Task<never>['run'] =
      async ({ key }) =>
      async (tx) => {
        await sql`insert into effects values (${key})`.execute(tx);
      };
    await Promise.all([runner(db, task).made.drain(), runner(db, task).made.drain()]);
    const { rows } = await sql<{ n: number }>`select count(*) as n from effects`.execute(db);
    expect(Number(rows[0]!.n)).toBe(80);
  });

  test('asked to stop it hands back what does not end in time', async () => {
    const db = await openQueue();
    await enqueue(db, [job('endless')]);
    const begun = Promise.withResolvers<void>();
    const { made } = runner(db, (_, signal) => {
      begun.resolve();
      return new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new Error('stopped'))),
      );
    });
    made.start();
    await begun.promise;
    await made.stop(0);
    expect(await claim(db)).toMatchObject([{ key: 'endless', attempts: 0, starts: 1 }]);
  });
});

describe('schedules', () => {
  const daily = { name: 'boards', kind: KIND, user: 'ann', payload: { all: true }, pattern: '0 7,19 * * *' };
  const makeDue = (db: Database) =>
    queueTables(db).updateTable('job_schedules').set({ next_at: 5 }).execute();

  test('what was missed is made up for once, by whichever process looks first', async () => {
    const db = await openQueue();
    await setSchedule(db, daily);
    expect(await enqueueDue(db)).toBe(0);
    await makeDue(db);
    const found = await Promise.all([enqueueDue(db), enqueueDue(db)]);
    expect(found.toSorted()).toEqual([0, 1]);
    expect(await claim(db, 9)).toMatchObject([{ payload: { all: true } }]);
  });

  test('setting it again with another pattern moves its next time; with the same one it does not', async () => {
    const db = await openQueue();
    await setSchedule(db, daily);
    await makeDue(db);
    await setSchedule(db, daily);
    expect(await enqueueDue(db)).toBe(1);
    await makeDue(db);
    await setSchedule(db, { ...daily, pattern: '5 5 * * *' });
    expect(await enqueueDue(db)).toBe(0);
  });

  test('a pattern that is none is refused', async () => {
    const db = await openQueue();
    await expect(setSchedule(db, { ...daily, pattern: 'at noon' })).rejects.toThrow();
  });
});
