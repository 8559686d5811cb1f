// Fetched mail by way of a real Redis: decided once each, whatever Redis forgets and whoever dies.
import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MailTransport } from '../../src/bin/mail-transport.ts';
import { openWorking } from '../../src/bin/working.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { streamMail, type StreamMail } from '../../src/contracts/stream-mail.ts';
import { isBalanced } from '../../src/domain/facts.ts';
import { readConfig } from '../../src/ops/config.ts';
import { listDeadJobs, retryDeadJobs } from '../../src/queue/dead-letters.ts';
import { deadKey } from '../../src/queue/stream/mail-stream.ts';
import type { StreamEntry } from '../../src/queue/stream/stream-group.ts';
import { readLedgers } from '../../src/store/mailboxes.ts';
import { countSpooled, insertSpooled, TO_SEND } from '../../src/store/spool.ts';
import { StreamConsumer } from '../../src/tasks/consume-stream.ts';
import { fetchMail, type FetchTools } from '../../src/tasks/fetch-mail.ts';
import { SpoolRelay } from '../../src/tasks/relay-spool.ts';
import { decideStreamed, giveUpStreamed, handOverStreamed } from '../../src/tracking/decide-streamed.ts';
import { dropDead } from '../../src/tracking/drop-dead.ts';
import { removeMailbox } from '../../src/tracking/remove-mailbox.ts';
import { scratchStream, sharedRedis, silence, until, type ScratchStream } from '../queue/scratch-stream.ts';
import { startCuttingProxy } from '../servers/cutting-proxy.ts';
import { redisLeftOut } from '../servers/redis.ts';
import { confirmation, rejection } from './compose-mail.ts';
import { accountTools, ADDRESS, connectScripted, FETCH_ONCE } from './scripted-tools.ts';
import { scriptedMailbox } from './scripted-account.ts';
import { applicationsOf, scratchTracker, USER } from './scratch-tracker.ts';

const redis = sharedRedis();
const HUNT = [
  confirmation('Alderworks', 'Miller'),
  confirmation('Brindle', 'Baker'),
  rejection('Alderworks', 'Miller'),
];
const note = () => undefined;

const configOf = (port: number, more: Record<string, string> = {}) =>
  readConfig({
    QUEUE: 'redis',
    REDIS_HOST: '127.0.0.1',
    REDIS_PORT: String(port),
    REDIS_STREAM_NAME: `mail:${randomUUID()}`,
    ...more,
  });

/** A mailbox whose mails are fetched and wait to be sent. */
async function fetched(): Promise<{ tracker: Tracker; tools: FetchTools; id: string }> {
  const tracker = await scratchTracker();
  const id = await connectScripted(tracker);
  const tools = {
    ...accountTools(tracker, { [ADDRESS]: scriptedMailbox([...HUNT], { step: 3 }) }),
    byStream: true,
  };
  await fetchMail(tools, USER, id, FETCH_ONCE);
  return { tracker, tools, id };
}

const relayOf = (
  tracker: Tracker,
  { stream }: ScratchStream,
  more: { mostEntries?: number; withBody?: boolean } = {},
) =>
  new SpoolRelay({
    ...tracker,
    stream,
    holder: randomUUID(),
    mostEntries: 10_000,
    withBody: false,
    note,
    ...more,
  });

function consumerOf(
  tools: FetchTools,
  scratch: ScratchStream,
  more: Partial<FetchTools> = {},
): StreamConsumer {
  const all = { ...tools, ...more };
  return new StreamConsumer({
    group: scratch.consumer(),
    lanes: 1,
    note,
    decide: (user, mailboxId, places) => decideStreamed(all, user, mailboxId, places),
    handOver: (mail) => handOverStreamed(all, mail),
    giveUp: (mail, deliveries) => giveUpStreamed(all, mail, deliveries),
  });
}

async function transportOf(
  tools: FetchTools,
  config: ReturnType<typeof configOf>,
  tell: (line: string) => void = note,
) {
  const transport = new MailTransport(tools, config, { lanes: 2, note, tell });
  onTestFinished(() => transport.stop(0));
  return transport;
}

const ledgerOf = async ({ db }: Tracker, id: string) => (await readLedgers(db, USER)).get(id)!;

async function payloads({ name }: ScratchStream): Promise<StreamMail[]> {
  const entries = await redis().client.xrange(name, '-', '+');
  return entries.map(([, fields]) => streamMail.parse(JSON.parse(fields[1]!)));
}

