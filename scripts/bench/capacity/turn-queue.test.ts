// Tests that the order that capacity is simulated with is that of the real queue.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { enqueue } from '../../../src/queue/enqueue.ts';
import { finishJobs } from '../../../src/queue/settle.ts';
import type { Job } from '../../../src/contracts/queue.ts';
import type { Database } from '../../../src/store/open-database.ts';
import { claim, job, openQueue } from '../../../test/queue/scratch-queue.ts';
import { TurnQueue, type Turned } from './turn-queue.ts';

type Drawn = { user: string; cost: number } | 'take' | number;

const step: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ user: fc.constantFrom('ann', 'ben', 'cleo'), cost: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.constant('take' as const) },
  { weight: 2, arbitrary: fc.nat(3) },
);

/** Both queues, which are asked for the same. */
class Pair {
  readonly #queue = new TurnQueue<string>();
  readonly #jobs: Job[] = [];
  readonly #turned: Turned<string>[] = [];
  readonly #db: Database;
  /** Keys of what each handed out, in its order. */
  readonly real: string[] = [];
  readonly simulated: string[] = [];
  #added = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  async add(user: string, cost: number): Promise<void> {
    const key = String((this.#added += 1));
    await enqueue(this.#db, [job(key, { user, cost })]);
    this.#queue.add(user, cost, key);
  }

  async take(): Promise<void> {
    const [taken] = await claim(this.#db);
    const next = this.#queue.take();
    if (taken) this.#jobs.push(taken);
    if (next) this.#turned.push(next);
    this.real.push(taken?.key ?? 'none');
    this.simulated.push(next?.work ?? 'none');
  }

  async finish(which: number): Promise<void> {
    if (this.#jobs.length === 0) return;
    const at = which % this.#jobs.length;
    await finishJobs(this.#db, this.#jobs.splice(at, 1));
    for (const done of this.#turned.splice(at, 1)) this.#queue.finish(done);
  }

  async do(drawn: Drawn): Promise<void> {
    if (drawn === 'take') await this.take();
    else if (typeof drawn === 'number') await this.finish(drawn);
    else await this.add(drawn.user, drawn.cost + 1);
  }
}

test('Whatever is added, taken and finished in whatever order, both hand out the same jobs.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (drawn) => {
      const pair = new Pair(await openQueue());
      for (const one of drawn) await pair.do(one);
      for (const _ of drawn) await pair.take();
      expect(pair.simulated).toEqual(pair.real);
    }),
    { numRuns: 25 },
  );
});

test('A user who asks late goes before what is left of a large one.', () => {
  const queue = new TurnQueue<string>();
  for (let n = 0; n < 4; n += 1) queue.add('large', 250, `large ${n}`);
  queue.finish(queue.take()!);
  queue.add('small', 1, 'small');
  expect(queue.take()!.work).toBe('large 1');
  expect(queue.take()!.work).toBe('small');
});
