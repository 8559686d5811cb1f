// Runs untrusted parsing in worker threads with caps on heap and time, so that one mail can never stop the rest.
import type { Worker } from 'node:worker_threads';
import { startThread } from './start-thread.ts';

export interface PoolOptions<I> {
  /** Answers `Reply` to each message, in the order in which they came. */
  script: URL;
  size: number;
  /**
   * A task that works longer is given up, ms of the worker's processor time: on a machine that is overloaded or was asleep a mail is
   * not to blame. One that waits ten times as long is given up whatever it did.
   */
  timeLimit: number;
  /** V8 heap of one worker, MB. Buffers are not counted by V8: cap bytes before. */
  heapLimit: number;
  /** Bytes that an input takes in the worker's queue. */
  sizeOf: (input: I) => number;
  workerData?: unknown;
}

/** The task killed its worker or took too long; others are not touched. */
class TaskGaveUp extends Error {}

interface Task<I, O> {
  input: I;
  size: number;
  resolve: (output: O) => void;
  reject: (error: Error) => void;
}

type Reply<O> = { ok: true; output: O } | { ok: false; error: string };

export interface WorkerPool<I, O> {
  /** @throws TaskGaveUp; or Error with the message of what the worker threw. */
  run: (input: I) => Promise<O>;
  /** Starts a worker ahead of the first task, so that it loads while its caller still prepares. */
  warm: () => void;
  close: () => Promise<void>;
}

/** A worker with the tasks it was given, the one it is at first. */
interface Member<I, O> {
  worker: Worker;
  tasks: Task<I, O>[];
  size: number;
  timer: NodeJS.Timeout | null;
}

/** A worker whose queue is this full gets no more: enough to keep it busy while this thread writes to the database. */
const QUEUE_BYTES = 4 * 1024 * 1024;
/** MB. Parsing makes many short-lived values: with an eighth of this collecting them takes more of the processor, with twice as much no less. */
const YOUNG_HEAP = 24;
/** How often within its time limit a task is looked at. */
const LOOKS = 4;
/** How many time limits a task may last whatever it does. */
const PATIENCE = 10;

/** What is known of how long a task has worked: the worker's processor time when it was first looked at, ms. */
interface Watch {
  looks: number;
  from: number | null;
}

async function workedOf(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1000;
}

class Pool<I, O> implements WorkerPool<I, O> {
  readonly #options: PoolOptions<I>;
  readonly #members = new Set<Member<I, O>>();
  #waiting: Task<I, O>[] = [];
  #closed = false;

  constructor(options: PoolOptions<I>) {
    this.#options = options;
  }

  run(input: I): Promise<O> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, size: this.#options.sizeOf(input), resolve, reject });
      this.#hand();
    });
  }

  warm(): void {
    if (this.#members.size === 0 && !this.#closed) this.#start();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { timer } of this.#members) clearTimeout(timer ?? undefined);
    await Promise.all([...this.#members].map(({ worker }) => worker.terminate()));
  }

  /** Hands waiting tasks out, each to the member that has least to do. */
  #hand(): void {
    let next = 0;
    while (!this.#closed && next < this.#waiting.length) {
      const member = this.#freest();
      if (!member) break;
      this.#assign(member, this.#waiting[next] as Task<I, O>);
      next += 1;
    }
    if (next > 0) this.#waiting = this.#waiting.slice(next);
  }

  #freest(): Member<I, O> | null {
    let freest: Member<I, O> | null = null;
    for (const member of this.#members) if (!freest || member.size < freest.size) freest = member;
    if (freest?.tasks.length === 0) return freest;
    if (this.#members.size < this.#options.size) return this.#start();
    return freest && freest.size < QUEUE_BYTES ? freest : null;
  }

  #start(): Member<I, O> {
    const { script, workerData, heapLimit } = this.#options;
    const worker = startThread(script, { old: heapLimit, young: YOUNG_HEAP }, { workerData });
    const member: Member<I, O> = { worker, tasks: [], size: 0, timer: null };
    worker.on('message', (reply: Reply<O>) => this.#settle(member, reply));
    let reason = 'its reader stopped';
    worker.on('error', (error) => (reason = `could not be read: ${(error as Error).message}`));
    // Only at its exit have all replies that it sent before been read, so that the right task is blamed.
    worker.on('exit', () => this.#drop(member, reason));
    this.#members.add(member);
    return member;
  }

  #assign(member: Member<I, O>, task: Task<I, O>): void {
    member.tasks.push(task);
    member.size += task.size;
    if (member.tasks.length === 1) this.#watch(member);
    member.worker.postMessage(task.input);
  }

  /** Starts the clock of the task that the member is at now. */
  #watch(member: Member<I, O>): void {
    clearTimeout(member.timer ?? undefined);
    const [task] = member.tasks;
    if (task) this.#lookLater(member, task, { looks: 0, from: null });
  }

  #lookLater(member: Member<I, O>, task: Task<I, O>, watch: Watch): void {
    const look = () => void this.#look(member, task, watch);
    member.timer = setTimeout(look, this.#options.timeLimit / LOOKS);
  }

  /** Gives the task up when it worked for too long; what it did before its first look is taken off the limit. */
  async #look(member: Member<I, O>, task: Task<I, O>, watch: Watch): Promise<void> {
    this.#lookLater(member, task, watch);
    watch.looks += 1;
    // A worker that is starting or has ended cannot tell.
    const worked = await workedOf(member.worker).catch(() => 0);
    if (worked > 0) watch.from ??= worked;
    const spent = worked - (watch.from ?? worked);
    if (spent < this.#options.timeLimit * (1 - 1 / LOOKS) && watch.looks < LOOKS * PATIENCE) return;
    // When this thread itself was busy, the reply may lie unread: timers come before messages.
    setImmediate(() => {
      if (member.tasks[0] !== task) return;
      this.#drop(member, `took longer than ${this.#options.timeLimit / 1000} seconds to read`);
    });
  }

  #settle(member: Member<I, O>, reply: Reply<O>): void {
    const task = member.tasks.shift();
    if (!task) return;
    member.size -= task.size;
    this.#watch(member);
    if (reply.ok) task.resolve(reply.output);
    else task.reject(new Error(reply.error));
    this.#hand();
  }

  /** Ends a member: the task it was at is to blame, those behind go to others. */
  #drop(member: Member<I, O>, reason: string): void {
    if (!this.#members.delete(member)) return;
    clearTimeout(member.timer ?? undefined);
    void member.worker.terminate();
    const [task, ...others] = member.tasks;
    member.tasks = [];
    this.#waiting.unshift(...others);
    task?.reject(new TaskGaveUp(reason));
    this.#hand();
  }
}

/** A pool that starts its workers on first use and replaces those that die. */
export function createWorkerPool<I, O>(options: PoolOptions<I>): WorkerPool<I, O> {
  return new Pool(options);
}
