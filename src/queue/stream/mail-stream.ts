// The sender's end of the streams that carry mail: adds to them, measures them, and tells when they lost something.
import { createHash, randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { attempted, connectRedis, type RedisAddress } from './connect-redis.ts';
import { forgetUser } from './forget-user.ts';
import { ADD, TIDY } from './stream-scripts.ts';

export interface StreamOptions {
  address: RedisAddress;
  /** Key of the stream, and beginning of the keys of its parts. */
  name: string;
  /** Parts that it is divided into by user. */
  partitions: number;
  tell: (line: string) => void;
}

/** The group of Hearback's own workers. */
export const GROUP = 'hearback';
/** A consumer that held nothing and was silent for so long is gone, ms. */
const GONE_AFTER = 3_600_000;

/** The keys of a stream's parts: the name itself when it is not divided. */
export function streamKeys({ name, partitions }: Pick<StreamOptions, 'name' | 'partitions'>): string[] {
  return partitions === 1 ? [name] : Array.from({ length: partitions }, (_, n) => `${name}:${n}`);
}

/** Where what can be read of nobody's any more is kept to be looked at. */
export const deadKey = (name: string): string => `${name}:dead`;

/** Of a user, what other programs may want to know of how far a mailbox is read. */
export interface UserState {
  user: string;
  /** Values to be set, and counts to be added, by key. */
  state: ReadonlyMap<string, string>;
  counts: ReadonlyMap<string, number>;
}

/** Settings of the server that matter where Redis is more than a transport. */
export interface ServerTraits {
  evicts: string | null;
  appends: boolean;
}

const fieldOf = (info: string, name: string): string =>
  new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';

export class MailStream {
  readonly #redis: Redis;
  readonly #options: StreamOptions;
  readonly #keys: string[];
  #runId: string | null = null;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#keys = streamKeys(options);
    this.#redis = connectRedis(options.address, options.tell);
    // Whoever is reached after a break may be another server, or the same without what it had.
    this.#redis.on('close', () => (this.#runId = null));
  }

  /** Resolves when it is known for the first time whether Redis can be reached. */
  attempted(): Promise<void> {
    return attempted(this.#redis);
  }

  get name(): string {
    return this.#options.name;
  }

  /** The part that a user's mail goes to. */
  #keyOf(user: string): string {
    if (this.#keys.length === 1) return this.#keys[0]!;
    return this.#keys[createHash('sha256').update(user).digest().readUInt32LE() % this.#keys.length]!;
  }

  /** Adds payloads, in their order. @throws when any of them may not have arrived */
  async add(entries: readonly { user: string; payload: string }[]): Promise<void> {
    if (entries.length === 0) return;
    const pipeline = this.#redis.pipeline();
    for (const [key, some] of Map.groupBy(entries, ({ user }) => this.#keyOf(user)))
      pipeline.eval(ADD, 1, key, ...some.map(({ payload }) => payload));
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
  }

  /** How many entries are unread or not acknowledged, or wait for another group, in all parts together. */
  async depth(): Promise<number> {
    const lengths = await Promise.all(this.#keys.map((key) => this.#redis.xlen(key)));
    return lengths.reduce((sum, length) => sum + length, 0);
  }

  /**
   * A text that changes when the server was started anew or its data is gone, either of which may have lost entries. Makes the mark by
   * which the second is seen when it is not there.
   */
  async epoch(): Promise<string> {
    this.#runId ??= fieldOf(await this.#redis.info('server'), 'run_id');
    const runId = this.#runId;
    const key = `${this.name}:epoch`;
    const known = await this.#redis.get(key);
    if (known !== null) return `${runId}:${known}`;
    await this.#redis.set(key, randomUUID(), 'NX');
    return `${runId}:${await this.#redis.get(key)}`;
  }

  /** Lets go of what no group needs any more. */
  async tidy(): Promise<void> {
    for (const key of this.#keys) await this.#redis.eval(TIDY, 1, key, GROUP, GONE_AFTER);
  }

  /** The names of the keys that hold a user's state: by themselves they tell addresses, not whose they are. */
  #stateOf(user: string): string {
    return `${this.name}:state:${user}`;
  }

  /** Sets it, and notes whose it is. */
  async writeState(states: readonly UserState[]): Promise<void> {
    const pipeline = this.#redis.pipeline();
    for (const { user, state, counts } of states) {
      pipeline.sadd(this.#stateOf(user), ...state.keys(), ...counts.keys());
      for (const [key, value] of state) pipeline.set(key, value);
      for (const [key, count] of counts) pipeline.incrby(key, count);
    }
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
  }

  /** Deletes all that is of a user: entries, read or not, dead ones, and state. @throws when Redis cannot be reached */
  async forget(user: string): Promise<void> {
    for (const key of [...this.#keys, deadKey(this.name)]) await forgetUser(this.#redis, key, user);
    const index = this.#stateOf(user);
    await this.#redis.del(index, ...(await this.#redis.smembers(index)));
  }

  async traits(): Promise<ServerTraits> {
    const policy = fieldOf(await this.#redis.info('memory'), 'maxmemory_policy');
    const persistence = await this.#redis.info('persistence');
    return {
      evicts: policy === 'noeviction' ? null : policy,
      appends: fieldOf(persistence, 'aof_enabled') === '1',
    };
  }

  close(): void {
    this.#redis.disconnect();
  }
}
