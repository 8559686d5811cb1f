// The workers' end of the streams: reads as one consumer of the group, takes over what dead ones left, and acknowledges.
import type { Redis } from 'ioredis';
import { attempted, BLOCK, connectRedis } from './connect-redis.ts';
import { deadKey, GROUP, streamKeys, type StreamOptions } from './mail-stream.ts';
import { BEAT, FINISH, RELEASE } from './stream-scripts.ts';

export interface StreamEntry {
  key: string;
  id: string;
  payload: string;
  /** How often it was handed out, this time included. */
  deliveries: number;
}

/** After so long without a sign of life its consumer is taken for dead, ms. */
const DEAD_AFTER = 30_000;
/** Handed out so often without an end, an entry brings its workers down. */
export const MAX_DELIVERIES = 3;
/** Entries that one worker left behind are taken over in small company first, and each alone when that one died too. */
const SMALL_COMPANY = 25;
const SCANNED = 250;
const DEAD_LETTERS = 10_000;
const IDS_PER_CALL = 500;

type RawEntry = [id: string, fields: string[] | null];
type Pending = [id: string, consumer: string, idle: number, deliveries: number];

const payloadOf = (fields: readonly string[] | null): string =>
  fields?.[fields.findIndex((field, at) => at % 2 === 0 && field === 'payload') + 1] ?? '';

/** What is taken over together: what brought down fewer workers first. */
function together(pending: readonly Pending[]): { ids: string[]; deliveries: number } {
  const fewest = Math.min(...pending.map(([, , , deliveries]) => deliveries));
  const ids = pending.filter(([, , , deliveries]) => deliveries === fewest).map(([id]) => id);
  if (fewest >= MAX_DELIVERIES) return { ids, deliveries: fewest };
  return { ids: ids.slice(0, fewest < 2 ? SMALL_COMPANY : 1), deliveries: fewest };
}

export class StreamGroup {
  readonly #options: StreamOptions;
  readonly #keys: string[];
  readonly #me: string;
  readonly #deadAfter: number;
  /** Blocking reads have a connection of their own, else everything else would wait behind them. */
  readonly #reader: Redis;
  readonly #redis: Redis;

  constructor(options: StreamOptions, consumer: string, deadAfter = DEAD_AFTER) {
    this.#options = options;
    this.#keys = streamKeys(options);
    this.#me = consumer;
    this.#deadAfter = deadAfter;
    this.#reader = connectRedis(options.address, () => undefined);
    this.#redis = connectRedis(options.address, options.tell);
  }

  /** Resolves when it is known for the first time whether Redis can be reached. */
  async attempted(): Promise<void> {
    await Promise.all([attempted(this.#reader), attempted(this.#redis)]);
  }

  /** Makes the group where it is missing, from the beginning of the stream. */
  async #makeGroups(): Promise<void> {
    for (const key of this.#keys) {
      await this.#redis.xgroup('CREATE', key, GROUP, '0', 'MKSTREAM').catch((error: Error) => {
        if (!error.message.startsWith('BUSYGROUP')) throw error;
      });
    }
  }

  async #withGroups<R>(ask: () => Promise<R>): Promise<R> {
    try {
      return await ask();
    } catch (error) {
      if (!(error as Error).message.startsWith('NOGROUP')) throw error;
      await this.#makeGroups();
      return ask();
    }
  }

  /** Up to `count` entries that nobody has read; waits a moment for the first of them. */
  async read(count: number, block = BLOCK): Promise<StreamEntry[]> {
    const each = Math.max(1, Math.ceil(count / this.#keys.length));
    const found = (await this.#withGroups(() =>
      this.#reader.call(
        'XREADGROUP',
        'GROUP',
        GROUP,
        this.#me,
        'COUNT',
        each,
        'BLOCK',
        block,
        'STREAMS',
        ...this.#keys,
        ...this.#keys.map(() => '>'),
      ),
    )) as [string, RawEntry[]][] | null;
    return (found ?? []).flatMap(([key, entries]) =>
      entries.map(([id, fields]) => ({ key, id, payload: payloadOf(fields), deliveries: 1 })),
    );
  }

  /** Takes over what a dead consumer left behind, if there is any: see `together`. */
  async takeOver(): Promise<StreamEntry[]> {
    for (const key of this.#keys) {
      const pending = (await this.#withGroups(() =>
        this.#redis.call('XPENDING', key, GROUP, 'IDLE', this.#deadAfter, '-', '+', SCANNED),
      )) as Pending[];
      if (pending.length === 0) continue;
      const { ids, deliveries } = together(pending);
      const claim = ['XCLAIM', key, GROUP, this.#me, this.#deadAfter, ...ids] as const;
      const [name, ...rest] = claim;
      const claimed = (await this.#redis.call(name, ...rest)) as RawEntry[];
      const taken = claimed.map(([id, fields]) => ({
        key,
        id,
        payload: payloadOf(fields),
        deliveries: deliveries + 1,
      }));
      if (taken.length > 0) return taken;
    }
    return [];
  }

  async #each(
    entries: readonly StreamEntry[],
    call: (key: string, ids: string[]) => Promise<unknown>,
  ): Promise<void> {
    for (const [key, some] of Map.groupBy(entries, (entry) => entry.key)) {
      for (let at = 0; at < some.length; at += IDS_PER_CALL) {
        await call(
          key,
          some.slice(at, at + IDS_PER_CALL).map(({ id }) => id),
        );
      }
    }
  }

  /** Ends entries: what they asked for is committed, or is somebody else's. */
  finish(entries: readonly StreamEntry[]): Promise<void> {
    return this.#each(entries, (key, ids) => this.#redis.eval(FINISH, 1, key, GROUP, ...ids));
  }

  /** Keeps entries from being taken over. */
  beat(entries: readonly StreamEntry[]): Promise<void> {
    return this.#each(entries, (key, ids) => this.#redis.eval(BEAT, 1, key, GROUP, this.#me, ...ids));
  }

  /** Hands entries back that were not begun. */
  release(entries: readonly StreamEntry[]): Promise<void> {
    return this.#each(entries, (key, ids) =>
      this.#redis.eval(RELEASE, 1, key, GROUP, this.#me, this.#deadAfter + 1, ...ids),
    );
  }

  /** Puts entries on the stream of the dead, where an operator sees them, and ends them. */
  async bury(entries: readonly StreamEntry[], reason: string): Promise<void> {
    const key = deadKey(this.#options.name);
    for (const { payload } of entries) {
      await this.#redis.xadd(key, 'MAXLEN', '~', DEAD_LETTERS, '*', 'payload', payload, 'reason', reason);
    }
    await this.finish(entries);
  }

  close(): void {
    this.#reader.disconnect();
    this.#redis.disconnect();
  }
}
