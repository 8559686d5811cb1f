// Fills a database as whoever fetches mail does: mails in the spool of many users, with the jobs that decide them.
import { openMailReading } from '../../../src/bin/mail-reading.ts';
import { openTracker } from '../../../src/bin/open-tracker.ts';
import { readConfig } from '../../../src/ops/config.ts';
import { ensureMailbox } from '../../../src/store/mailboxes.ts';
import type { Database } from '../../../src/store/open-database.ts';
import { judgeBatch } from '../../../src/tracking/judge-batch.ts';
import { spoolBatch, type SpoolTools } from '../../../src/tracking/spool-batch.ts';
import type { Spoolable } from './spoolable-mails.ts';

/** The mails of one user. */
export interface Portion {
  user: string;
  mails: number;
  /** Mails of one job. */
  chunk: number;
}

export interface Filled {
  /** Milliseconds of processor of this process. */
  cpu: number;
  seconds: number;
}

export interface FillOptions {
  /** Chunks written in one transaction: fetched mail comes one chunk at a time, which would only make filling take longer. */
  together?: number;
  /** Mails whose headers leave them out, instead of whole ones: they are recorded, and no job decides them. */
  leftOut?: boolean;
}

const TOGETHER = 20;

/** `count` of `pool` from `first` on, over and over; each at a place of its own. */
function some<M>(pool: readonly M[], first: number, count: number): M[] {
  return Array.from({ length: count }, (_, n) => ({
    ...pool[(first + n) % pool.length]!,
    locator: `bench;${n}`,
  }));
}

function chunksOf<M>(portions: readonly Portion[], pool: readonly M[]): { user: string; mails: M[] }[] {
  return portions.flatMap(({ user, mails, chunk }, at) => {
    // Users begin at different mails, so that small ones are not all the same.
    const mine = some(pool, at * mails, mails);
    return Array.from({ length: Math.ceil(mails / chunk) }, (_, n) => ({
      user,
      mails: mine.slice(n * chunk, (n + 1) * chunk),
    }));
  });
}

const MAILBOX = 'bench';

/** What is to be done for each chunk in its transaction. */
function writes(
  tools: SpoolTools,
  portions: readonly Portion[],
  { mails, leftOut }: Pick<Spoolable, 'mails' | 'leftOut'>,
  ofHeaders: boolean,
): ((tx: Database) => Promise<void>)[] {
  if (!ofHeaders)
    return chunksOf(portions, mails).map(
      (chunk) => (tx) => spoolBatch(tx, tools, chunk.user, MAILBOX, { mails: chunk.mails, passed: [] }),
    );
  return chunksOf(portions, leftOut).map(({ user, mails: headers }) => async (tx) => {
    const passed = await judgeBatch({ ...tools, db: tx }, user, { mails: [], passed: headers, damage: [] });
    await spoolBatch(tx, tools, user, MAILBOX, { mails: [], passed });
  });
}

/** @param portions in the order in which they are asked for */
export async function fillSpool(
  place: { url: string; dataDir: string },
  portions: readonly Portion[],
  pool: Pick<Spoolable, 'mails' | 'leftOut'>,
  { together = TOGETHER, leftOut = false }: FillOptions = {},
): Promise<Filled> {
  const tracker = await openTracker(place.dataDir, readConfig({ DATABASE_URL: place.url }));
  const reading = openMailReading();
  try {
    const about = { id: MAILBOX, name: 'bench', type: 'account', createdAt: Date.now() } as const;
    for (const { user } of portions)
      await ensureMailbox(tracker.db, user, { ...about, identity: `account:bench:${user}` });
    const chunks = writes({ ...tracker, ...reading }, portions, pool, leftOut);
    const began = performance.now();
    const before = process.cpuUsage();
    for (let from = 0; from < chunks.length; from += together) {
      await tracker.db.transaction().execute(async (tx) => {
        for (const write of chunks.slice(from, from + together)) await write(tx);
      });
    }
    const { user, system } = process.cpuUsage(before);
    return { cpu: (user + system) / 1000, seconds: (performance.now() - began) / 1000 };
  } finally {
    await reading.close();
    await tracker.db.destroy();
  }
}
