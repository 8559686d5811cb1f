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

/** A pool that starts its workers on first use and replaces those that die. */
export function createWorkerPool<I, O>(options: PoolOptions): WorkerPool<I, O> {
  const waiting: Task<I, O>[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const start = (): Worker => {
    const worker = new Worker(options.script, {
      workerData: options.workerData,
      resourceLimits: { maxOldGenerationSizeMb: options.heapLimit },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    all.add(worker);
    return worker;
  };

  const assign = (worker: Worker, task: Task<I, O>): void => {
    const settle = (finish: () => void, alive: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.on('error', () => all.delete(worker));
      if (alive) idle.push(worker);
      else {
        all.delete(worker);
        void worker.terminate();
      }
      finish();
      next();
    };
    const giveUp = (reason: string) => settle(() => task.reject(new TaskGaveUp(reason)), false);
    const timer = setTimeout(
      () => giveUp(`took longer than ${options.timeLimit / 1000} seconds to read`),
      options.timeLimit,
    );
    worker.on('message', (reply: Reply<O>) =>
      settle(() => (reply.ok ? task.resolve(reply.output) : task.reject(new Error(reply.error))), true),
    );
    worker.on('error', (error) => giveUp(`could not be read: ${(error as Error).message}`));
    worker.on('exit', () => giveUp('its reader stopped'));
    worker.postMessage(task.input);
  };

  const next = (): void => {
    while (!closed && waiting.length > 0) {
      const worker = idle.pop() ?? (all.size < options.size ? start() : undefined);
      if (!worker) return;
      assign(worker, waiting.shift() as Task<I, O>);
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
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
