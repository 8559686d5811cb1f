// Starts a worker thread whose heap has limits of its own.
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';

export interface ThreadLimits {
  /** Of what lives long, MB. Buffers are not counted by V8: cap bytes before. */
  old: number;
  /** Of what was just made, MB: three half-spaces. */
  young: number;
}

/** A thread of the program's own, whose work is as varied as the main thread's: the same limits as `bin/hearback` gives to that. */
export const OWN_THREAD: ThreadLimits = { old: 1024, young: 24 };

/**
 * V8 prefers the sizes of the command line to those that a new isolate is given, so that a cap of 160 MB would be the gigabyte of the
 * main thread. The heap that runs already keeps what it began with.
 */
function forgetSizesOfCommandLine(): void {
  setFlagsFromString('--max-old-space-size=0');
  setFlagsFromString('--max-semi-space-size=0');
}

/** A thread that runs over its limits ends alone, with the error `ERR_WORKER_OUT_OF_MEMORY`. */
export function startThread(
  script: URL,
  { old, young }: ThreadLimits,
  options: Pick<WorkerOptions, 'workerData' | 'transferList'>,
): Worker {
  forgetSizesOfCommandLine();
  return new Worker(script, {
    ...options,
    resourceLimits: { maxOldGenerationSizeMb: old, maxYoungGenerationSizeMb: young },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
}
