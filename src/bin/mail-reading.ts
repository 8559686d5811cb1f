// Everything that reading mail files needs, wired: formats, vendors, rules and the isolated parser.
import { availableParallelism } from 'node:os';
import { ats } from '../ats/index.gen.ts';
import type { Processed, ProcessOptions, Task } from '../contracts/processed.ts';
import type { Verdict } from '../domain/facts.ts';
import type { ParsedMail } from '../domain/mail.ts';
import { THRESHOLDS } from '../domain/sensitivity.ts';
import { mailSources } from '../mail-sources/index.gen.ts';
import { describeUnreadable } from '../ops/describe-unreadable.ts';
import type { SharedMeter } from '../ops/meter.ts';
import { mailFiles } from '../ops/mail-files.ts';
import { createWorkerPool } from '../ops/worker-pool.ts';
import { withoutFiles } from '../pipeline/parse/without-files.ts';
import { openMeter } from './open-meter.ts';
import { sha256 } from './open-tracker.ts';

/** No honest mail takes longer; a hostile one must not hold up the rest. */
const TIME_LIMIT = 20_000;
/** MB. The worst that 4 MB of text can be made into stays below; V8 also collects the sooner the less there is. */
const HEAP_LIMIT = 160;
/** Each further thread costs some 100 MB: all rules compiled anew. */
const MAX_WORKERS = 4;

function sizeOf(task: Task): number {
  if (task.type === 'process') return task.bytes.length;
  return task.mail.text.length + task.mail.quoted.length + (task.mail.html?.length ?? 0);
}

/** Formats, vendors and a parser in worker threads, all measured by one meter; `close` ends the threads. */
export function openMailReading(meter: SharedMeter = openMeter()) {
  const pool = createWorkerPool<Task, Processed | Verdict>({
    script: new URL('./mail-worker.ts', import.meta.url),
    size: Math.max(1, Math.min(MAX_WORKERS, availableParallelism() - 1)),
    timeLimit: TIME_LIMIT,
    heapLimit: HEAP_LIMIT,
    sizeOf,
    workerData: { meter: meter.memory },
  });
  return {
    meter,
    sources: mailSources,
    vendors: ats,
    openFiles: mailFiles,
    describeUnreadable,
    hash: sha256,
    threshold: THRESHOLDS.normal,
    process: (bytes: Uint8Array, options: ProcessOptions) =>
      pool.run({ type: 'process', bytes: withoutFiles(bytes), options }) as Promise<Processed>,
    judge: (mail: ParsedMail) =>
      pool.run({ type: 'judge', mail, threshold: THRESHOLDS.normal }) as Promise<Verdict>,
    /** Bytes to read in all, for progress. */
    async sizeOf(path: string) {
      let size = 0;
      for await (const file of mailFiles(path)) size += file.size;
      return size;
    },
    /** Loads the parser while its caller still prepares. */
    warm: () => pool.warm(),
    close: () => pool.close(),
  };
}

export type MailReading = ReturnType<typeof openMailReading>;
