// Streams on a real Redis, each test with names of its own.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { MailStream, type StreamOptions } from '../../src/queue/stream/mail-stream.ts';
import { StreamGroup } from '../../src/queue/stream/stream-group.ts';
import { startRedis, type RedisServer, type RedisWish } from '../servers/redis.ts';

/** Without a sign of life for so long a consumer is taken for dead in these tests, ms. */
const DEAD_SOON = 30;

/** One Redis for all tests of a file. Call it outside of hooks. */
export function sharedRedis(wish: RedisWish = {}): () => RedisServer {
  let server: RedisServer | undefined;
  beforeAll(async () => {
    server = await startRedis(wish);
  });
  afterAll(() => server?.stop());
  return () => server!;
}

export interface ScratchStream {
  name: string;
  options: StreamOptions;
  stream: MailStream;
  /** Another consumer of the group. */
  consumer: () => StreamGroup;
  /** What a person was told. */
  told: string[];
}

/** Waits until `ready` holds, or says what it threw. */
export async function until(ready: () => Promise<boolean> | boolean): Promise<void> {
  for (;;) {
    if (await Promise.resolve(ready()).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}

export async function scratchStream(port: number, more: Partial<StreamOptions> = {}): Promise<ScratchStream> {
  const told: string[] = [];
  const name = `mail:${randomUUID()}`;
  const address = { host: '127.0.0.1', port, tls: false };
  const options = { address, name, partitions: 1, tell: (line: string) => void told.push(line), ...more };
  const stream = new MailStream(options);
  onTestFinished(() => stream.close());
  const consumer = () => {
    const group = new StreamGroup(options, randomUUID(), DEAD_SOON);
    onTestFinished(() => group.close());
    return group;
  };
  await until(async () => (await stream.depth()) >= 0);
  return { name: options.name, options, stream, consumer, told };
}

export const silence = () => new Promise((done) => setTimeout(done, DEAD_SOON * 2));

/** Reads once connected. */
export async function readAll(group: StreamGroup, count = 250) {
  let found: Awaited<ReturnType<StreamGroup['read']>> | null = null;
  await until(async () => (found = await group.read(count, 10)) !== null);
  return found!;
}
