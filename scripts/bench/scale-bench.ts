// The bench `scale`: what more workers on one PostgreSQL bring, and whether one huge mailbox holds the others up.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { quantile } from './quantile.ts';
import { startBenchPostgres, type BenchPostgres } from './scale/bench-postgres.ts';
import { fillSpool, type Portion } from './scale/fill-spool.ts';
import { spoolableMails, type Spoolable } from './scale/spoolable-mails.ts';
import { warming } from './scale/warming.ts';
import { workOff, type WorkedOff } from './scale/work-off.ts';
import { textTable } from './text-table.ts';

/** Of the throughput of one core, by which it may fall; and how many times longer others may wait beside a large mailbox. */
const MOST_LOST = 0.15;
const MOST_WAITED = 2;
const LARGE = 'large';
const LANES = 2;
/** Mails of one job of a mailbox that is read for the first time, at most. */
const WHOLE_CHUNK = 250;

interface Wish {
  /** Of each worker. */
  mailboxes: number;
  mailsEach: number;
  chunk: number;
  users: number;
  small: number;
  times: number;
  rounds: number;
}

interface Room {
  postgres: BenchPostgres;
  dataDir: string;
  pool: Spoolable;
  tell: BenchRoom['tell'];
}

async function fill(room: Room, name: string, portions: readonly Portion[]): Promise<void> {
  await room.postgres.create(name);
  await fillSpool({ url: room.postgres.urlOf(name), dataDir: room.dataDir }, portions, room.pool);
}

interface Scaled extends Omit<WorkedOff, 'waits'> {
  workers: number;
  mailsPerSecond: number;
  /** Of worker and PostgreSQL together, for each second that a core was at work for them. */
  mailsPerCoreSecond: number;
}

const WORKERS = [1, 2, 4] as const;
const MOST_WORKERS = 4;
const OF_MANY = 'user-';

/** Leaves so many of the mailboxes. */
const leave = (mailboxes: number): string => {
  const tooMany = `where user_id like '${OF_MANY}%' and substr(user_id, ${OF_MANY.length + 1})::int >= ${mailboxes}`;
  return `delete from jobs ${tooMany}; delete from spool ${tooMany}`;
};

/**
 * Each worker gets as many mails, however many there are, for code becomes faster as it runs; and all are measured in turns, for
 * what else a machine does changes from minute to minute.
 */
async function measureScaling(room: Room, wish: Wish): Promise<Scaled[]> {
  const { mailboxes, mailsEach, chunk, rounds } = wish;
  room.tell(`filling: ${mailboxes * MOST_WORKERS} mailboxes of ${mailsEach} mails …`);
  const portions = Array.from({ length: mailboxes * MOST_WORKERS }, (_, n) => ({
    user: `${OF_MANY}${n}`,
    mails: mailsEach,
    chunk,
  }));
  await fill(room, 'scale_filled', [...portions, ...warming(MOST_WORKERS)]);
  const scaled: Scaled[] = [];
  for (let round = 1; round <= rounds; round++)
    for (const workers of WORKERS) {
      room.tell(`round ${round} of ${rounds}: ${workers} worker(s) …`);
      const prepare = leave(mailboxes * workers);
      const done = await workOff(room.postgres, 'scale_filled', room.dataDir, {
        workers,
        lanes: LANES,
        prepare,
      });
      const { waits: _, ...figures } = done;
      const busy = done.workerCpu + done.postgresCpu;
      const rates = { mailsPerSecond: done.mails / done.seconds, mailsPerCoreSecond: done.mails / busy };
      scaled.push({ ...figures, workers, ...rates });
    }
  return scaled;
}

interface Fair {
  run: 'alone' | 'beside the large one';
  mails: number;
  seconds: number;
  /** Seconds from spooled to decided, of the small users. */
  p50: number;
  p95: number;
  /** Of the large one; null where there is none. */
  large: number | null;
}

