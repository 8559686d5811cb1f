// Deletes what Redis holds of a person who has left, as soon as Redis can be reached.
import { RetryLater, type NewJob } from '../contracts/queue.ts';
import type { Task } from '../queue/job-runner.ts';
import type { MailStream } from '../queue/stream/mail-stream.ts';
import type { Schema } from '../store/schema.ts';

export const FORGET_STREAMED = 'forget-streamed';

/** The jobs are the program's own: a person's go with the person. */
const PROGRAM = '';
/** Until Redis is tried again, ms. */
const AGAIN = 2000;

/** @param delay not before so long from now, ms */
export function forgetStreamedJob(user: string, delay: number): NewJob {
  return { kind: FORGET_STREAMED, user: PROGRAM, key: `${user} ${delay}`, payload: { user }, delay };
}

export function forgetStreamed(stream: Pick<MailStream, 'forget'>): Task<Schema> {
  return {
    patience: { tries: 1, pauses: [] },
    async run({ payload }) {
      try {
        await stream.forget((payload as { user: string }).user);
      } catch (cause) {
        // However long Redis is away, what it holds when it is back has to go.
        throw new RetryLater(AGAIN, 'Redis cannot be reached', { cause });
      }
      return null;
    },
  };
}
