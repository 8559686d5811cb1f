// The bench `queue`: how many jobs a second our queues take and work off, beside the queues that others use.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveDatabase } from '../../src/bin/resolve-database.ts';
import {
  POSTGRES_PASSWORD,
  POSTGRES_USER,
  postgresLeftOut,
  startPostgres,
} from '../../test/servers/postgres.ts';
import { redisLeftOut, startRedis } from '../../test/servers/redis.ts';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { bullmq } from './queue/bullmq.ts';
import type { Contender, Manner } from './queue/contender.ts';
import { ownJobs } from './queue/own-jobs.ts';
import { ownStream } from './queue/own-stream.ts';
import { pgBoss } from './queue/pg-boss.ts';
import { treeCpuSeconds } from './process-tree.ts';
import { quantile } from './quantile.ts';
import { textTable } from './text-table.ts';

const MANNERS = ['single', 'batch'] as const;

const isOwn = ({ name }: { name: string }): boolean => name.startsWith('Hearback');

interface Measured {
  name: string;
  manner: Manner;
  durability: string;
  /** Jobs a second, medians: put in, worked off, and both ways together. */
  filled: number;
  worked: number;
  through: number;
  /** Of the queue's client and its server, for both ways, ms a job; median. */
  processor: number;
}

type Figures = Pick<Measured, 'filled' | 'worked' | 'through' | 'processor'>;

async function measureOnce(contender: Contender, manner: Manner, jobs: number): Promise<Figures> {
  const busyBefore = treeCpuSeconds(process.pid);
  const began = performance.now();
  await contender.fill(manner, jobs);
  const filled = performance.now();
  let done = 0;
  const all = Promise.withResolvers<void>();
  const { stop } = await contender.work(manner, () => {
    done += 1;
    if (done === jobs) all.resolve();
  });
  await all.promise;
  const worked = performance.now();
  await stop();
  const busy = treeCpuSeconds(process.pid) - busyBefore;
  const rate = (from: number, to: number) => Math.round(jobs / ((to - from) / 1000));
  return {
    filled: rate(began, filled),
    worked: rate(filled, worked),
    through: rate(began, worked),
    processor: (busy * 1000) / jobs,
  };
}

/** The median of each figure by itself. */
function medians(rounds: readonly Figures[]): Figures {
  const of = (figure: keyof Figures) =>
    quantile(
      rounds.map((round) => round[figure]),
      0.5,
    );
  return { filled: of('filled'), worked: of('worked'), through: of('through'), processor: of('processor') };
}

/** In turns, so that what else the machine does meets all alike. */
async function measureAll(
  contenders: readonly Contender[],
  { rounds, ...jobs }: Record<Manner | 'rounds', number>,
  tell: (line: string) => void,
): Promise<Measured[]> {
  const found = new Map<Contender, Record<Manner, Figures[]>>(
    contenders.map((contender) => [contender, { single: [], batch: [] }]),
  );
  for (let round = 1; round <= rounds; round++) {
    for (const [contender, figures] of found) {
      for (const manner of MANNERS) {
        tell(`${contender.name}: ${jobs[manner]} jobs, ${manner}, round ${round} of ${rounds} …`);
        figures[manner].push(await measureOnce(contender, manner, jobs[manner]));
      }
    }
  }
  return [...found].flatMap(([{ name, durability }, figures]) =>
    MANNERS.map((manner) => ({ name, manner, durability, ...medians(figures[manner]) })),
  );
}

/** The best of the others, in batches: that is what fetched mail comes in. */
function bestPeer(measured: readonly Measured[]): number {
  return Math.max(
    0,
    ...measured.filter((one) => one.manner === 'batch' && !isOwn(one)).map(({ through }) => through),
  );
}

function tableOf(measured: readonly Measured[]): string {
  const best = bestPeer(measured);
  const rows = measured.map((one) => [
    `${one.name}, ${one.manner === 'single' ? 'one by one' : '250 together'}`,
    String(one.filled),
    String(one.worked),
    String(one.through),
    one.processor.toFixed(3),
    one.manner === 'batch' && isOwn(one) && best > 0 ? `${(one.through / best).toFixed(2)} ×` : '',
    one.durability,
  ]);
  const head = ['put in/s', 'worked off/s', 'both/s', 'CPU ms', 'of best peer', 'a power cut takes'];
  return textTable([['queue', ...head], ...rows]);
}

/** With ours, what is worked off comes by way of Redis only then; so only both ways together compare alike. */
function isMet(measured: readonly Measured[]): boolean {
  const best = bestPeer(measured);
  const own = measured.filter((one) => one.manner === 'batch' && isOwn(one));
  return best > 0 && own.every(({ through }) => through >= best);
}

/** Power cuts are survived by all contenders: nothing is said to be written before it is. */
const CAREFUL = 'fsync = on\nsynchronous_commit = on\nfull_page_writes = on\n';

function readSizes(args: readonly string[]): Record<Manner | 'rounds', number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      single: { type: 'string', default: '1000' },
      batch: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const sizes = {
    single: Number(values.single),
    batch: Number(values.batch),
    rounds: Number(values.rounds),
  };
  if (!Object.values(sizes).every((size) => Number.isInteger(size) && size >= 1))
    throw new Error('--single, --batch and --rounds must be whole numbers above 0');
  return sizes;
}

const NO_BULLMQ =
  'BullMQ is not installed: not measured (install it in some folder, and set NODE_PATH to the node_modules there and here)';

async function run(args: readonly string[], { folder, tell }: BenchRoom): Promise<BenchResult> {
  const sizes = readSizes(args);
  if (redisLeftOut) throw new Error('redis-server is not installed (Debian package redis-server)');
  if (postgresLeftOut) throw new Error('PostgreSQL is not installed (Debian package postgresql)');
  const redis = await startRedis({ appends: true });
  const postgres = await startPostgres(CAREFUL);
  const login = `${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${postgres.port}`;
  const missing: string[] = [];
  let measured: Measured[];
  try {
    for (const name of ['jobs', 'stream']) mkdirSync(join(folder, name));
    const peer = bullmq(redis.port);
    if (peer === null) missing.push(NO_BULLMQ);
    const contenders = [
      await ownJobs(join(folder, 'jobs'), null),
      await ownJobs(join(folder, 'jobs'), resolveDatabase(`postgres://${login}/postgres`)),
      await pgBoss(`postgres://${login}/template1`),
      await ownStream(join(folder, 'stream'), redis.port),
      ...(peer === null ? [] : [peer]),
    ];
    measured = await measureAll(contenders, sizes, tell);
    for (const contender of contenders) await contender.close();
  } finally {
    await postgres.stop();
    await redis.stop();
  }
  const table = [tableOf(measured), ...missing].join('\n');
  return { data: { measured, missing }, table, met: isMet(measured) };
}

export const queueBench: Bench = {
  name: 'queue',
  about:
    'jobs a second put in and worked off, ours beside pg-boss and BullMQ, medians; bar: batches of each of ours at least as fast both ways together as the best peer',
  options: ['--single N (1000)', '--batch N (20000)', '--rounds N (3)'],
  run,
};
