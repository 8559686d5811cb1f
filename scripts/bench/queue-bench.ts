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
import { textTable } from './text-table.ts';

interface Measured {
  name: string;
  manner: Manner;
  durability: string;
  /** Jobs a second. */
  filled: number;
  worked: number;
}

async function measure(contender: Contender, manner: Manner, jobs: number): Promise<Measured> {
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
  const { name, durability } = contender;
  const rate = (from: number, to: number) => Math.round(jobs / ((to - from) / 1000));
  return { name, manner, durability, filled: rate(began, filled), worked: rate(filled, worked) };
}

function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, manner, filled, worked, durability }) => [
    `${name}, ${manner === 'single' ? 'one by one' : '250 together'}`,
    String(filled),
    String(worked),
    durability,
  ]);
  return textTable([['queue', 'put in/s', 'worked off/s', 'a power cut takes'], ...rows]);
}

/** Each of ours is at least as fast at working off batches, which is what fetched mail comes in, as the best of the others. */
function isMet(measured: readonly Measured[]): boolean {
  const ratesOf = (own: boolean) =>
    measured
      .filter(({ name, manner }) => manner === 'batch' && name.startsWith('Hearback') === own)
      .map(({ worked }) => worked);
  const others = ratesOf(false);
  return others.length > 0 && Math.min(...ratesOf(true)) >= Math.max(...others);
}

/** Power cuts are survived by all contenders: nothing is said to be written before it is. */
const CAREFUL = 'fsync = on\nsynchronous_commit = on\nfull_page_writes = on\n';

async function run(args: readonly string[], { folder, tell }: BenchRoom): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { single: { type: 'string', default: '2000' }, batch: { type: 'string', default: '20000' } },
  });
  const jobs = { single: Number(values.single), batch: Number(values.batch) };
  if (!(jobs.single >= 1) || !(jobs.batch >= 1))
    throw new Error('--single and --batch must be numbers above 0');
  if (redisLeftOut) throw new Error('redis-server is not installed (Debian package redis-server)');
  if (postgresLeftOut) throw new Error('PostgreSQL is not installed (Debian package postgresql)');
  const redis = await startRedis({ appends: true });
  const postgres = await startPostgres(CAREFUL);
  const login = `${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${postgres.port}`;
  const measured: Measured[] = [];
  const missing: string[] = [];
  try {
    for (const name of ['jobs', 'stream']) mkdirSync(join(folder, name));
    const peer = bullmq(redis.port);
    if (peer === null) missing.push('BullMQ is not installed: not measured');
    const contenders = [
      await ownJobs(join(folder, 'jobs'), null),
      await ownJobs(join(folder, 'jobs'), resolveDatabase(`postgres://${login}/postgres`)),
      await pgBoss(`postgres://${login}/template1`),
      await ownStream(join(folder, 'stream'), redis.port),
      peer,
    ];
    for (const contender of contenders) {
      if (contender === null) continue;
      for (const manner of ['single', 'batch'] as const) {
        tell(`${contender.name}: ${jobs[manner]} jobs, ${manner} …`);
        measured.push(await measure(contender, manner, jobs[manner]));
      }
      await contender.close();
    }
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
    'jobs a second put in and worked off, ours beside pg-boss and BullMQ; bar: batches of each of ours at least as fast as the best peer',
  options: ['--single N (2000)', '--batch N (20000)'],
  run,
};
