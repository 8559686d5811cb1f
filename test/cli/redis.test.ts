// Redis as the person meets it on the command line: wrong settings, and a server that is not there yet.
import { expect, it } from 'vitest';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { redisLeftOut, startRedis } from '../servers/redis.ts';
import { hearback, startHearback } from './run-hearback.ts';

it('names every wrong setting of Redis in one line, with exit code 2.', async () => {
  const env = {
    QUEUE: 'rabbits',
    REDIS_PORT: '0',
    REDIS_TLS: 'perhaps',
    REDIS_STREAM_NAME: 'two words',
    REDIS_MAX_STREAM_LENGTH: '5',
    REDIS_PARTITIONS: '0',
  };
  const { code, stderr } = await hearback(['worker', '--data-dir', scratchFolder()], env);
  expect(code).toBe(2);
  for (const name of Object.keys(env)) expect(stderr).toContain(name);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('wants a password where a user is named.', async () => {
  const { code, stderr } = await hearback(['worker', '--data-dir', scratchFolder()], {
    REDIS_USERNAME: 'ann',
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining('REDIS_PASSWORD: is needed')]);
});

it.skipIf(redisLeftOut)(
  'says that Redis is away, goes on when it is there, and stops when asked.',
  async () => {
    const redis = await startRedis();
    await redis.kill();
    const env = { QUEUE: 'redis', REDIS_HOST: '127.0.0.1', REDIS_PORT: String(redis.port) };
    const worker = startHearback(['worker', '--data-dir', scratchFolder()], env);
    await worker.says(/cannot be reached \(ECONNREFUSED\)/);
    await redis.start();
    await worker.says(/is reached again/);
    await worker.says(/Redis is only a transport here/);
    worker.process.kill('SIGTERM');
    const { code } = await worker.ended;
    expect(code).toBe(0);
    await redis.stop();
  },
);