async function measureFairness(room: Room, { users, small, times }: Wish): Promise<Fair[]> {
  room.tell(`filling: ${users} users with ${small} mails each, and one with ${small * times} before them …`);
  const others = Array.from({ length: users }, (_, n) => ({
    user: `user-${n}`,
    mails: small,
    chunk: WHOLE_CHUNK,
  }));
  const first = { user: LARGE, mails: small * times, chunk: WHOLE_CHUNK };
  await fill(room, 'fair_filled', [first, ...others, ...warming(2)]);
  const without = `delete from jobs where user_id = '${LARGE}'; delete from spool where user_id = '${LARGE}'`;
  const runs: Fair[] = [];
  // Twice alone: what else the machine does changes from minute to minute, and the faster one is held against.
  for (const run of ['alone', 'beside the large one', 'alone'] as const) {
    room.tell(`the small users ${run} …`);
    const wish = { workers: 2, lanes: LANES, ...(run === 'alone' && { prepare: without }) };
    const { mails, seconds, waits } = await workOff(room.postgres, 'fair_filled', room.dataDir, wish);
    const large = waits.get(LARGE) ?? null;
    waits.delete(LARGE);
    const each = [...waits.values()];
    runs.push({ run, mails, seconds, p50: quantile(each, 0.5), p95: quantile(each, 0.95), large });
  }
  return runs;
}

/** The middle one of all rounds of so many workers, by what a core does. */
function middleOf(scaled: readonly Scaled[], workers: number): Scaled {
  const rounds = scaled
    .filter((one) => one.workers === workers)
    .toSorted((one, other) => one.mailsPerCoreSecond - other.mailsPerCoreSecond);
  return rounds[Math.floor(rounds.length / 2)]!;
}

/** What of the throughput of a core is lost from the first to the second; negative where it grew. */
const lost = (first: Scaled, second: Scaled): number =>
  1 - second.mailsPerCoreSecond / first.mailsPerCoreSecond;

function scalingTable(scaled: readonly Scaled[]): string {
  const alone = middleOf(scaled, 1);
  const rows = WORKERS.map((workers) => {
    const one = middleOf(scaled, workers);
    const each = scaled.filter((round) => round.workers === workers);
    return [
      `${workers} worker${workers > 1 ? 's' : ''}`,
      one.seconds.toFixed(1),
      one.mailsPerSecond.toFixed(0),
      ((one.workerCpu / one.mails) * 1000).toFixed(2),
      ((one.postgresCpu / one.mails) * 1000).toFixed(2),
      ((one.workerCpu + one.postgresCpu) / one.seconds).toFixed(2),
      each.map(({ mailsPerCoreSecond }) => mailsPerCoreSecond.toFixed(0)).join(' '),
      `${(-lost(alone, one) * 100).toFixed(1)} %`,
      `${(one.idle * 100).toFixed(0)} %`,
      (one.peak / 1e6).toFixed(0),
    ];
  });
  const head = ['', 'seconds', 'mails/s', 'worker ms', 'PostgreSQL ms', 'cores busy'];
  return textTable([[...head, 'mails/core s', 'change', 'machine idle', 'MB each'], ...rows]);
}

function fairTable(runs: readonly Fair[]): string {
  const rows = runs.map((one) => [
    `small users ${one.run}`,
    String(one.mails),
    one.seconds.toFixed(1),
    one.p50.toFixed(1),
    one.p95.toFixed(1),
    one.large === null ? '' : one.large.toFixed(1),
  ]);
  return textTable([['', 'mails', 'seconds', 'p50 s', 'p95 s', 'large one s'], ...rows]);
}

/** One part of the bench. */
interface Judged {
  data: Record<string, unknown>;
  lines: string[];
  met: boolean;
}

const kept = (is: boolean): string => (is ? 'kept' : 'NOT kept');

