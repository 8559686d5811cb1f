// Deletes all that streams hold of one user, whoever still waits for it.
import type { Redis } from 'ioredis';
import { FORGET } from './stream-scripts.ts';

/** Few enough that neither end holds much of it at once: a payload may have a hundred thousand characters. */
const AT_ONCE = 100;

function isOf(user: string, fields: readonly string[]): boolean {
  const payload = fields[fields.findIndex((field, at) => at % 2 === 0 && field === 'payload') + 1];
  try {
    return (JSON.parse(payload ?? '') as { user?: unknown } | null)?.user === user;
  } catch {
    return false;
  }
}

/** Deletes a user's entries from the stream at `key`; they count as acknowledged in every group. */
export async function forgetUser(redis: Redis, key: string, user: string): Promise<void> {
  for (let from = '-'; ;) {
    const entries = await redis.xrange(key, from, '+', 'COUNT', AT_ONCE);
    const theirs = entries.filter(([, fields]) => isOf(user, fields)).map(([id]) => id);
    if (theirs.length > 0) await redis.eval(FORGET, 1, key, ...theirs);
    if (entries.length < AT_ONCE) return;
    from = `(${entries.at(-1)![0]}`;
  }
}
