// A Redis of the test's own: its own port and folder, which can be killed and started again.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { missingTools, TEST_TOOLS } from '../../scripts/testing/test-tools.ts';

/** True where Redis is not installed, so that its tests are left out. */
export const redisLeftOut =
  missingTools(
    TEST_TOOLS.filter((tool) => tool.binary === 'redis-server'),
    process.env['PATH'] ?? '',
  ).length > 0;

export interface RedisServer {
  port: number;
  /** A client of the test's own. */
  client: Redis;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
  /** Starts it anew, with what is left of its data. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface RedisWish {
  /** Keeps what it was told in a file, synced each second. */
  appends?: boolean;
  args?: readonly string[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function launch(port: number, folder: string, { appends = false, args = [] }: RedisWish): ChildProcess {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const keeping = ['--appendonly', appends ? 'yes' : 'no', '--daemonize', 'no'];
  return spawn('redis-server', [...settings, ...keeping, ...args], { stdio: 'ignore' });
}

async function untilUp(client: Redis): Promise<void> {
  for (;;) {
    const answer = await client.ping().catch(() => null);
    if (answer === 'PONG') return;
    await pause(20);
  }
}

export async function startRedis(wish: RedisWish = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-redis-'));
  const port = await freePort();
  let server = launch(port, folder, wish);
  const client = new Redis({
    port,
    host: '127.0.0.1',
    protocol: 2,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => 50,
  });
  client.on('error', () => undefined);
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  await untilUp(client);
  return {
    port,
    client,
    kill,
    async start() {
      server = launch(port, folder, wish);
      await untilUp(client);
    },
    async stop() {
      client.disconnect();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