function judgeScaling(wish: Wish, scaled: readonly Scaled[]): Judged {
  const cores = availableParallelism();
  const alone = middleOf(scaled, 1);
  const judged = WORKERS.filter((workers) => workers > 1 && workers <= Math.max(cores, 2));
  const falls = judged.map((workers) => ({ workers, fell: lost(alone, middleOf(scaled, workers)) }));
  const met = falls.every(({ fell }) => fell < MOST_LOST);
  const told = falls.map(({ workers, fell }) => `with ${workers} ${(-fell * 100).toFixed(1)} %`);
  const lines = [
    `${wish.mailboxes} mailboxes of ${wish.mailsEach} mails for each worker, ${wish.chunk} a job; ms of processor a mail; the middle of ${wish.rounds} rounds`,
    scalingTable(scaled),
    `on ${cores} cores a busy core does ${told.join(', ')}; bar −${MOST_LOST * 100} %: ${kept(met)}`,
  ];
  return { data: { scaled, falls }, lines, met };
}

function judgeFairness(wish: Wish, fair: readonly Fair[]): Judged {
  const p95Of = (run: Fair['run']) =>
    Math.min(...fair.filter((one) => one.run === run).map(({ p95 }) => p95));
  const ratio = p95Of('beside the large one') / p95Of('alone');
  const met = ratio <= MOST_WAITED;
  const lines = [
    `${wish.users} users with ${wish.small} mails each, one with ${wish.small * wish.times} asked for first; 2 workers`,
    fairTable(fair),
    `p95 of the small ones ${ratio.toFixed(2)} times the better one without; bar ${MOST_WAITED}: ${kept(met)}`,
  ];
  return { data: { fair, ratio }, lines, met };
}

function wishOf(args: readonly string[]): { wish: Wish; part: string } {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      mailboxes: text('30'),
      'mails-each': text('60'),
      chunk: text('20'),
      users: text('1000'),
      small: text('3'),
      times: text('100'),
      rounds: text('3'),
      part: text('both'),
    },
  });
  const wish = {
    mailboxes: Number(values.mailboxes),
    mailsEach: Number(values['mails-each']),
    chunk: Number(values.chunk),
    users: Number(values.users),
    small: Number(values.small),
    times: Number(values.times),
    rounds: Number(values.rounds),
  };
  for (const [name, value] of Object.entries(wish))
    if (!Number.isInteger(value) || value < 1) throw new Error(`${name}: give a whole number above 0`);
  return { wish, part: values.part };
}

/** Enough for mails to differ, and few enough to be made in a moment. */
const LOOKED = 1500;

async function run(args: readonly string[], { folder, tell }: BenchRoom): Promise<BenchResult> {
  const { wish, part } = wishOf(args);
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  const pool = await spoolableMails(folder, LOOKED);
  const postgres = await startBenchPostgres();
  try {
    const room = { postgres, dataDir, pool, tell };
    const parts: Judged[] = [];
    if (part !== 'fairness') parts.push(judgeScaling(wish, await measureScaling(room, wish)));
    if (part !== 'scaling') parts.push(judgeFairness(wish, await measureFairness(room, wish)));
    const met = parts.every((one) => one.met);
    const data = Object.assign({ wish, met }, ...parts.map((one) => one.data)) as BenchResult['data'];
    return { data, table: parts.map(({ lines }) => lines.join('\n')).join('\n\n'), met };
  } finally {
    await postgres.stop();
  }
}

export const scaleBench: Bench = {
  name: 'scale',
  about:
    'mails decided by 1, 2 and 4 workers on PostgreSQL, and how long others wait beside a large mailbox; bar: with as many workers as cores a core does at most 15 % less, others wait at most twice as long',
  options: [
    '--mailboxes 30    mailboxes of the first part, for each worker',
    '--mails-each 60   mails of each of them',
    '--chunk 20        mails of a job',
    '--rounds 3        of the first part, in turns',
    '--users 1000      small users of the second part',
    '--small 3         mails of each of them',
    '--part both       or scaling, or fairness',
    '--times 100       how many times as many the large one has',
  ],
  run,
};
