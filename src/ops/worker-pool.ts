// Runs untrusted parsing in worker threads with caps on heap and time, so that one mail can never stop the rest.
import { Worker } from 'node:worker_threads';

export interface PoolOptions {
  script: URL;
  size: number;
  /** A task that takes longer is given up, ms. */
  timeLimit: number;
  /** V8 heap of one worker, MB. Buffers are not counted by V8: cap bytes before. */
  heapLimit: number;
  workerData?: unknown;
}

/** The task killed its worker or took too long; others are not touched. */
export class TaskGaveUp extends Error {}

interface Task<I, O> {
  input: I;
  resolve: (output: O) => void;
  reject: (error: Error) => void;
}

type Reply<O> = { ok: true; output: O } | { ok: false; error: string };

export interface WorkerPool<I, O> {
  /** @throws TaskGaveUp; or Error with the message of what the worker threw. */
  run: (input: I) => Promise<O>;
  close: () => Promise<void>;
}

/** A worker, and what to do when it answers or dies; null while it is idle. */
interface Member<O> {
  worker: Worker;
  onReply: ((reply: Reply<O>) => void) | null;
  onDeath: ((reason: string) => void) | null;
}

/** Starts a worker that hands replies to its task; `drop` takes it out of the pool before its task is told. */
function startMember<O>(options: PoolOptions, drop: (member: Member<O>) => void): Member<O> {
  const worker = new Worker(options.script, {
    workerData: options.workerData,
    resourceLimits: { maxOldGenerationSizeMb: options.heapLimit },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const member: Member<O> = { worker, onReply: null, onDeath: null };
  const die = (reason: string) => {
    drop(member);
    member.onDeath?.(reason);
  };
  worker.on('message', (reply: Reply<O>) => member.onReply?.(reply));
  worker.on('error', (error) => die(`could not be read: ${(error as Error).message}`));
  worker.on('exit', () => die('its reader stopped'));
  return member;
}

/** A pool that starts its workers on first use and replaces those that die. */
export function createWorkerPool<I, O>(options: PoolOptions): WorkerPool<I, O> {
  const waiting: Task<I, O>[] = [];
  const idle: Member<O>[] = [];
  const all = new Set<Member<O>>();
  let closed = false;

  const drop = (member: Member<O>): void => {
    all.delete(member);
    const at = idle.indexOf(member);
    if (at !== -1) idle.splice(at, 1);
    void member.worker.terminate();
  };

  const start = (): Member<O> => {
    const member = startMember<O>(options, drop);
    all.add(member);
    return member;
  };

  const assign = (member: Member<O>, task: Task<I, O>): void => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      member.onReply = null;
      member.onDeath = null;
      finish();
      next();
    };
    const timer = setTimeout(() => {
      drop(member);
      const reason = `took longer than ${options.timeLimit / 1000} seconds to read`;
      settle(() => task.reject(new TaskGaveUp(reason)));
    }, options.timeLimit);
    member.onDeath = (reason) => settle(() => task.reject(new TaskGaveUp(reason)));
    member.onReply = (reply) => {
      idle.push(member);
      settle(() => (reply.ok ? task.resolve(reply.output) : task.reject(new Error(reply.error))));
    };
    member.worker.postMessage(task.input);
  };

  const next = (): void => {
    while (!closed && waiting.length > 0) {
      const member = idle.pop() ?? (all.size < options.size ? start() : undefined);
      if (!member) return;
      assign(member, waiting.shift() as Task<I, O>);
    }
  };

  return {
    run: (input) =>
      new Promise((resolve, reject) => {
        waiting.push({ input, resolve, reject });
        next();
      }),
    async close() {
      closed = true;
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
    },
  };
}
