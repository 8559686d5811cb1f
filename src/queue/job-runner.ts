// Works the queue off: claims jobs, lets tasks do them, writes what they did together with their end, and bears with what fails.
import type { Kysely, Transaction } from 'kysely';
import { GiveUp, RetryLater, type Job, type Patience } from '../contracts/queue.ts';
import { claimJobs } from './claim.ts';
import { freeAbandoned } from './free-abandoned.ts';
import { enqueueDue } from './schedules.ts';
import { extendLeases, failJob, finishJobs, LeaseLost, releaseJobs } from './settle.ts';

/** What a task did, to be written in the transaction that ends its job. */
export type Effect<T> = (tx: Transaction<T>) => Promise<void>;

/** One sort of work. */
export interface Task<T> {
  patience: Patience;
  /**
   * Does the job up to what is to be written. `signal` comes when the lease is lost or the worker has to stop.
   * @throws RetryLater, GiveUp, or anything else, which counts as a failed try
   */
  run: (job: Job, signal: AbortSignal) => Promise<Effect<T> | null>;
}

export interface RunnerOptions<T> {
  db: Kysely<T>;
  /** By kind; others are left alone. */
  tasks: Readonly<Record<string, Task<T>>>;
  /** Batches worked at once, each by itself: a long job keeps only its own lane. */
  lanes: number;
  /** Jobs claimed, done and written together: many where each is short, one where each is long. */
  batch: number;
  newLease: () => string;
  /** Whether the worker that took a lease of this name has surely ended; absent = nobody can tell, and leases run out by time alone. */
  hasEnded?: (lease: string) => boolean;
  /** Told what failed, in words without anything private. */
  note: (event: string, about: Record<string, string | number>) => void;
  /** How long a worker may be silent, ms: a blocked or dead one is replaced after this. */
  leaseTime?: number;
  /** Longest pause between two looks at an empty queue, ms. */
  idle?: number;
}

const LEASE_TIME = 30_000;
const IDLE = 500;
const MAX_ERROR = 1000;
/** While the database cannot be reached, ms. */
const UNREACHABLE_PAUSE = 1000;

interface Done<T> {
  job: Job;
  effect: Effect<T> | null;
}

/** A batch under one lease, and those of it that are not settled yet. */
interface Batch {
  open: Map<number, Job>;
  stop: AbortController;
}

export class JobRunner<T> {
  readonly #options: Required<RunnerOptions<T>>;
  readonly #batches = new Set<Batch>();
  #stopping = false;
  #running: Promise<unknown> | null = null;
  readonly #sleepers = new Set<() => void>();

  constructor(options: RunnerOptions<T>) {
    this.#options = { leaseTime: LEASE_TIME, idle: IDLE, hasEnded: () => false, ...options };
  }

  /** Begins to work; returns at once. */
  start(): void {
    this.#running ??= this.#begin();
  }

