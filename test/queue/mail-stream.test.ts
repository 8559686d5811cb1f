// The streams on a real Redis: nothing unread is trimmed, dead consumers are replaced, and what is lost is noticed.
import * as fc from 'fast-check';
import type { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { deadKey, GROUP } from '../../src/queue/stream/mail-stream.ts';
import { redisLeftOut } from '../servers/redis.ts';
import { readAll, scratchStream, sharedRedis, silence, until } from './scratch-stream.ts';

const redis = sharedRedis();
const payloads = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => ({ user: `user ${n % 7}`, payload: String(from + n) }));
const told = (entries: readonly { payload: string }[]) => entries.map(({ payload }) => Number(payload));

interface OtherGroup {
  name: string;
  /** Not read by it yet, and read but not ended. */
  owed: Set<string>;
  held: string[];
}

/** Groups of other programs, with a book of what each of them still has to get. */
function otherGroups(client: Redis, stream: string) {
  const groups: OtherGroup[] = [];
  const idsThere = async () => (await client.xrange(stream, '-', '+')).map(([id]) => id);
  return {
    groups,
    async join() {
      const name = `group ${groups.length}`;
      await client.xgroup('CREATE', stream, name, '0', 'MKSTREAM');
      groups.push({ name, owed: new Set(await idsThere()), held: [] });
    },
    async owe(count: number) {
      for (const id of (await idsThere()).slice(-count)) for (const { owed } of groups) owed.add(id);
    },
    async read(group: OtherGroup, count: number) {
      const ask = ['GROUP', group.name, 'x', 'COUNT', count, 'STREAMS', stream, '>'] as const;
      const found = (await client.call('XREADGROUP', ...ask)) as [string, [string, unknown][]][] | null;
      for (const [id] of found?.[0]?.[1] ?? []) {
        expect(group.owed.delete(id)).toBe(true);
        group.held.push(id);
      }
    },
    async end({ name, held }: OtherGroup, count: number) {
      const ended = held.splice(0, count);
      if (ended.length > 0) await client.xack(stream, name, ...ended);
    },
    /** What a group still has to get and the stream has not any more. */
    async missing() {
      const there = new Set(await idsThere());
      return groups.flatMap(({ owed, held }) => [...owed, ...held].filter((id) => !there.has(id)));
    },
  };
}