describe.skipIf(redisLeftOut)('mail on a stream', () => {
  it('is decided and leaves stream and spool.', async () => {
    const { tracker, tools, id } = await fetched();
    expect(await applicationsOf(tracker)).toEqual([]);
    const told: string[] = [];
    const config = configOf(redis().port);
    await (await transportOf(tools, config, (line) => told.push(line))).drain();
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map());
    expect(await applicationsOf(tracker)).toHaveLength(2);
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
    await until(async () => (await redis().client.xlen(config.REDIS_STREAM_NAME)) === 0);
    expect(told).toEqual([expect.stringMatching(/only a transport.*append-only/)]);
  });

  it('says of itself what its headers say, and nothing of its body unless told to.', async () => {
    const { tracker } = await fetched();
    const scratch = await scratchStream(redis().port);
    await relayOf(tracker, scratch).turn();
    const [first] = await payloads(scratch);
    expect(first).toMatchObject({
      schema_version: 1,
      user: USER,
      mailbox: 'INBOX',
      from: 'jobs@alderworks.example',
      to: ['ida@lund.example'],
      subject: 'We received your application for Miller at Alderworks',
      date: '2026-01-01T12:00:00Z',
      message_id: '<received.alderworks.Miller@alderworks.example>',
      headers: { 'Message-ID': '<received.alderworks.Miller@alderworks.example>' },
    });
    const there = JSON.stringify(await redis().client.xrange(scratch.name, '-', '+'));
    expect(there).not.toContain('Thank you for applying');
    expect(Object.keys(first!)).not.toContain('body_text');
    const { tracker: other } = await fetched();
    const open = await scratchStream(redis().port);
    await relayOf(other, open, { withBody: true }).turn();
    const [told] = await payloads(open);
    expect(told?.body_text).toContain('Thank you for applying');
    expect(told?.body_html_preview).toBe('');
  });

  it('tells other programs how far its folder is read.', async () => {
    const { tracker } = await fetched();
    const scratch = await scratchStream(redis().port);
    await redis().client.flushall();
    await relayOf(tracker, scratch).turn();
    const key = (what: string) => redis().client.get(`producer_state:${ADDRESS}:INBOX:${what}`);
    expect(await key('total_emails')).toBe('3');
    expect(await key('last_poll')).toMatch(/^2026-06-01T/);
  });

  it('is decided once although it is sent again and again.', async () => {
    const { tracker, tools, id } = await fetched();
    const scratch = await scratchStream(redis().port);
    const relay = relayOf(tracker, scratch);
    await relay.turn();
    // The epoch is forgotten, the entries are not.
    for (let again = 0; again < 3; again++) {
      await redis().client.del(`${scratch.name}:epoch`);
      expect(await relay.turn()).toBe(3);
    }
    expect(await scratch.stream.depth()).toBe(12);
    const [one, other] = [consumerOf(tools, scratch), consumerOf(tools, scratch)];
    await Promise.all(
      [one, other].map((each) => until(async () => each.settle(await each.take(false)).then(() => true))),
    );
    await until(async () => {
      await one.settle(await one.take(false));
      return (await scratch.stream.depth()) === 0;
    });
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
    expect(await applicationsOf(tracker)).toHaveLength(2);
  });

  it('that Redis forgot is sent again.', async () => {
    const { tracker, tools, id } = await fetched();
    const config = configOf(redis().port);
    const scratch = await scratchStream(redis().port, { name: config.REDIS_STREAM_NAME });
    const relay = relayOf(tracker, scratch);
    await relay.turn();
    await relay.stop();
    await redis().client.flushall();
    await (await transportOf(tools, config)).drain();
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
  });

  it('waits in the database while Redis is away.', async () => {
    const { tracker, tools, id } = await fetched();
    const told: string[] = [];
    await redis().kill();
    const transport = await transportOf(tools, configOf(redis().port), (line) => told.push(line));
    const drained = transport.drain();
    await until(() => told.length > 0);
    expect(told[0]).toContain('Mail waits in the database');
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map([[id, 3]]));
    await redis().start();
    await drained;
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
  });

  it('goes on when every line to Redis goes silent without being closed.', async () => {
    const { tracker, tools, id } = await fetched();
    const proxy = await startCuttingProxy({ host: '127.0.0.1', port: redis().port });
    onTestFinished(() => proxy.stop());
    const transport = await transportOf(tools, configOf(proxy.port));
    await until(() => proxy.connections() === 3);
    proxy.cutNow('blackhole');
    await transport.drain();
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
  });

  it('of a mailbox that is removed meanwhile leaves nothing behind.', async () => {
    const { tracker, tools, id } = await fetched();
    const scratch = await scratchStream(redis().port);
    await relayOf(tracker, scratch).turn();
    await removeMailbox(tracker.db, USER, id, tracker.now());
    const consumer = consumerOf(tools, scratch);
    await until(async () => {
      await consumer.settle(await consumer.take(false));
      return (await scratch.stream.depth()) === 0;
    });
    expect(await applicationsOf(tracker)).toEqual([]);
  });

  it('that somebody else put there is not believed.', async () => {
    const { tracker, tools } = await fetched();
    const scratch = await scratchStream(redis().port);
    await relayOf(tracker, scratch).turn();
    const [mine] = await payloads(scratch);
    await scratch.stream.add([
      { user: USER, payload: 'no JSON' },
      { user: USER, payload: JSON.stringify({ ...mine, user: 'somebody' }) },
      { user: USER, payload: JSON.stringify({ ...mine, mailbox_id: 'elsewhere' }) },
      { user: USER, payload: JSON.stringify({ ...mine, mail_id: 'nowhere:0' }) },
    ]);
    const consumer = consumerOf(tools, scratch);
    await until(async () => {
      await consumer.settle(await consumer.take(false));
      return (await scratch.stream.depth()) === 0;
    });
    expect(await applicationsOf(tracker)).toHaveLength(2);
    expect(await redis().client.xlen(deadKey(scratch.name))).toBe(1);
  });

  it('goes to jobs when Redis is not used any more.', async () => {
    const { tracker, tools, id } = await fetched();
    const scratch = await scratchStream(redis().port);
    await relayOf(tracker, scratch).turn();
    const working = openWorking(tools, readConfig({}), { lanes: 1, note });
    await working.drain();
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
    const consumer = consumerOf(tools, scratch);
    await until(async () => {
      await consumer.settle(await consumer.take(false));
      return (await scratch.stream.depth()) === 0;
    });
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
  });
});

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
    const counts = Map.groupBy(await payloads(scratch), ({ user }) => user);
    expect(counts.size).toBe(USERS);
    for (const mine of counts.values()) expect(mine.length).toBeLessThanOrEqual(200);
  });
});
