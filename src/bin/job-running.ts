// What works the queue off, wired: which task does which kind of job, and how patiently.
import { randomUUID } from 'node:crypto';
import { hasEnded, processMark } from '../ops/process-mark.ts';
import { JobRunner, type RunnerOptions } from '../queue/job-runner.ts';
import type { Schema } from '../store/schema.ts';
import { decideSpooled } from '../tracking/decide-spooled.ts';
import { deleteTextsTask } from '../tasks/delete-texts.ts';
import { DELETE_TEXTS } from '../tracking/bound-texts.ts';
import { PROCESS_MAIL, type ProcessMail, type SpoolTools } from '../tracking/spool-batch.ts';
import { tracedTask } from './traced-task.ts';

/** Deciding needs nothing from outside, so that what failed once, for a full disk perhaps, is worth trying for half an hour. */
const DECIDING = { tries: 6, pauses: [1000, 10_000, 60_000, 300_000, 900_000] };

type Options = Pick<RunnerOptions<Schema>, 'lanes' | 'note'> & {
  /** What else there is to do here, by kind. */
  more?: RunnerOptions<Schema>['tasks'];
};

/** A runner over the queue of the tracker's database; it does nothing until started or drained. */
export function openJobs(tools: SpoolTools, { lanes, note, more }: Options): JobRunner<Schema> {
  const deciding = tracedTask<Schema>(
    tools.tracer,
    { patience: DECIDING, run: (job) => decideSpooled(tools, job) },
    ({ payload }) => (payload as ProcessMail).chunk,
  );
  const deleting = tracedTask<Schema>(tools.tracer, deleteTextsTask(tools));
  return new JobRunner<Schema>({
    db: tools.db,
    tasks: { [PROCESS_MAIL]: deciding, [DELETE_TEXTS]: deleting, ...more },
    lanes,
    // One chunk of the spool is a batch already.
    batch: 1,
    newLease: () => `${processMark()} ${randomUUID()}`,
    hasEnded,
    note,
  });
}
