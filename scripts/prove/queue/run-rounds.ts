// Runs the proof of the queue: rounds of faults over running work, each followed by the question what is left, doubled or lost.
import { setTimeout as pause } from 'node:timers/promises';
import { openTracker, type Tracker } from '../../../src/bin/open-tracker.ts';
import { readConfig } from '../../../src/ops/config.ts';
import { retryDeadJobs } from '../../../src/queue/dead-letters.ts';
import { queueDepth } from '../../../src/queue/queue-depth.ts';
import { startCuttingProxy } from '../../../test/servers/cutting-proxy.ts';
import {
  POSTGRES_PASSWORD,
  POSTGRES_USER,
  startPostgres,
  type Postgres,
} from '../../../test/servers/postgres.ts';
import { startRedis } from '../../../test/servers/redis.ts';
import { fakeClock } from './fake-clock.ts';
import { faultsFor, type NamedFault, type Random, type Victims } from './faults.ts';
import { keepProcess } from './keep-process.ts';
import { compareBooks, countAsked, makeBooks, USERS, type ProofOrder } from './proof-ledger.ts';

export interface QueueWish {
  folder: string;
  transport: ProofOrder['transport'];
  /** PostgreSQL to work on; `own` = one of the proof's own, which is killed too; null = a file in the folder. */
  database: string | null;
  jobs: number;
  faults: number;
  faultsPerRound: number;
  workers: number;
  /** How long a worker may be silent, ms; null = as the program has it. */
  lease: number | null;
  random: Random;
  tell: (line: string) => void;
}

export interface QueueTotals {
  jobs: number;
  faults: Map<string, number>;
  doubled: number;
  uncalled: number;
  lost: number;
  /** Longest time from the end of all faults of a round until everything asked for was done, ms. */
  slowest: number;
  /** How often a worker that had been silent for too long was refused. */
  lateWorkers: number;
  /** Dead letters that were tried again: three workers died at them by our hand. */
  deadRetried: number;
  seconds: number;
}

const LEASE = 30_000;
/** After so long what is not done is lost, ms. */
const LOST_AFTER = 300_000;
const BETWEEN_FAULTS = 300;
/** Part of a round's jobs that is asked for when the other faults are over, for the last stroke. */
const LAST_PART = 0.1;

/** Begins so many faults, a few at the same time but never the same twice at once; resolves when all are over. */
async function afflict(
  faults: readonly NamedFault[],
  many: number,
  { random }: QueueWish,
  counts: Map<string, number>,
) {
  const underWay = new Map<string, Promise<void>>();
  for (let done = 0; done < many;) {
    const fault = faults[Math.floor(random() * faults.length)]!;
    if (!underWay.has(fault.name)) {
      done += 1;
      counts.set(fault.name, (counts.get(fault.name) ?? 0) + 1);
      const over = Promise.resolve(fault.run()).finally(() => underWay.delete(fault.name));
      underWay.set(fault.name, over);
    }
    await pause(random() * BETWEEN_FAULTS * 2);
  }
  await Promise.all(underWay.values());
}

/** When the other faults are over all workers are killed in the midst of work: nothing but the program's own measures helps then. */
async function strikeLast({ workers }: Victims, counts: Map<string, number>): Promise<void> {
  await pause(400);
  for (const worker of workers) worker.kill(100);
  counts.set('all workers killed', (counts.get('all workers killed') ?? 0) + 1);
}

/** What a person would do with dead letters once the faults are over. */
async function retryAll({ db }: Tracker): Promise<number> {
  let retried = 0;
  for (let user = 0; user < USERS; user++) retried += await retryDeadJobs(db, { user: `user ${user}` });
  return retried;
}

/** Waits until everything asked for is done, or is taken for lost. @returns how long it took, ms */
async function untilDone(tracker: Tracker, wanted: number, totals: QueueTotals): Promise<number> {
  while ((await countAsked(tracker.db)) < wanted) await pause(200);
  const from = performance.now();
  for (;;) {
    const { open } = await compareBooks(tracker.db);
    const taken = performance.now() - from;
    if (open === 0 || taken > LOST_AFTER) return taken;
    const depth = await queueDepth(tracker.db);
    const dead = depth.reduce((sum, one) => sum + one.dead, 0);
    if (dead >= open) totals.deadRetried += await retryAll(tracker);
    await pause(250);
  }
}

