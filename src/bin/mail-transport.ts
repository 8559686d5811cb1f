// Redis Streams beside the database, wired: sends what was fetched, decides what arrives, and says how Redis is.
import { randomUUID } from 'node:crypto';
import type { Vault } from '../contracts/vault.ts';
import type { Config } from '../ops/config.ts';
import { MailStream, type StreamOptions } from '../queue/stream/mail-stream.ts';
import { StreamGroup } from '../queue/stream/stream-group.ts';
import type { Database } from '../store/open-database.ts';
import { anyOnStream, countUnsent } from '../store/spool-sending.ts';
import { StreamConsumer, type Deciding } from '../tasks/consume-stream.ts';
import { SpoolRelay } from '../tasks/relay-spool.ts';

export interface TransportOptions {
  /** What becomes of the mails that arrive. */
  deciding: Deciding;
  /** Batches decided at once. */
  lanes: number;
  note: (event: string, about: Record<string, string | number>) => void;
  /** Shows a person a line. */
  tell: (line: string) => void;
  /** After how long without a sign of life a worker is taken for dead, ms. */
  deadAfter?: number;
}

/** Between two looks at an empty spool, ms; whoever fetches in this process wakes it at once. */
const IDLE = 400;
/** While Redis or the database cannot be reached, ms. */
const PAUSE = 1000;
const LOOK = 100;

function streamOptions(config: Config, tell: (line: string) => void): StreamOptions {
  return {
    address: {
      host: config.REDIS_HOST,
      port: config.REDIS_PORT,
      username: config.REDIS_USERNAME,
      password: config.REDIS_PASSWORD,
      tls: config.REDIS_TLS,
    },
    name: config.REDIS_STREAM_NAME,
    partitions: config.REDIS_PARTITIONS,
    tell,
  };
}

/** What a person should know who takes Redis for more than it is here; null when it keeps what it is given. */
async function caution(stream: MailStream): Promise<string | null> {
  const { evicts, appends } = await stream.traits();
  const faults = [
    ...(evicts === null ? [] : [`its maxmemory-policy is ${evicts}, not noeviction`]),
    ...(appends ? [] : ['it keeps no append-only file']),
  ];
  if (faults.length === 0) return null;
  return `Redis is only a transport here; what it loses is sent again from the database. It may lose something: ${faults.join(', and ')}.`;
}

/** Nothing happens until it is started or drained. */
export class MailTransport {
  readonly #db: Database;
  readonly #mostWaiting: number;
  readonly #tell: (line: string) => void;
  readonly #stream: MailStream;
  readonly #consumer: StreamConsumer;
  readonly #relay: SpoolRelay;
  readonly #sleepers = new Set<() => void>();
  #stopping = false;
  #cautioned = false;
  #relaying: Promise<void> | null = null;

  constructor(tools: { db: Database; vault: Vault }, config: Config, options: TransportOptions) {
    const { deciding, lanes, note, tell, deadAfter } = options;
    this.#db = tools.db;
    this.#mostWaiting = config.REDIS_MAX_STREAM_LENGTH;
    this.#tell = tell;
    this.#stream = new MailStream(streamOptions(config, tell));
    this.#consumer = new StreamConsumer({
      group: new StreamGroup(
        streamOptions(config, () => undefined),
        randomUUID(),
        deadAfter,
      ),
      lanes,
      note,
      ...deciding,
    });
    this.#relay = new SpoolRelay({
      db: tools.db,
      vault: tools.vault,
      stream: this.#stream,
      holder: randomUUID(),
      mostEntries: config.REDIS_MAX_STREAM_LENGTH,
      withBody: config.STREAM_INCLUDE_BODY,
      note,
    });
  }

  start(): void {
    this.#relaying ??= this.#send();
    this.#consumer.start();
  }

  /** Sends at once what there is. */
  wake(): void {
    for (const sleeper of this.#sleepers) sleeper();
  }

  /** Deletes what Redis holds of a user. */
  forget(user: string): Promise<void> {
    return this.#stream.forget(user);
  }

  /** Works until nothing is on its way. */
  async drain(): Promise<void> {
    this.start();
    while (!this.#stopping && (await anyOnStream(this.#db))) await this.#rest(LOOK);
  }

  async stop(grace: number): Promise<void> {
    this.#stopping = true;
    this.wake();
    const timer = setTimeout(() => this.#stream.close(), grace);
    await Promise.all([this.#relaying, this.#consumer.stop(grace)]);
    clearTimeout(timer);
    this.#stream.close();
    this.#consumer.close();
  }

  /** Returns when there is room for more to be fetched. */
  readonly room = async (signal: AbortSignal): Promise<void> => {
    const most = this.#mostWaiting;
    while (!signal.aborted && !this.#stopping && (await countUnsent(this.#db, most)) >= most)
      await this.#rest(IDLE);
  };

  async #rest(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#sleepers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#sleepers.add(done);
    });
  }

  async #turn(): Promise<number> {
    if (!this.#cautioned) {
      const line = await caution(this.#stream);
      if (line !== null) this.#tell(line);
      this.#cautioned = true;
    }
    return this.#relay.turn();
  }

  async #send(): Promise<void> {
    await this.#stream.attempted();
    while (!this.#stopping) {
      const sent = await this.#turn().catch(() => null);
      if (this.#stopping) break;
      if (sent === null) await this.#rest(PAUSE);
      else if (sent === 0) await this.#rest(IDLE);
    }
    await this.#relay.stop().catch(() => undefined);
  }
}
