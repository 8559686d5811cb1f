// Lets each job be seen as spans: what is done up to what is to be written, and the writing.
import type { Job } from '../contracts/queue.ts';
import { NO_TRACER, type Tracer } from '../contracts/tracer.ts';
import type { Task } from '../queue/job-runner.ts';

/** @param wholeOf the text that names what a job goes on with; null where it begins something of its own */
export function tracedTask<T>(
  tracer: Tracer | undefined,
  task: Task<T>,
  wholeOf: (job: Job) => string | null = () => null,
): Task<T> {
  if (tracer === undefined || tracer === NO_TRACER) return task;
  const wish = ({ kind, attempts }: Job, what: string) =>
    ({ name: `${what} ${kind}`, kind: 'consumer', details: { kind, attempts } }) as const;
  return {
    patience: task.patience,
    async run(job, signal) {
      const whole = wholeOf(job);
      const own = `job ${job.id} ${job.lease}`;
      const begun = whole === null ? { begins: own } : { follows: whole };
      const effect = await tracer.span({ ...wish(job, 'do'), ...begun }, () => task.run(job, signal));
      return (
        effect && ((tx) => tracer.span({ ...wish(job, 'write'), follows: whole ?? own }, () => effect(tx)))
      );
    },
  };
}
