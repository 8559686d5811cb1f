// What CVs are read and scored with, wired: a worker thread of its own, the task, and what the writer does on request.
import { ats } from '../ats/index.gen.ts';
import type { CvReading, ReadCv } from '../contracts/cv-reading.ts';
import type { LocatePosting } from '../domain/posting.ts';
import { createWorkerPool } from '../ops/worker-pool.ts';
import { locatePosting } from '../pipeline/locate-posting.ts';
import type { RunnerOptions } from '../queue/job-runner.ts';
import type { Schema } from '../store/schema.ts';
import { scoreFitTask } from '../tasks/score-fit.ts';
import { askAnalysis, SCORE_FIT } from '../tracking/ask-analysis.ts';
import { changeProfiles, type ProfileCommand } from '../tracking/change-profiles.ts';
import type { CvTask } from './cv-worker.ts';
import type { SpoolTools } from '../tracking/spool-batch.ts';
import { tracedTask } from './traced-task.ts';

/** ms of work; the longest honest CV takes some hundreds. */
const TIME_LIMIT = 10_000;
/** MB. */
const HEAP_LIMIT = 192;

const TOO_MUCH =
  'This file takes too long or too much memory to read. Export the CV once more, as a plain PDF or .docx, and upload that.';

/** Which posting an address leads to. */
const locate: LocatePosting = (url) => locatePosting(url, ats);

export interface Fitting {
  readCv: ReadCv;
  /** By kind, for whoever works the queue off. */
  tasks: RunnerOptions<Schema>['tasks'];
  /** By the name under which `Writer` has them. */
  calls: (wake: () => void) => {
    changeProfiles: (user: string, command: ProfileCommand) => Promise<string | null>;
    askAnalysis: (user: string, applicationId: string) => Promise<boolean>;
  };
  close: () => Promise<void>;
}

/** A thread is started for the first CV, not before. */
export function openFitting(tracker: SpoolTools): Fitting {
  const pool = createWorkerPool<CvTask, CvReading>({
    script: new URL('./cv-worker.ts', import.meta.url),
    size: 1,
    timeLimit: TIME_LIMIT,
    heapLimit: HEAP_LIMIT,
    sizeOf: ({ bytes }) => bytes.length,
  });
  const readCv: ReadCv = (bytes, now) => pool.run({ bytes, now }).catch(() => ({ refused: TOO_MUCH }));
  const tools = { ...tracker, locate, readCv };
  return {
    readCv,
    tasks: { [SCORE_FIT]: tracedTask<Schema>(tracker.tracer, scoreFitTask(tools)) },
    calls: (wake) => ({
      changeProfiles: (user, command) => changeProfiles(tracker.db, tools, user, command),
      askAnalysis: async (user, applicationId) => {
        const asked = await askAnalysis(tools, user, applicationId);
        wake();
        return asked;
      },
    }),
    close: () => pool.close(),
  };
}
