// Measures what each stage costs on this machine: with PostgreSQL, a worker process and, where it is there, Redis.
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { openTracker } from '../../../src/bin/open-tracker.ts';
import { readConfig } from '../../../src/ops/config.ts';
import { holdAccount } from '../../../src/store/account-holds.ts';
import { composePayload } from '../../../src/tasks/relay-spool/compose-payload.ts';
import { connectAccount } from '../../../src/tracking/connect-account.ts';
import { redisLeftOut, startRedis } from '../../../test/servers/redis.ts';
import type { BenchRoom } from '../bench.ts';
import { startBenchPostgres, type BenchPostgres } from '../scale/bench-postgres.ts';
import { costBetween, databaseCosts, type DatabaseCosts } from '../scale/database-costs.ts';
import { fillSpool, type Portion } from '../scale/fill-spool.ts';
import { spoolableMails, type Spoolable } from '../scale/spoolable-mails.ts';
import { warming } from '../scale/warming.ts';
import { workOff } from '../scale/work-off.ts';
import { divideCost, type StageCost, type StageCosts } from './stage-costs.ts';

/** Mails of a batch of many, and how many batches of one and of many are measured. */
const MANY = 50;
const BATCHES = { one: 400, many: 16 };
const BEATS = 500;
const ENTRIES = 400;

interface Room {
  postgres: BenchPostgres;
  dataDir: string;
  pool: Spoolable;
  tell: BenchRoom['tell'];
}

/** Of one batch: milliseconds of the process that does it, and what PostgreSQL did. */
interface Measured extends DatabaseCosts {
  cpu: number;
}

function perBatch(cpu: number, costs: DatabaseCosts, batches: number): Measured {
  const { postgresCpu, wal, rows, commits, kept } = costs;
  return {
    cpu: cpu / batches,
    postgresCpu: (postgresCpu * 1000) / batches,
    wal: wal / batches,
    rows: rows / batches,
    commits: commits / batches,
    kept: kept / batches,
  };
}

function divide(one: Measured, many: Measured): StageCost {
  const of = (name: keyof Measured) => divideCost(one[name], many[name], MANY);
  return {
    cpu: of('cpu'),
    postgresCpu: of('postgresCpu'),
    wal: of('wal'),
    rows: of('rows'),
    commits: of('commits'),
    kept: of('kept'),
  };
}

/** Each user gets four batches, so that some of them meet what the user has already. */
function portionsOf(chunk: number): Portion[] {
  const batches = chunk === 1 ? BATCHES.one : BATCHES.many;
  return Array.from({ length: batches / 4 }, (_, n) => ({ user: `user-${n}`, mails: 4 * chunk, chunk }));
}

/** Fills a new database `name`, batch by batch, each in a transaction of its own. */
async function measureFill(room: Room, name: string, chunk: number, leftOut: boolean): Promise<Measured> {
  const { postgres, dataDir, pool } = room;
  const portions = portionsOf(chunk);
  await postgres.create(name);
  const place = { url: postgres.urlOf(name), dataDir };
  // What is done for the first time is slower: tables are made, rules compiled.
  await fillSpool(place, warming(1), pool, { leftOut });
  const client = await postgres.connect(name);
  try {
    const before = await databaseCosts(postgres, client);
    const { cpu } = await fillSpool(place, portions, pool, { together: 1, leftOut });
    const costs = costBetween(before, await databaseCosts(postgres, client));
    return perBatch(cpu, costs, chunk === 1 ? BATCHES.one : BATCHES.many);
  } finally {
    await client.end();
  }
}

async function measureDeciding(room: Room, name: string): Promise<Measured & { peak: number }> {
  const done = await workOff(room.postgres, name, room.dataDir, { workers: 1, lanes: 2 });
  return { ...perBatch(done.workerCpu * 1000, done, done.jobs), peak: done.peak };
}

async function measureBeat({ postgres, dataDir }: Room, name: string): Promise<StageCosts['beat']> {
  const tracker = await openTracker(dataDir, readConfig({ DATABASE_URL: postgres.urlOf(name) }));
  const client = await postgres.connect(name);
  try {
    const id = await connectAccount(tracker, 'beating', {
      provider: 'imap',
      settings: { address: 'ida@lund.example', host: 'imap.lund.example', folders: null, since: null },
      secret: { type: 'password', password: 'quiet harbour' },
    });
    const before = await databaseCosts(postgres, client);
    for (let n = 0; n < BEATS; n += 1) {
      const hold = { holder: 'bench', now: tracker.now(), deadBefore: 0 };
      await holdAccount(tracker.db, 'beating', id, hold, () => false);
    }
    const { postgresCpu, wal } = costBetween(before, await databaseCosts(postgres, client));
    return { postgresCpu: (postgresCpu * 1000) / BEATS, wal: wal / BEATS };
  } finally {
    await client.end();
    await tracker.db.destroy();
  }
}

async function measureStreamEntry({ mails }: Spoolable): Promise<number | null> {
  if (redisLeftOut) return null;
  const redis = await startRedis({ appends: false });
  try {
    for (let n = 0; n < ENTRIES; n += 1) {
      const mail = mails[n % mails.length]!;
      const place = { user: `user-${n}`, mailboxId: 'bench', chunk: `chunk-${n}`, position: 0 };
      const payload = composePayload({ ...place, fetchedAt: Date.now(), mail, isFirst: true }, false);
      await redis.client.xadd('mail', '*', 'payload', JSON.stringify(payload));
    }
    return Number(await redis.client.memory('USAGE', 'mail', 'SAMPLES', 0)) / ENTRIES;
  } finally {
    await redis.stop();
  }
}

/** Mails of the sample mailbox of which those for measuring are taken. */
const LOOKED = 1500;

/** Takes about two minutes. @throws Error where PostgreSQL is not installed */
export async function measureCosts({ folder, tell }: BenchRoom, command: string): Promise<StageCosts> {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  const pool = await spoolableMails(folder, LOOKED);
  const postgres = await startBenchPostgres();
  const room = { postgres, dataDir, pool, tell };
  try {
    tell('leaving mails out by their headers …');
    const left = [
      await measureFill(room, 'left_one', 1, true),
      await measureFill(room, 'left_many', MANY, true),
    ];
    tell('putting mails into the spool …');
    const spooled = [await measureFill(room, 'one', 1, false), await measureFill(room, 'many', MANY, false)];
    tell('deciding them …');
    const decided = [await measureDeciding(room, 'one'), await measureDeciding(room, 'many')] as const;
    tell('signs of life, and a stream …');
    return {
      measured: {
        on: new Date().toISOString().slice(0, 10),
        command,
        machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      },
      wholeShare: pool.share,
      spool: divide(spooled[0]!, spooled[1]!),
      leaveOut: divide(left[0]!, left[1]!),
      decide: divide(decided[0], decided[1]),
      beat: await measureBeat(room, 'one'),
      streamEntry: await measureStreamEntry(pool),
      workerMemory: Math.max(decided[0].peak, decided[1].peak),
    };
  } finally {
    await postgres.stop();
  }
}
