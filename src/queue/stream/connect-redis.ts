// Opens a connection to Redis that never gives up, notices a dead line by itself, and says once what is wrong.
import { Redis } from 'ioredis';

export interface RedisAddress {
  host: string;
  port: number;
  username?: string | undefined;
  password?: string | undefined;
  tls: boolean;
}

/** A blocking read waits this long at most, ms, so that a living line always carries something within `DEAD_LINE`. */
export const BLOCK = 2000;
/** A line that owes an answer for so long is dead: nobody closes a half-open one, ms. */
const DEAD_LINE = 6000;
const MOST_PAUSE = 2000;

const REFUSED = /^(?:WRONGPASS|NOAUTH|NOPERM|ERR (?:invalid password|AUTH|Client sent AUTH))/;

/** One line: what is wrong and how to mend it. */
function explainRedisError({ host, port }: RedisAddress, error: Error): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (REFUSED.test(message)) {
    return `Redis at ${host}:${port} refuses this program (${message.split(' ')[0]}); check REDIS_USERNAME and REDIS_PASSWORD.`;
  }
  return `Redis at ${host}:${port} cannot be reached (${code ?? message}); check REDIS_HOST, REDIS_PORT and REDIS_TLS.`;
}

/**
 * Commands fail at once while there is no connection: whoever sends waits by its own measure, and nothing is sent twice unasked.
 * @param tell shown what is wrong when it begins, and that it is over
 */
export function connectRedis(address: RedisAddress, tell: (line: string) => void): Redis {
  const { host, port, username, password, tls } = address;
  const redis = new Redis({
    host,
    port,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: { servername: host } }),
    // Replies to commands that are called by name have one shape only in the older protocol.
    protocol: 2,
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: DEAD_LINE / 2,
    socketTimeout: DEAD_LINE,
    retryStrategy: (times) => Math.min(times * 100, MOST_PAUSE),
  });
  let trouble: string | null = null;
  redis.on('error', (error: Error) => {
    const line = explainRedisError(address, error);
    if (line !== trouble) tell(`${line} Mail waits in the database meanwhile; this goes on trying.`);
    trouble = line;
  });
  redis.on('ready', () => {
    if (trouble !== null) tell(`Redis at ${host}:${port} is reached again.`);
    trouble = null;
  });
  redis.connect().catch(() => undefined);
  return redis;
}

/** Resolves when the present attempt to connect, if there is one, has succeeded or failed: until then every command fails. */
export async function attempted(redis: Redis): Promise<void> {
  if (redis.status !== 'connecting' && redis.status !== 'connect') return;
  await new Promise<void>((resolve) => {
    for (const end of ['ready', 'close', 'end']) redis.once(end, () => resolve());
  });
}
