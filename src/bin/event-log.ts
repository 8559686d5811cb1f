// The log of a command or a thread, and how tasks and connections tell it, and the meter, what happened.
import { randomUUID } from 'node:crypto';
import type { AccountTools } from '../contracts/mail-account.ts';
import { NO_METER, type Meter } from '../contracts/meter.ts';
import { ACCOUNT_EVENTS } from '../domain/account-event.ts';
import type { Config } from '../ops/config.ts';
import { createLog, type Log } from '../ops/log.ts';

export interface EventLog {
  log: Log;
  note: AccountTools['note'];
  /** For a runner of the queue: kinds and counts only. */
  noteJob: (event: string, about: Record<string, string | number>) => void;
}

/** Names one start of the program. */
export const newRunId = (): string => randomUUID();

/** A look for news is worth a line when it found some, or when it is the first. */
function isNews({ first, mails }: Readonly<Record<string, unknown>>): boolean {
  return first === true || (typeof mails === 'number' && mails > 0);
}

function countJob(meter: Meter, event: string): void {
  if (event !== 'job_failed' && event !== 'job_dead') return;
  meter.count('failed');
  meter.count(event === 'job_dead' ? 'dead' : 'retries');
}

/**
 * JSON lines, or plain ones where a person watches.
 * @param fd 1 where the log is what the command puts out, else 2
 * @param outer run and meter that this thread shares with others
 */
export function openEventLog(
  { LOG_LEVEL: level }: Pick<Config, 'LOG_LEVEL'>,
  fd: 1 | 2,
  { runId = newRunId(), meter = NO_METER }: { runId?: string; meter?: Meter } = {},
): EventLog {
  const { isTTY } = fd === 1 ? process.stdout : process.stderr;
  const log = createLog({ level, runId, plain: isTTY === true, fd });
  return {
    log,
    noteJob: (event, about) => {
      countJob(meter, event);
      log[event === 'job_dead' ? 'error' : 'warn'](event, about);
    },
    note: (event, details) => {
      const { reason } = details;
      const isTriedAgain = reason === 'unreachable' || reason === 'throttled';
      if (event === 'account_failed' && isTriedAgain) meter.count('retries');
      const isQuiet = event.startsWith('ingest_') && !isNews(details);
      log[isQuiet ? 'debug' : ACCOUNT_EVENTS[event]](event, details);
    },
  };
}
