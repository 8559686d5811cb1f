// A stream of mail in trouble: mails that kill who reads them, mails that fail, and more of them than it may hold.
import { describe, expect, it } from 'vitest';
import { openWorking } from '../../src/bin/working.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { streamMail } from '../../src/contracts/stream-mail.ts';
import { isBalanced } from '../../src/domain/facts.ts';
import { readConfig } from '../../src/ops/config.ts';
import { listDeadJobs, retryDeadJobs } from '../../src/queue/dead-letters.ts';
import { deadKey } from '../../src/queue/stream/mail-stream.ts';
import type { StreamEntry } from '../../src/queue/stream/stream-group.ts';
import { countSpooled, insertSpooled, readSpooled, TO_SEND } from '../../src/store/spool.ts';
import { StreamConsumer } from '../../src/tasks/consume-stream.ts';
import type { FetchTools } from '../../src/tasks/fetch-mail.ts';
import { decideStreamed, giveUpStreamed, handOverStreamed } from '../../src/tracking/decide-streamed.ts';
import { decideMails } from '../../src/tracking/decide-mails.ts';
import { dropDead } from '../../src/tracking/drop-dead.ts';
import { scratchStream, sharedRedis, silence, until, type ScratchStream } from '../queue/scratch-stream.ts';
import { redisLeftOut } from '../servers/redis.ts';
import { configOf, consumerOf, fetched, ledgerOf, note, relayOf } from './scratch-transport.ts';
import { applicationsOf, scratchTracker, USER } from './scratch-tracker.ts';

const redis = sharedRedis();

describe.skipIf(redisLeftOut)('a mail that brings its workers down', () => {
  const SECOND = 'Brindle';

  /** Whoever reads the deadly mail is gone, with all that it held. */
  async function dieOf(tools: FetchTools, scratch: ScratchStream): Promise<void> {
    const consumer = consumerOf(tools, scratch);
    let entries: StreamEntry[] = [];
    await until(async () => (entries = await consumer.take(false)).length > 0);
    const isDeadly = entries.some(({ payload }) => payload.includes(SECOND));
    if (!isDeadly || entries[0]!.deliveries > 3) await consumer.settle(entries);
    await silence();
  }

  it('is given up alone after three deaths, counted, listed, and can be tried again or thrown away.', async () => {
    const { tracker, tools, id } = await fetched();
    const scratch = await scratchStream(redis().port);
    const relay = relayOf(tracker, scratch);
    await relay.turn();
    await until(async () => {
      await dieOf(tools, scratch);
      return (await scratch.stream.depth()) === 0;
    });
    expect(await applicationsOf(tracker)).toHaveLength(1);
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, dead_lettered: 1 });
    expect(isBalanced(await ledgerOf(tracker, id))).toBe(true);
    expect(await redis().client.xlen(deadKey(scratch.name))).toBe(1);
    const [dead] = await listDeadJobs(tracker.db, USER, { limit: 9 });
    expect(dead).toMatchObject({
      kind: 'process-mail',
      starts: 3,
      error: expect.stringContaining('3 times'),
    });
    // It is the dead letters' now: nothing sends it again.
    await redis().client.flushall();
    expect(await relay.turn()).toBe(0);
    expect(await retryDeadJobs(tracker.db, { user: USER })).toBe(1);
    await openWorking(tools, configOf(redis().port), { lanes: 1, note }).drain();
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, dead_lettered: 0 });
    expect(await applicationsOf(tracker)).toHaveLength(2);
  });

  it('leaves the spool when its dead letter is thrown away.', async () => {
    const { tracker, tools, id } = await fetched();
    const [spooled] = await tracker.db.selectFrom('spool').select('chunk').execute();
    await giveUpStreamed(tools, { user: USER, chunk: spooled!.chunk, position: 0 }, 3);
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map([[id, 3]]));
    expect(await dropDead(tracker.db, { user: USER })).toBe(1);
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map([[id, 2]]));
    expect(await dropDead(tracker.db, { user: USER })).toBe(0);
  });

  it('is no mail that merely failed: that one goes to the queue, and the others are decided.', async () => {
    const { tracker, tools, id } = await fetched();
    const scratch = await scratchStream(redis().port);
    await relayOf(tracker, scratch).turn();
    let fails = 0;
    const consumer = new StreamConsumer({
      group: scratch.consumer(),
      lanes: 1,
      note,
      decide: async (user, mailboxId, places) => {
        if (places.some(({ position }) => position === 1)) throw new Error(`failure ${(fails += 1)}`);
        await decideStreamed(tools, user, mailboxId, places);
      },
      handOver: (mail) => handOverStreamed(tools, mail),
      giveUp: () => Promise.reject(new Error('not to be given up')),
    });
    await until(async () => {
      await consumer.settle(await consumer.take(false));
      return (await scratch.stream.depth()) === 0;
    });
    expect(fails).toBe(2);
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 2 });
    await openWorking(tools, readConfig({}), { lanes: 1, note }).drain();
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, dead_lettered: 0 });
  });
});

