// Works a stream of mail off: reads entries, has them decided, writes what was decided, and acknowledges only then.
import { streamMail } from '../contracts/stream-mail.ts';
import { MAX_DELIVERIES, type StreamEntry, type StreamGroup } from '../queue/stream/stream-group.ts';
import type { SpoolPlace } from '../store/spool.ts';

/** A mail that an entry speaks of. */
export interface NamedMail extends SpoolPlace {
  user: string;
  mailboxId: string;
}

export interface Deciding {
  /** Decides mails of one mailbox and writes it, each once however often it is asked; those that are not there any more are decided. */
  decide: (user: string, mailboxId: string, places: readonly SpoolPlace[]) => Promise<void>;
  /** What failed by itself goes to the queue, which is patient. */
  handOver: (mail: NamedMail) => Promise<void>;
  /** What brought down whoever had it is given up. */
  giveUp: (mail: NamedMail, deliveries: number) => Promise<void>;
}

export interface ConsumerOptions extends Deciding {
  group: StreamGroup;
  /** Batches worked at once. */
  lanes: number;
  note: (event: string, about: Record<string, string | number>) => void;
}

const BATCH = 250;
const BEAT = 10_000;
/** Between two looks after what dead consumers left, ms. */
const LOOK_EVERY = 2000;
/** While Redis or the database cannot be reached, ms. */
const PAUSE = 1000;

/** Made once: a shape takes a hundred times as long to make as to apply. */
const NAME = streamMail.pick({ schema_version: true, user: true, mailbox_id: true, mail_id: true });

/** The mail that a payload names; null when it is none of ours. */
function nameOf(payload: string): NamedMail | null {
  try {
    const { user, mailbox_id: mailboxId, mail_id: id } = NAME.parse(JSON.parse(payload));
    const colon = id.lastIndexOf(':');
    return { user, mailboxId, chunk: id.slice(0, colon), position: Number(id.slice(colon + 1)) };
  } catch {
    return null;
  }
}

export class StreamConsumer {
  readonly #options: ConsumerOptions;
  readonly #open = new Set<StreamEntry>();
  readonly #working = new Set<Promise<void>>();
  readonly #stop = new AbortController();
  #lookedAt = -Infinity;
  #running: Promise<void> | null = null;

  constructor(options: ConsumerOptions) {
    this.#options = options;
  }

  /** Begins to work; returns at once. */
  start(): void {
    this.#running ??= this.#work();
  }

  /** Takes nothing new; what is at hand has `grace` ms to end, and is handed back then. Resolves when all is settled. */
  async stop(grace: number): Promise<void> {
    this.#stop.abort();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, grace)));
    await Promise.race([late, Promise.all([this.#running, ...this.#working])]);
    clearTimeout(timer);
    await this.#options.group.release([...this.#open]).catch(() => undefined);
  }

  close(): void {
    this.#options.group.close();
  }

  async #work(): Promise<void> {
    const beat = setInterval(
      () => void this.#options.group.beat([...this.#open]).catch(() => undefined),
      BEAT,
    );
    await this.#options.group.attempted();
    while (!this.#stop.signal.aborted) {
      if (this.#working.size >= this.#options.lanes) await Promise.race(this.#working);
      else await this.#next().catch((error: unknown) => this.#trouble(error));
    }
    clearInterval(beat);
  }

  async #next(): Promise<void> {
    const entries = await this.take(this.#working.size === 0);
    if (entries.length === 0) return;
    const done: Promise<void> = this.settle(entries).finally(() => this.#working.delete(done));
    this.#working.add(done);
  }

  async #trouble(error: unknown): Promise<void> {
    this.#options.note('stream_unreachable', { error: (error as Error).name });
    await this.#pause();
  }

  async #pause(): Promise<void> {
    const { signal } = this.#stop;
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, PAUSE);
      signal.addEventListener('abort', done);
    });
  }

  /** The next entries: now and then those that somebody left behind, else unread ones. */
  async take(mayWait: boolean): Promise<StreamEntry[]> {
    const { group } = this.#options;
    const now = performance.now();
    let entries: StreamEntry[] = [];
    if (now - this.#lookedAt > LOOK_EVERY) {
      entries = await group.takeOver();
      // There may be more where these come from.
      if (entries.length === 0) this.#lookedAt = now;
    }
    if (entries.length === 0) entries = await group.read(BATCH, mayWait ? undefined : 1);
    for (const entry of entries) this.#open.add(entry);
    return entries;
  }

  /** Has entries decided and ends them; tries again while the database cannot be reached, unless it is to stop. */
  async settle(entries: readonly StreamEntry[]): Promise<void> {
    const { note } = this.#options;
    let left = entries;
    while (left.length > 0) {
      left = await this.#try(left);
      if (left.length === 0 || this.#stop.signal.aborted) break;
      note('stream_batch_failed', { entries: left.length });
      await this.#pause();
    }
  }

  /** @returns those that could not be settled, because the database cannot be written or Redis cannot be told */
  async #try(entries: readonly StreamEntry[]): Promise<StreamEntry[]> {
    const named = entries.map((entry) => ({ entry, mail: nameOf(entry.payload) }));
    const foreign = named.flatMap(({ entry, mail }) => (mail === null ? [entry] : []));
    const ours = named.filter((one): one is Work => one.mail !== null);
    const deadly = ours.filter(({ entry }) => entry.deliveries > MAX_DELIVERIES);
    const sound = ours.filter(({ entry }) => entry.deliveries <= MAX_DELIVERIES);
    const left: StreamEntry[] = [];
    const attempt = async (some: readonly StreamEntry[], work: () => Promise<void>) => {
      try {
        await work();
        for (const entry of some) this.#open.delete(entry);
      } catch {
        left.push(...some);
      }
    };
    const { group } = this.#options;
    if (foreign.length > 0) await attempt(foreign, () => group.bury(foreign, 'no mail of this program'));
    for (const one of deadly) await attempt([one.entry], () => this.#giveUp(one));
    const mailboxes = Map.groupBy(sound, ({ mail }) => `${mail.user}\n${mail.mailboxId}`);
    for (const some of mailboxes.values()) {
      await attempt(
        some.map(({ entry }) => entry),
        () => this.#decide(some),
      );
    }
    return left;
  }

  async #decide(some: readonly Work[]): Promise<void> {
    const { group, decide, handOver, note } = this.#options;
    const { user, mailboxId } = some[0]!.mail;
    try {
      await decide(
        user,
        mailboxId,
        some.map(({ mail }) => mail),
      );
    } catch (error) {
      // One of several cannot be decided: each for itself, so that only that one fails.
      if (some.length > 1) {
        for (const one of some) await this.#decide([one]);
        return;
      }
      note('stream_mail_failed', { error: (error as Error).name });
      await handOver(some[0]!.mail);
    }
    await group.finish(some.map(({ entry }) => entry));
  }

  async #giveUp({ entry, mail }: Work): Promise<void> {
    const { group, giveUp, note } = this.#options;
    await giveUp(mail, entry.deliveries - 1);
    await group.bury([entry], `handed out ${entry.deliveries - 1} times, and each time its worker died`);
    note('stream_mail_dead', { deliveries: entry.deliveries - 1 });
  }
}

interface Work {
  entry: StreamEntry;
  mail: NamedMail;
}