describe.skipIf(redisLeftOut)('what is on a stream', () => {
  it('is read once by a group, in its order, and gone when it is ended', async () => {
    const { stream, consumer } = await scratchStream(redis().port);
    await stream.add(payloads(30));
    const [one, other] = [consumer(), consumer()];
    const first = await readAll(one, 20);
    const rest = await readAll(other, 20);
    expect([...told(first), ...told(rest)]).toEqual(payloads(30).map(({ payload }) => Number(payload)));
    await one.finish([...first, ...rest]);
    expect(await stream.depth()).toBe(0);
  });

  it('is divided by user, each user in one part', async () => {
    const { stream, consumer, name } = await scratchStream(redis().port, { partitions: 3 });
    await stream.add(payloads(70));
    const lengths = await Promise.all([0, 1, 2].map((n) => redis().client.xlen(`${name}:${n}`)));
    expect(lengths.reduce((a, b) => a + b)).toBe(70);
    expect(lengths.every((length) => length % 10 === 0)).toBe(true);
    const group = consumer();
    const found = new Set<number>();
    await until(async () => {
      for (const one of told(await group.read(250, 1))) found.add(one);
      return found.size === 70;
    });
  });

  it('is never trimmed while any group has not read or not ended it, whatever the groups do', async () => {
    const step = fc.record({
      does: fc.constantFrom('add', 'read', 'read', 'end', 'tidy', 'join'),
      who: fc.nat(2),
      count: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { stream, consumer, name } = await scratchStream(redis().port);
        const own = consumer();
        await readAll(own);
        const others = otherGroups(redis().client, name);
        await others.join();
        for (const { does, who, count } of steps) {
          const group = others.groups[who % others.groups.length]!;
          if (does === 'add') {
            await stream.add(payloads(count));
            await others.owe(count);
          } else if (does === 'tidy') await stream.tidy();
          else if (does === 'join') await others.join();
          else await others[does](group, count);
          // Hearback's own group reads and ends whatever there is: it alone must not decide what goes.
          await own.finish(await own.read(100, 1));
          expect(await others.missing()).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('goes when its user is to be forgotten, from every part and however much of it there is, and nobody else’s does', async () => {
    const { stream, consumer, name } = await scratchStream(redis().port, { partitions: 3 });
    const entryOf = (user: string) => ({ user, payload: JSON.stringify({ user, note: 'x' }) });
    const group = consumer();
    await readAll(group);
    for (const user of ['ann', 'ben', 'cleo', 'ann', 'dora'])
      await stream.add(Array.from({ length: 130 }, () => entryOf(user)));
    await readAll(group, 150);
    await redis().client.xadd(`${name}:1`, '*', 'payload', entryOf('ann').payload);
    await stream.forget('ann');
    expect(await stream.depth()).toBe(3 * 130);
    for (const key of [0, 1, 2].map((n) => `${name}:${n}`)) {
      const left = await redis().client.xrange(key, '-', '+');
      expect(left.filter(([, [, payload]]) => payload?.includes('"user":"ann"'))).toEqual([]);
      const there = new Set(left.map(([id]) => id));
      const held = (await redis().client.xpending(key, GROUP, '-', '+', 1000)) as [string, ...unknown[]][];
      expect(held.filter(([id]) => !there.has(id))).toEqual([]);
    }
    await stream.forget('nobody');
    expect(await stream.depth()).toBe(3 * 130);
  });

  it('that no group needs any more is let go', async () => {
    const { stream, consumer, name } = await scratchStream(redis().port);
    const { client } = redis();
    await stream.add(payloads(10));
    await client.xgroup('CREATE', name, 'other', '0');
    const own = consumer();
    await own.finish(await readAll(own));
    await stream.tidy();
    expect(await stream.depth()).toBe(10);
    await client.call('XREADGROUP', 'GROUP', 'other', 'x', 'COUNT', 6, 'STREAMS', name, '>');
    await stream.tidy();
    expect(await stream.depth()).toBe(10);
    const held = (await client.xpending(name, 'other', '-', '+', 9)) as [string][];
    await client.xack(name, 'other', ...held.slice(0, 4).map(([id]) => id));
    await stream.tidy();
    expect(await stream.depth()).toBe(6);
    await client.xack(name, 'other', ...held.map(([id]) => id));
    await stream.tidy();
    expect(await stream.depth()).toBe(4);
  });
});

describe.skipIf(redisLeftOut)('what a dead consumer left', () => {
  it('is taken over in small company, then alone, and each entry counted', async () => {
    const { stream, consumer } = await scratchStream(redis().port);
    await stream.add(payloads(40));
    expect(await readAll(consumer())).toHaveLength(40);
    await silence();
    const other = consumer();
    let second: Awaited<ReturnType<typeof other.takeOver>> = [];
    await until(async () => (second = await other.takeOver()).length > 0);
    expect(second.map(({ deliveries }) => deliveries)).toEqual(Array(25).fill(2));
    expect(await other.takeOver()).toHaveLength(15);
    expect(await other.takeOver()).toEqual([]);
    await silence();
    const third = await other.takeOver();
    expect(third).toMatchObject([{ payload: '0', deliveries: 3 }]);
    await other.finish(third);
    expect(await stream.depth()).toBe(39);
  });

  it('is not taken from one that gives signs of life', async () => {
    const { stream, consumer } = await scratchStream(redis().port);
    await stream.add(payloads(3));
    const [slow, other] = [consumer(), consumer()];
    const held = await readAll(slow);
    await readAll(other);
    await silence();
    await slow.beat(held.slice(0, 2));
    expect(told(await other.takeOver())).toEqual([2]);
    // Who was silent for too long does not get it back by a belated sign.
    await slow.beat(held);
    await silence();
    await other.beat([held[2]!]);
    expect(told(await slow.takeOver())).toEqual([0, 1]);
  });

  it('that was handed back can be had at once, and was no try', async () => {
    const { stream, consumer } = await scratchStream(redis().port);
    await stream.add(payloads(2));
    const [one, other] = [consumer(), consumer()];
    const held = await readAll(one);
    await readAll(other);
    await one.release(held);
    expect((await other.takeOver()).map(({ deliveries }) => deliveries)).toEqual([1, 1]);
  });

  it('and what cannot be read goes to the stream of the dead', async () => {
    const { stream, consumer, name } = await scratchStream(redis().port);
    await stream.add([{ user: 'ann', payload: 'rubbish' }]);
    const group = consumer();
    await group.bury(await readAll(group), 'no mail');
    expect(await stream.depth()).toBe(0);
    const [[, fields]] = (await redis().client.xrange(deadKey(name), '-', '+')) as [[string, string[]]];
    expect(fields).toEqual(['payload', 'rubbish', 'reason', 'no mail']);
  });
});

describe.skipIf(redisLeftOut)('a Redis that forgets', () => {
  it('shows it by another epoch, and the group is made anew', async () => {
    const { stream, consumer } = await scratchStream(redis().port);
    const before = await stream.epoch();
    expect(await stream.epoch()).toBe(before);
    const group = consumer();
    await readAll(group);
    await redis().client.flushall();
    expect(await stream.epoch()).not.toBe(before);
    await stream.add(payloads(2));
    expect(await group.read(9, 10)).toHaveLength(2);
  });

  it('or was started anew shows it too, although its data is there', async () => {
    const { stream, told: lines } = await scratchStream(redis().port);
    const before = await stream.epoch();
    await redis().kill();
    await until(() => lines.length > 0);
    expect(lines[0]).toContain('cannot be reached (E');
    await redis().start();
    let after = before;
    await until(async () => {
      after = await stream.epoch();
      return true;
    });
    expect(after.split(':')[0]).not.toBe(before.split(':')[0]);
    expect(lines.at(-1)).toContain('is reached again');
  });

  it('that does not know the password says so', async () => {
    const lines: string[] = [];
    const address = { host: '127.0.0.1', port: redis().port, tls: false, username: 'ann', password: 'wrong' };
    await redis().client.call('ACL', 'SETUSER', 'ann', 'on', '>right', '~*', '+@all');
    void scratchStream(redis().port, { address, tell: (line) => void lines.push(line) });
    await until(() => lines.length > 0);
    expect(lines[0]).toContain('check REDIS_USERNAME and REDIS_PASSWORD');
    expect(lines[0]).not.toContain('wrong');
  });
});
