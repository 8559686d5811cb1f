// Proves that no fault loses, doubles or holds up work: real processes, killed, blocked, cut off and misled about the time.
import { parseArgs } from 'node:util';
import { postgresLeftOut } from '../../test/servers/postgres.ts';
import { redisLeftOut } from '../../test/servers/redis.ts';
import { withFolder } from '../bench/with-folder.ts';
import { random as randomOf } from '../sample-mailbox/random.ts';
import type { Proof } from './proof.ts';
import { runQueueProof, type QueueTotals, type QueueWish } from './queue/run-rounds.ts';

/** No job may be held up for longer once the faults are over, ms. */
const BAR = 60_000;
const FAULTS_PER_ROUND = 50;
const WORKERS = 4;

type Request = Pick<QueueWish, 'jobs' | 'faults' | 'transport' | 'database'> & { seed: string };

const wholeAbove0 = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0`);
  return value;
};

function readRequest(args: readonly string[]): Request {
  const { values } = parseArgs({
    args: [...args],
    options: {
      jobs: { type: 'string', default: '50000' },
      faults: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      transport: { type: 'string', default: 'database' },
      database: { type: 'string' },
    },
  });
  const { transport } = values;
  if (transport !== 'database' && transport !== 'redis')
    throw new Error('--transport must be database or redis');
  if (values.database === 'own' && postgresLeftOut)
    throw new Error('PostgreSQL is not installed (Debian package postgresql)');
  if (transport === 'redis' && redisLeftOut)
    throw new Error('redis-server is not installed (Debian package redis-server)');
  return {
    transport,
    database: values.database ?? null,
    jobs: wholeAbove0('jobs', values.jobs),
    faults: wholeAbove0('faults', values.faults),
    seed: values.seed,
  };
}

/** Whether everything was done once and in time. */
export const isKept = ({ doubled, uncalled, lost, slowest }: QueueTotals): boolean =>
  doubled + uncalled + lost === 0 && slowest <= BAR;

function linesOf(totals: QueueTotals): string[] {
  const { jobs, faults, doubled, uncalled, lost, slowest, deadRetried, lateWorkers, seconds } = totals;
  const all = [...faults.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${jobs} jobs, ${all} faults in ${Math.round(seconds)} s: ${[...faults].map(([name, count]) => `${count} × ${name}`).join(', ')}`,
    `${lost} lost, ${doubled} done twice, ${uncalled} done that nobody asked for; ${lateWorkers} times a worker came too late with a job that another had; ${deadRetried} dead letters (begun three times, each time killed) tried again`,
    `everything was done at most ${(slowest / 1000).toFixed(1)} s after the faults of a round (bar: ${BAR / 1000} s)`,
  ];
}

export const queue: Proof = {
  name: 'queue',
  about:
    'no fault loses, doubles or holds up work: kill -9, blocked loops, wrong clocks, PostgreSQL killed, Redis killed, flushed or cut off',
  options: [
    '--transport database|redis (database)',
    '--jobs N (50000)',
    '--faults N (500)',
    '--seed S (1)',
    '--database own|postgres://… (a file); own = a PostgreSQL of the proof, which is killed too',
  ],
  async run(args, tell) {
    const { seed, ...request } = readRequest(args);
    const random = randomOf('queue', seed).next;
    const totals = await withFolder((folder) =>
      runQueueProof({
        ...request,
        folder,
        faultsPerRound: FAULTS_PER_ROUND,
        workers: WORKERS,
        lease: null,
        random,
        tell,
      }),
    );
    for (const line of linesOf(totals)) tell(line);
    return isKept(totals);
  },
};
