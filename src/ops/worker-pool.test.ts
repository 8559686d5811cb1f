// Tests that one task can neither stop, delay nor mislead the others.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createWorkerPool, type PoolOptions, type WorkerPool } from './worker-pool.ts';

const WORKER = `
import { parentPort, workerData, threadId } from 'node:worker_threads';
const hog = [];
parentPort.on('message', (input) => {
  if (input === 'hang') for (;;) {}
  const [deed, time] = input.split(' for ');
  if (deed === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(time));
  if (input === 'die') process.exit(3);
  if (input === 'eat') for (;;) hog.push(new Array(1e5).fill({}));
  if (input === 'crash') throw new Error('from the depth');
  if (input === 'fail') parentPort.postMessage({ ok: false, error: 'did not like it' });
  else parentPort.postMessage({ ok: true, output: \`\${input} \${workerData ?? ''}\`.trim() });
});
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-pool-'));
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
});
afterAll(() => rmSync(folder, { recursive: true }));

function pool(options: Partial<PoolOptions<string>> = {}): WorkerPool<string, string> {
  const made = createWorkerPool<string, string>({
    script: pathToFileURL(join(folder, 'worker.mjs')),
    size: 2,
    // Starting a worker counts, too, on a machine that may be busy.
    timeLimit: 2000,
    heapLimit: 32,
    sizeOf: (input) => input.length,
    ...options,
  });
  onTestFinished(() => made.close());
  return made;
}

describe('a worker pool', () => {
  it('answers every task with its own output, however many there are.', async () => {
    const workers = pool();
    const inputs = Array.from({ length: 500 }, (_, n) => `task ${n}`);
    expect(await Promise.all(inputs.map((input) => workers.run(input)))).toEqual(inputs);
  });

  it('hands its data to the workers.', async () => {
    expect(await pool({ workerData: 'of all' }).run('task')).toBe('task of all');
  });

  it('says what a worker did not like, and goes on.', async () => {
    const workers = pool({ size: 1 });
    await expect(workers.run('fail')).rejects.toThrow('did not like it');
    expect(await workers.run('next')).toBe('next');
  });

  it.each([
    ['hang', /took longer than 2 seconds to read/],
    ['die', /its reader stopped/],
    ['crash', /could not be read: from the depth/],
    ['eat', /could not be read|its reader stopped|took longer/],
  ])('gives up the task that makes its worker %s, and only that one.', async (deed, words) => {
    const workers = pool({ size: 1 });
    const results = await Promise.allSettled(
      ['before', deed, 'after', 'last'].map((input) => workers.run(input)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    const { reason } = results[1] as PromiseRejectedResult;
    expect((reason as Error).message).toMatch(words);
    expect(await workers.run('again')).toBe('again');
  });

  it('does not blame a task for time in which its worker could not work.', async () => {
    expect(await pool({ size: 1, timeLimit: 400 }).run('wait for 1500')).toBe('wait for 1500');
  });

  it('gives up a task that neither works nor ends.', async () => {
    const workers = pool({ size: 1, timeLimit: 200 });
    await expect(workers.run('wait for 600000')).rejects.toThrow('took longer than 0.2 seconds to read');
    expect(await workers.run('next')).toBe('next');
  });

  it('goes on when every worker is at a task that never ends.', async () => {
    const workers = pool();
    const hanging = ['hang', 'hang'].map((input) => workers.run(input));
    const good = Array.from({ length: 20 }, (_, n) => workers.run(`good ${n}`));
    const ends = await Promise.allSettled(hanging);
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await Promise.all(good)).toHaveLength(20);
  });

  it('closes while it is idle, and before it was ever used.', async () => {
    const used = pool();
    await used.run('x');
    await used.close();
    await pool().close();
  });
});
