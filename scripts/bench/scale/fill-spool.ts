// Fills a database as whoever fetches mail does: mails in the spool of many users, with the jobs that decide them.
import { openMailReading } from '../../../src/bin/mail-reading.ts';
import { openTracker } from '../../../src/bin/open-tracker.ts';
import type { RawMail } from '../../../src/domain/mail.ts';
import { readConfig } from '../../../src/ops/config.ts';
import { ensureMailbox } from '../../../src/store/mailboxes.ts';
import { spoolBatch } from '../../../src/tracking/spool-batch.ts';

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

/** Chunks written in one transaction: fetched mail comes one chunk at a time, which would only make filling take longer. */
const TOGETHER = 20;

/** `count` mails from `first` on, over and over; each at a place of its own. */
function mailsOf(pool: readonly RawMail[], first: number, count: number): RawMail[] {
  return Array.from({ length: count }, (_, n) => {
    const mail = pool[(first + n) % pool.length]!;
    return { ...mail, locator: `bench;${n}` };
  });
}

function chunksOf(portions: readonly Portion[], pool: readonly RawMail[]) {
  return portions.flatMap(({ user, mails, chunk }, at) => {
    // Users begin at different mails, so that small ones are not all the same.
    const mine = mailsOf(pool, at * mails, mails);
    return Array.from({ length: Math.ceil(mails / chunk) }, (_, n) => ({
      user,
      mails: mine.slice(n * chunk, (n + 1) * chunk),
    }));
  });
}

/**
 * @param portions in the order in which they are asked for
 * @param together chunks of one transaction
 */
export async function fillSpool(
  place: { url: string; dataDir: string },
  portions: readonly Portion[],
  pool: readonly RawMail[],
  together = TOGETHER,
): Promise<Filled> {
  const tracker = await openTracker(place.dataDir, readConfig({ DATABASE_URL: place.url }));
  const reading = openMailReading();
  const tools = { ...tracker, ...reading };
  try {
    const about = { name: 'bench', type: 'account', createdAt: Date.now() } as const;
    for (const { user } of portions)
      await ensureMailbox(tracker.db, user, { ...about, id: 'bench', identity: `account:bench:${user}` });
    const chunks = chunksOf(portions, pool);
    const began = performance.now();
    const before = process.cpuUsage();
    for (let from = 0; from < chunks.length; from += together) {
      await tracker.db.transaction().execute(async (tx) => {
        for (const { user, mails } of chunks.slice(from, from + together))
          await spoolBatch(tx, tools, user, 'bench', { mails, passed: [] });
      });
    }
    const { user, system } = process.cpuUsage(before);
    return { cpu: (user + system) / 1000, seconds: (performance.now() - began) / 1000 };
  } finally {
    await reading.close();
    await tracker.db.destroy();
  }
}
