// The log of a command or a thread, and the way in which tasks write to it.
import { randomUUID } from 'node:crypto';
import type { Meter } from '../contracts/meter.ts';
import { createLog, type Log } from '../ops/log.ts';

/** Names this start of the program. */
export const newRunId = (): string => randomUUID();

/** JSON lines on stderr, so that stdout holds what was asked for; plain lines where a person watches. */
export function openLog({ LOG_LEVEL: level }: { LOG_LEVEL: string }, runId: string): Log {
  return createLog({ level, runId, plain: process.stderr.isTTY === true });
}

type Details = Readonly<Record<string, string | number | boolean>>;

/** What is told by each event, beside its line in the log. */
const COUNTED: Readonly<Record<string, (meter: Meter, details: Details) => void>> = {
  account_failed: (meter, { reason }) => {
    if (reason === 'unreachable' || reason === 'throttled') meter.count('retries');
  },
  job_failed: (meter) => {
    meter.count('failed');
    meter.count('retries');
  },
  job_dead: (meter) => {
    meter.count('failed');
    meter.count('dead');
  },
};

const WARNINGS = new Set([
  'account_failed',
  'account_task_failed',
  'job_dead',
  'job_failed',
  'queue_unreachable',
]);

/** A look for news is worth a line when it found some, or when it is the first. */
function isNews(event: string, { first, mails }: Details): boolean {
  if (event === 'ingest_start') return first === true;
  return event === 'ingest_done' && (first === true || mails !== 0);
}

/** How tasks and connections tell the log, and the meter, what happened. */
export function notesTo(log: Log, meter: Meter): (event: string, details: Details) => void {
  return (event, details) => {
    COUNTED[event]?.(meter, details);
    if (WARNINGS.has(event)) log.warn(event, details);
    else if (isNews(event, details)) log.info(event, details);
    else log.debug(event, details);
  };
}