async function rounds(
  wish: QueueWish,
  tracker: Tracker,
  victims: Victims,
  wanted: { now: number },
): Promise<QueueTotals> {
  const began = performance.now();
  const totals: QueueTotals = {
    jobs: 0,
    faults: new Map(),
    doubled: 0,
    uncalled: 0,
    lost: 0,
    slowest: 0,
    lateWorkers: 0,
    deadRetried: 0,
    seconds: 0,
  };
  const faults = faultsFor(victims, wish.random);
  const count = Math.ceil(wish.faults / wish.faultsPerRound);
  for (let round = 1; round <= count; round++) {
    const asked = Math.round((wish.jobs * round) / count);
    wanted.now = asked - Math.round((wish.jobs * LAST_PART) / count);
    victims.producer.send({ wanted: wanted.now });
    const left = wish.faults - (round - 1) * wish.faultsPerRound;
    await afflict(faults, Math.min(wish.faultsPerRound, left) - 1, wish, totals.faults);
    wanted.now = asked;
    victims.producer.send({ wanted: asked });
    await strikeLast(victims, totals.faults);
    const took = await untilDone(tracker, wanted.now, totals);
    const { doubled, uncalled, open } = await compareBooks(tracker.db);
    Object.assign(totals, { jobs: wanted.now, doubled, uncalled, lost: open });
    totals.slowest = Math.max(totals.slowest, took);
    wish.tell(
      `… round ${round} of ${count}: ${wanted.now} jobs asked for, ${open} open, ${doubled} doubled, all done ${(took / 1000).toFixed(1)} s after the faults`,
    );
    if (open + doubled + uncalled > 0) break;
  }
  totals.lateWorkers = victims.workers.reduce(
    (sum, { heard }) => sum + (heard.get('job_lease_lost') ?? 0),
    0,
  );
  totals.seconds = (performance.now() - began) / 1000;
  return totals;
}

type Outside = Pick<Victims, 'postgres' | 'redis' | 'proxy' | 'clock'> & { stop: () => Promise<void> };

/** As the manual has it: what is committed is written. */
const CAREFUL = 'fsync = on\nsynchronous_commit = on\nfull_page_writes = on\n';

/** The address by which the processes of the proof reach the database; null for the file. */
const addressOf = (database: string | null, postgres: Postgres | null): string | null =>
  postgres === null
    ? database
    : `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${postgres.port}/postgres`;

/** Whatever of the world outside the proof is to be hurt. */
async function startOutside({ transport, database, folder, tell }: QueueWish): Promise<Outside> {
  const postgres = database === 'own' ? await startPostgres(CAREFUL) : null;
  const redis = transport === 'redis' ? await startRedis() : null;
  const proxy = redis && (await startCuttingProxy({ host: '127.0.0.1', port: redis.port }));
  const clock = fakeClock(folder);
  if (clock === null) tell('libfaketime is not installed (Debian package faketime): clocks are left alone');
  const stop = async () => {
    await proxy?.stop();
    await redis?.stop();
    await postgres?.stop();
  };
  return { postgres, redis, proxy, clock, stop };
}

/** @throws what could not be started */
export async function runQueueProof(wish: QueueWish): Promise<QueueTotals> {
  const { folder: dataDir, transport, lease } = wish;
  const { stop, ...outside } = await startOutside(wish);
  const address = addressOf(wish.database, outside.postgres);
  const env = { ...outside.clock?.env, ...(address !== null && { DATABASE_URL: address }) };
  const order = { dataDir, transport, redisPort: outside.proxy?.port ?? 6379, lease };
  const tracker = await openTracker(dataDir, readConfig(env));
  await makeBooks(tracker.db);
  const wanted = { now: 0 };
  const greeting = () => ({ wanted: wanted.now });
  const producer = keepProcess({ script: 'proof-producer', order, env, greeting });
  const workers = Array.from({ length: wish.workers }, () =>
    keepProcess({ script: 'proof-worker', order, env }),
  );
  try {
    return await rounds(wish, tracker, { ...outside, workers, producer, lease: lease ?? LEASE }, wanted);
  } finally {
    for (const one of [producer, ...workers]) one.stop();
    await tracker.db.destroy();
    await stop();
  }
}
