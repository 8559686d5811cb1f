// Fetched mail by way of a real Redis: decided once, whatever Redis forgets and however often it is sent.
import type { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MailTransport } from '../../src/bin/mail-transport.ts';
import { Departing } from '../../src/bin/departing.ts';
import { decidingOf, openWorking } from '../../src/bin/working.ts';
import { streamMail, type StreamMail } from '../../src/contracts/stream-mail.ts';
import { readConfig, type Config } from '../../src/ops/config.ts';
import { deadKey } from '../../src/queue/stream/mail-stream.ts';
import { queueTables } from '../../src/queue/tables.ts';
import { countSpooled } from '../../src/store/spool.ts';
import type { FetchTools } from '../../src/tasks/fetch-mail.ts';
import { removeMailbox } from '../../src/tracking/remove-mailbox.ts';
import { readAll, scratchStream, sharedRedis, until, type ScratchStream } from '../queue/scratch-stream.ts';
import { startCuttingProxy } from '../servers/cutting-proxy.ts';
import { redisLeftOut } from '../servers/redis.ts';
import { ADDRESS } from './scripted-tools.ts';
import { onPostgres } from './scratch-database.ts';
import { configOf, consumerOf, fetched, ledgerOf, note, relayOf } from './scratch-transport.ts';
import { applicationsOf, USER } from './scratch-tracker.ts';

const redis = sharedRedis();

async function transportOf(
  tools: FetchTools,
  config: Config,
  heard: { tell?: (line: string) => void; note?: (event: string) => void } = {},
) {
  const options = { deciding: decidingOf(tools), lanes: 2, note, tell: note, ...heard };
  const transport = new MailTransport(tools, config, options);
  onTestFinished(() => transport.stop(0));
  return transport;
}

async function payloads({ name }: ScratchStream): Promise<StreamMail[]> {
  const entries = await redis().client.xrange(name, '-', '+');
  return entries.map(([, fields]) => streamMail.parse(JSON.parse(fields[1]!)));
}

async function valueOf(client: Redis, key: string): Promise<unknown> {
  const type = await client.type(key);
  if (type === 'stream')
    return [await client.xrange(key, '-', '+'), await client.xinfo('STREAM', key, 'FULL')];
  return type === 'set' ? client.smembers(key) : client.get(key);
}

/** All keys with all that they hold. */
async function everythingIn(client: Redis): Promise<string> {
  const all = await Promise.all(
    (await client.keys('*')).map(async (key) => [key, await valueOf(client, key)]),
  );
  return JSON.stringify(all).replaceAll('\\"', '"');
}

describe.skipIf(redisLeftOut)('mail on a stream', () => {
  it('is decided and leaves stream and spool.', async () => {
    const { tracker, tools, id } = await fetched();
    expect(await applicationsOf(tracker)).toEqual([]);
    const told: string[] = [];
    const notes: string[] = [];
    const config = configOf(redis().port);
    const heard = { tell: (line: string) => told.push(line), note: (event: string) => notes.push(event) };
    await (await transportOf(tools, config, heard)).drain();
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map());
    expect(await applicationsOf(tracker)).toHaveLength(2);
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
    await until(async () => (await redis().client.xlen(config.REDIS_STREAM_NAME)) === 0);
    expect(told).toEqual([expect.stringMatching(/only a transport.*append-only/)]);
    // Nothing was asked of Redis before it was reached, which would be waited out.
    expect(notes).not.toContain('stream_unreachable');
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
    const transport = await transportOf(tools, configOf(redis().port), { tell: (line) => told.push(line) });
    const drained = transport.drain();
    await until(() => told.length > 0);
    expect(told[0]).toContain('Mail waits in the database');
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map([[id, 3]]));
    await redis().start();
    await drained;
    expect(await ledgerOf(tracker, id)).toMatchObject({ seen: 3, duplicate: 0 });
  });

  // Some fifteen seconds of waiting, in which the database has no part.
  it.skipIf(onPostgres)('goes on when every line to Redis goes silent without being closed.', async () => {
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

  it('leaves nothing in Redis of somebody who deletes their account: not what is read, unread, dead, or known of their folders.', async () => {
    const { tracker, tools } = await fetched();
    const config = configOf(redis().port);
    await redis().client.flushall();
    const scratch = await scratchStream(redis().port, { name: config.REDIS_STREAM_NAME });
    await redis().client.xgroup('CREATE', scratch.name, 'others', '0', 'MKSTREAM');
    await relayOf(tracker, scratch).turn();
    const [mine] = await payloads(scratch);
    const straggler = { user: USER, payload: JSON.stringify(mine) };
    const bens = { ...mine, user: 'ben', subject: 'Of Ben', from: '', to: [], headers: {}, message_id: null };
    const theirs = { user: 'ben', payload: JSON.stringify(bens) };
    await scratch.stream.add([theirs, straggler]);
    const group = scratch.consumer();
    await group.bury(await readAll(group, 1), 'a reason');
    const pending = await readAll(group, 2);
    expect(pending.map(({ payload }) => payload).join()).toContain('alderworks');
    expect(await everythingIn(redis().client)).toContain(ADDRESS);

    const departing = new Departing(tracker, config, tools.outside);
    await departing.forget(USER, { stopFor: () => Promise.resolve() });
    const working = openWorking(tools, config, { lanes: 1, note });
    onTestFinished(() => working.stop(0));
    const queue = queueTables(tracker.db);
    const jobs = () => queue.selectFrom('jobs').select('state').execute();
    await working.start();
    await until(async () => (await jobs()).length === 1);
    const [left] = await payloads(scratch);
    expect([left?.user, await scratch.stream.depth()]).toEqual(['ben', 1]);
    const there = await everythingIn(redis().client);
    for (const canary of [`"${USER}"`, ADDRESS, ':state:', 'producer_state', 'alderworks', 'Miller'])
      expect(there).not.toContain(canary);
    expect(there).toContain('Of Ben');

    // What a process that knew nothing of it added meanwhile is swept a minute later.
    await scratch.stream.add([straggler]);
    await queue.updateTable('jobs').set({ due_at: 0 }).execute();
    await until(async () => (await jobs()).length === 0);
    expect(await everythingIn(redis().client)).not.toContain(`"${USER}"`);
  });
});
