// The queue on a real database: turns, leases, fences, bounded starts, dead letters.
import * as fc from 'fast-check';
import { PostgresAdapter, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/open-database.ts';
import { dropDeadJobs, findDeadJob, listDeadJobs, retryDeadJobs } from '../../src/queue/dead-letters.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { hastily } from '../../src/queue/hastily.ts';
import { queueDepth } from '../../src/queue/queue-depth.ts';
import { queueTables } from '../../src/queue/tables.ts';
import { claim, job, letTimePass, openQueue } from './scratch-queue.ts';
import { extendLeases, failJob, finishJobs, LeaseLost, releaseJobs } from '../../src/queue/settle.ts';

async function keysInOrder(db: Database): Promise<string[]> {
  const keys: string[] = [];
  for (let jobs = await claim(db); jobs.length > 0; jobs = await claim(db)) {
    keys.push(...jobs.map(({ key }) => key));
    await finishJobs(db, jobs);
  }
  return keys;
}

describe('enqueueing', () => {
  test('a job is there when the transaction commits, and only then', async () => {
    const db = await openQueue();
    await db
      .transaction()
      .execute(async (tx) => {
        await enqueue(tx, [job('a')]);
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    expect(await claim(db)).toEqual([]);
    await db.transaction().execute((tx) => enqueue(tx, [job('a', { payload: { n: 1 } })]));
    expect(await claim(db)).toMatchObject([{ key: 'a', payload: { n: 1 }, attempts: 0, starts: 1 }]);
  });

  test('the same job enqueued twice stands in the queue once', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a'), job('a')]);
    await enqueue(db, [job('a')]);
    expect(await keysInOrder(db)).toEqual(['a']);
  });

  test('a payload over a megabyte is refused and nothing of the batch is enqueued', async () => {
    const db = await openQueue();
    const wanted = [job('small'), job('large', { payload: 'x'.repeat(1024 * 1024) })];
    await expect(enqueue(db, wanted)).rejects.toThrow('at most 1048576');
    expect(await claim(db)).toEqual([]);
  });

  test('whatever its key and payload hold comes out as it went in', async () => {
    const db = await openQueue();
    const odd = fc.uniqueArray(fc.record({ key: fc.string({ unit: 'grapheme' }), payload: fc.jsonValue() }), {
      selector: ({ key }) => key,
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(odd, async (some) => {
        // Neither database keeps NUL in a text.
        const wanted = some.filter(({ key }) => !key.includes('\0'));
        await enqueue(
          db,
          wanted.map(({ key, payload }) => job(key, { payload, priority: 7 })),
        );
        const taken = await claim(db, wanted.length);
        await finishJobs(db, taken);
        const plain = (payload: unknown) => JSON.parse(JSON.stringify(payload)) as unknown;
        expect(taken.map(({ key, payload }) => ({ key, payload }))).toEqual(
          wanted.map(({ key, payload }) => ({ key, payload: plain(payload) })),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('a job of a kind that this program does not know is left alone', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a', { kind: 'from the future' }), job('b')]);
    expect(await keysInOrder(db)).toEqual(['b']);
    expect(await queueDepth(db)).toMatchObject([{ kind: 'from the future', ready: 1 }]);
  });

  test('a delayed job is handed out when its time has come', async () => {
    const db = await openQueue();
    await enqueue(db, [job('later', { delay: 60_000 }), job('now')]);
    expect(await keysInOrder(db)).toEqual(['now']);
    await letTimePass(db);
    expect(await keysInOrder(db)).toEqual(['later']);
  });
});

describe('what is committed hastily', () => {
  const careOf = async (db: Database) => {
    const isServer = db.getExecutor().adapter instanceof PostgresAdapter;
    const { rows } = await (isServer ? sql`show synchronous_commit` : sql`pragma synchronous`).execute(db);
    return Object.values(rows[0] as object)[0] as unknown;
  };

  test('is so alone: what comes before, beside and after waits for the disk, also when it fails', async () => {
    const db = await openQueue();
    const careful = await careOf(db);
    const hasty = await hastily(db, (tx) => careOf(tx));
    expect(hasty).not.toBe(db.getExecutor().adapter instanceof PostgresAdapter ? 'on' : 2);
    expect(await careOf(db)).toBe(careful);
    const failing = hastily(db, () => Promise.reject(new Error('changed my mind')));
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await careOf(db)).toBe(careful);
  });

  test('is undone as a whole when its work fails, and seen by all when it does not', async () => {
    const db = await openQueue();
    const put = (tx: Database, key: string) => enqueue(tx, [job(key)]);
    await hastily(db, async (tx) => {
      await put(tx, 'a');
      throw new Error('changed my mind');
    }).catch(() => undefined);
    await hastily(db, (tx) => put(tx, 'b'));
    expect(await keysInOrder(db)).toEqual(['b']);
  });
});

describe('whose turn it is', () => {
  test('a user with one job waits for one of the thousand of another, not for all', async () => {
    const db = await openQueue();
    await enqueue(
      db,
      Array.from({ length: 1000 }, (_, n) => job(`ann ${n}`)),
    );
    await finishJobs(db, await claim(db, 10));
    await enqueue(db, [job('bob', { user: 'bob' })]);
    const next = await claim(db, 3);
    expect(next.map(({ key }) => key)).toContain('bob');
  });

  test('who was away for long does not get all the turns that were missed', async () => {
    const db = await openQueue();
    await enqueue(
      db,
      Array.from({ length: 300 }, (_, n) => job(`ann ${n}`)),
    );
    await keysInOrder(db);
    await enqueue(
      db,
      Array.from({ length: 100 }, (_, n) => job(`bob ${n}`, { user: 'bob' })),
    );
    await enqueue(
      db,
      Array.from({ length: 100 }, (_, n) => job(`new ${n}`)),
    );
    const first = (await claim(db, 40)).map(({ user }) => user);
    expect(first.filter((user) => user === 'ann').length).toBeGreaterThan(15);
    expect(first.filter((user) => user === 'bob').length).toBeGreaterThan(15);
  });

  test('what is urgent goes before what is not, whoever it belongs to', async () => {
    const db = await openQueue();
    await enqueue(db, [
      job('slow', { priority: 9 }),
      job('usual'),
      job('urgent', { priority: 0, user: 'bob' }),
    ]);
    expect(await keysInOrder(db)).toEqual(['urgent', 'usual', 'slow']);
  });

  test('users take turns by what their jobs cost, in any mix', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 20 }),
        async (costs) => {
          const db = await openQueue();
          await enqueue(
            db,
            costs.map((cost, n) => job(`ann ${n}`, { cost })),
          );
          await enqueue(
            db,
            costs.map((_, n) => job(`bob ${n}`, { user: 'bob' })),
          );
          const order = await claim(db, costs.length * 2);
          const done = { ann: 0, bob: 0 };
          for (const { user, key } of order) {
            if (user === 'ann') done.ann += costs[Number(key.split(' ')[1])]!;
            else done.bob += 1;
            const open = done.bob < costs.length && done.ann < costs.reduce((a, b) => a + b);
            if (open) expect(Math.abs(done.ann - done.bob)).toBeLessThanOrEqual(6);
          }
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe('leases', () => {
  test('a job is held by one worker at a time', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a')]);
    expect(await claim(db)).toHaveLength(1);
    expect(await claim(db)).toEqual([]);
  });

  test('what a dead worker left behind goes to another', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a')]);
    await claim(db);
    await letTimePass(db);
    expect(await claim(db)).toMatchObject([{ key: 'a', starts: 2 }]);
  });

  test('what was claimed before the clock was set back by an hour goes to another, and is not lost for that hour', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a')]);
    await claim(db);
    const hour = 3_600_000;
    await queueTables(db)
      .updateTable('jobs')
      .set({ due_at: sql<number>`due_at + ${hour}` })
      .execute();
    expect(await claim(db)).toMatchObject([{ key: 'a', starts: 2 }]);
  });

  test('who lost the lease can neither finish, fail, extend nor release', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a')]);
    const late = await claim(db);
    await letTimePass(db);
    const [held] = await claim(db);
    await expect(finishJobs(db, late)).rejects.toThrow(LeaseLost);
    await failJob(db, late[0]!, { error: 'late', pause: 0, counts: true });
    await releaseJobs(db, late);
    expect(await extendLeases(db, late, 1000)).toEqual(new Set());
    expect(await extendLeases(db, [held!], 1000)).toEqual(new Set([held!.id]));
    await finishJobs(db, [held!]);
    expect(await claim(db)).toEqual([]);
  });

  test('a job that took three workers with it is dead, and those claimed with it are not', async () => {
    const db = await openQueue();
    await enqueue(
      db,
      ['good', 'deadly', 'fine'].map((key) => job(key)),
    );
    await claim(db, 3);
    for (let death = 0; death < 8; death++) {
      await letTimePass(db);
      const jobs = await claim(db, 3);
      expect(jobs.length).toBeLessThanOrEqual(1);
      if (jobs.length > 0 && jobs[0]!.key !== 'deadly') await finishJobs(db, jobs);
    }
    expect(await claim(db, 3)).toEqual([]);
    expect(await listDeadJobs(db, 'ann', { limit: 9 })).toMatchObject([{ key: 'deadly', starts: 3 }]);
  });

  test('handing back what was not begun is no start', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a')]);
    for (let turn = 0; turn < 5; turn++) await releaseJobs(db, await claim(db));
    expect(await claim(db)).toMatchObject([{ starts: 1 }]);
  });
});

describe('dead letters', () => {
  test('they can be listed, looked at, tried again and thrown away, each by its owner only', async () => {
    const db = await openQueue();
    await enqueue(db, [job('a', { payload: { mail: 7 } }), job('b')]);
    for (const one of await claim(db, 2)) await failJob(db, one, { error: 'no', pause: null, counts: true });
    const [b, a] = await listDeadJobs(db, 'ann', { limit: 9 });
    expect([a!.key, b!.key]).toEqual(['a', 'b']);
    expect(await listDeadJobs(db, 'bob', { limit: 9 })).toEqual([]);
    expect(await findDeadJob(db, { user: 'ann', id: a!.id })).toMatchObject({
      payload: { mail: 7 },
      error: 'no',
      attempts: 1,
    });
    expect(await findDeadJob(db, { user: 'bob', id: a!.id })).toBeNull();
    expect(await retryDeadJobs(db, { user: 'bob' })).toBe(0);
    expect(await retryDeadJobs(db, { user: 'ann', id: a!.id })).toBe(1);
    expect(await claim(db, 9)).toMatchObject([{ key: 'a', attempts: 0 }]);
    expect(await dropDeadJobs(db, { user: 'ann' })).toBe(1);
    expect(await listDeadJobs(db, 'ann', { limit: 9 })).toEqual([]);
  });
});