  /** Looks for work at once, as whoever has just enqueued some may ask. */
  wake(): void {
    for (const sleeper of this.#sleepers) sleeper();
  }

  /** Takes nothing new; what is being done has `grace` ms to end and is then handed back. Resolves when all is settled. */
  async stop(grace: number): Promise<void> {
    this.#stopping = true;
    this.wake();
    const timer = setTimeout(() => {
      for (const { stop } of this.#batches) stop.abort(new Error('the worker stops'));
    }, grace);
    await this.#running;
    clearTimeout(timer);
  }

  /** Works until nothing is ready; for commands that do one thing and end. */
  async drain(): Promise<void> {
    while (!this.#stopping && (await this.turn())) continue;
  }

  async #begin(): Promise<void> {
    const { db, hasEnded, lanes } = this.#options;
    // What cannot be freed now is free once its lease has run out.
    await freeAbandoned(db, hasEnded).catch(() => undefined);
    await Promise.all(Array.from({ length: lanes }, () => this.#work()));
  }

  async #work(): Promise<void> {
    while (!this.#stopping) {
      const found = await this.turn().catch((error: unknown) => {
        this.#options.note('queue_unreachable', { error: (error as Error).name });
        return null;
      });
      if (!found) await this.#rest(found === null ? UNREACHABLE_PAUSE : this.#options.idle);
    }
  }

  async #rest(ms: number): Promise<void> {
    if (this.#stopping) return;
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

  /** Claims a batch and does it; false when there was none. */
  async turn(): Promise<boolean> {
    const { db, tasks, batch: limit, newLease, leaseTime } = this.#options;
    await enqueueDue(db);
    const lease = newLease();
    const jobs = await claimJobs(db, { kinds: Object.keys(tasks), limit, lease, leaseTime });
    if (jobs.length === 0) return false;
    const batch: Batch = { open: new Map(jobs.map((job) => [job.id, job])), stop: new AbortController() };
    this.#batches.add(batch);
    const beat = setInterval(() => void this.#beat(batch), leaseTime / 3);
    try {
      await this.#do(jobs, batch);
    } finally {
      clearInterval(beat);
      this.#batches.delete(batch);
    }
    return true;
  }

  async #beat(batch: Batch): Promise<void> {
    const open = [...batch.open.values()];
    // A database out of reach is no lost lease: that shows when the work is written.
    const held = await extendLeases(this.#options.db, open, this.#options.leaseTime).catch(() => null);
    if (held !== null && open.some(({ id }) => batch.open.has(id) && !held.has(id))) {
      batch.stop.abort(new LeaseLost(open));
    }
  }

  async #do(jobs: readonly Job[], batch: Batch): Promise<void> {
    const tried = await Promise.all(jobs.map((job) => this.#try(job, batch)));
    const done = tried.filter((one) => one !== null);
    if (done.length === 0) return;
    try {
      await this.#write(done);
    } catch (error) {
      if (done.length === 1) await this.#settleFailed(done[0]!.job, error);
      else await this.#writeOneByOne(done);
    }
  }

  async #try(job: Job, { open, stop }: Batch): Promise<Done<T> | null> {
    try {
      return { job, effect: await this.#options.tasks[job.kind]!.run(job, stop.signal) };
    } catch (error) {
      open.delete(job.id);
      if (this.#stopping && stop.signal.aborted) await releaseJobs(this.#options.db, [job]);
      else await this.#settleFailed(job, error);
      return null;
    }
  }

  async #write(done: readonly Done<T>[]): Promise<void> {
    await this.#options.db.transaction().execute(async (tx) => {
      // First the fence: nothing is written for a job that is somebody else's by now.
      await finishJobs(
        tx,
        done.map(({ job }) => job),
      );
      for (const { effect } of done) await effect?.(tx);
    });
  }

  /** One of several could not be written: each for itself, so that only that one fails. */
  async #writeOneByOne(done: readonly Done<T>[]): Promise<void> {
    for (const one of done)
      await this.#write([one]).catch((error: unknown) => this.#settleFailed(one.job, error));
  }

  async #settleFailed(job: Job, error: unknown): Promise<void> {
    const { db, note, tasks } = this.#options;
    if (error instanceof LeaseLost) {
      note('job_lease_lost', { kind: job.kind });
      return;
    }
    const message = (error instanceof Error ? error.message : String(error)).slice(0, MAX_ERROR);
    if (error instanceof RetryLater) {
      await failJob(db, job, { error: message, pause: error.ms, counts: false });
      return;
    }
    const { tries, pauses } = tasks[job.kind]!.patience;
    const isLast = error instanceof GiveUp || job.attempts + 1 >= tries;
    const pause = isLast ? null : (pauses[Math.min(job.attempts, pauses.length - 1)] ?? 0);
    note(isLast ? 'job_dead' : 'job_failed', { kind: job.kind, attempts: job.attempts + 1 });
    await failJob(db, job, { error: message, pause, counts: true });
  }
}
