// The log of the program: JSON lines with names of events that stay, and nothing in them that names a person.
import { randomUUID } from 'node:crypto';
import { destination, pino, type Logger } from 'pino';
import type { AccountTools } from '../contracts/mail-account.ts';
import { ACCOUNT_EVENTS, namelessDetails } from '../domain/account-event.ts';
import type { Config } from '../ops/config.ts';

export interface EventLog {
  log: Logger;
  note: AccountTools['note'];
  /** For a runner of the queue: kinds and counts only. */
  noteJob: (event: string, about: Record<string, string | number>) => void;
}

/** @param fd 1 where the log is what the command puts out, else 2 */
export function openEventLog({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>, fd: 1 | 2): EventLog {
  const level = LOG_LEVEL.toLowerCase().replace('warning', 'warn');
  const log = pino(
    // The name of the machine may be its owner's.
    { level, base: { run_id: randomUUID() } },
    destination({ fd, sync: true }),
  );
  return {
    log,
    noteJob: (event, about) => log[event === 'job_dead' ? 'error' : 'warn']({ event, ...about }),
    note: (event, details) => log[ACCOUNT_EVENTS[event]]({ event, ...namelessDetails(details) }),
  };
}