describe('a mail that two workers have at hand', () => {
  it('is written by the first of them only.', async () => {
    const { tracker, tools, id } = await fetched();
    const mails = async () => {
      const places = await tracker.db.selectFrom('spool').select(['chunk', 'position']).execute();
      return readSpooled(tracker.db, tracker.vault, USER, places);
    };
    const [first, second] = [
      await decideMails(tools, USER, id, await mails()),
      await decideMails(tools, USER, id, await mails()),
    ];
    await tracker.db.transaction().execute(first);
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3 });
    await tracker.db.deleteFrom('sightings').execute();
    await tracker.db.transaction().execute(second);
    expect(await tracker.db.selectFrom('sightings').select('id').execute()).toEqual([]);
  });
});

describe.skipIf(redisLeftOut)('a stream that is full', () => {
  const USERS = 8;
  const EACH = 1500;

  async function fill(tracker: Tracker): Promise<void> {
    await tracker.db.transaction().execute(async (tx) => {
      for (let user = 0; user < USERS; user++) {
        const mails = Array.from({ length: EACH }, (_, n) => ({
          locator: `INBOX;UIDVALIDITY=7/;UID=${n + 1}`,
          bytes: new TextEncoder().encode(`Subject: ${n}\n\n`),
          size: 14,
          bodyDigest: '',
          labels: ['INBOX'],
          internalDate: null,
        }));
        const chunk = { mailboxId: 'box', chunk: `c${user}`, way: TO_SEND, fetchedAt: 0 } as const;
        await insertSpooled(tx, tracker.vault, `user ${user}`, chunk, mails);
      }
    });
  }

  it('makes the sender wait and loses nothing: of 12,000 mails at a cap of 10,000 every one is delivered once.', async () => {
    const tracker = await scratchTracker();
    await fill(tracker);
    const scratch = await scratchStream(redis().port);
    const relay = relayOf(tracker, scratch);
    let sent = 0;
    for (let count = await relay.turn(); count > 0; count = await relay.turn()) sent += count;
    expect(sent).toBe(10_000);
    expect(await scratch.stream.depth()).toBe(10_000);
    const group = scratch.consumer();
    const seen = new Set<string>();
    let delivered = 0;
    await until(async () => {
      const entries = await group.read(1000, 1);
      for (const { payload } of entries) {
        const { user, uid } = streamMail.parse(JSON.parse(payload));
        seen.add(`${user} ${uid}`);
      }
      delivered += entries.length;
      await group.finish(entries);
      while ((await relay.turn()) > 0) continue;
      return delivered >= USERS * EACH;
    });
    expect([delivered, seen.size]).toEqual([USERS * EACH, USERS * EACH]);
    const state = (what: string) => redis().client.get(`producer_state:box:INBOX:${what}`);
    expect([await state('last_uid'), await state('uidvalidity')]).toEqual([String(EACH), '7']);
  });

  it('is shared: one user does not fill it for the others.', async () => {
    const tracker = await scratchTracker();
    await fill(tracker);
    const scratch = await scratchStream(redis().port);
    const relay = relayOf(tracker, scratch, { mostEntries: 1000 });
    while ((await relay.turn()) > 0) continue;
    const counts = Map.groupBy(
      (await redis().client.xrange(scratch.name, '-', '+')).map(([, fields]) =>
        streamMail.parse(JSON.parse(fields[1]!)),
      ),
      ({ user }) => user,
    );
    expect(counts.size).toBe(USERS);
    for (const mine of counts.values()) expect(mine.length).toBeLessThanOrEqual(200);
  });
});
