// The log: one JSON line for each event, or a plain line on a terminal, with nothing in it that is personal or secret.
import { writeSync } from 'node:fs';
import { pino, type Logger } from 'pino';
import { safeFields } from './safe-fields.ts';

/** Numbers, flags, errors, and words of ours; any other text is left out, see `safeFields`. */
export type LogFields = Readonly<Record<string, unknown>>;

export interface Log {
  debug: (event: string, fields?: LogFields) => void;
  info: (event: string, fields?: LogFields) => void;
  warn: (event: string, fields?: LogFields) => void;
  error: (event: string, fields?: LogFields) => void;
  fatal: (event: string, fields?: LogFields) => void;
}

export interface LogOptions {
  /** As in the environment: DEBUG, INFO, WARNING or ERROR, in either case. */
  level: string;
  /** Names one start of the program, the same in all its threads. */
  runId: string;
  /** Plain lines for a person, instead of JSON. */
  plain: boolean;
  /** Where lines go: stdout or stderr, or whoever takes them. */
  fd?: 1 | 2;
  write?: (line: string) => void;
}

/** Known to every line, and of no use to a person who watches one run. */
const BESIDES = new Set(['level', 'time', 'run_id', 'event']);

/** `{"level":"info","time":"…","event":"ingest_done","mails":4}` → `18:04:05 INFO  ingest_done mails=4`, over what a progress line drew. */
function toPlain(line: string): string {
  const entry = JSON.parse(line) as Record<string, unknown>;
  const time = new Date(String(entry['time'])).toTimeString().slice(0, 8);
  const details = Object.entries(entry)
    .filter(([key]) => !BESIDES.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  const level = String(entry['level']).toUpperCase().padEnd(5);
  return `\r\u001b[K${[time, level, entry['event'], ...details].join(' ')}\n`;
}

function destination({ plain, fd = 2, write }: LogOptions) {
  const put = write ?? ((line: string) => void writeSync(fd, line));
  if (plain) return { write: (line: string) => put(toPlain(line)) };
  // Synchronous, because the last line before an exit is the one that matters.
  return write ? { write } : pino.destination({ fd, sync: true });
}

/** The log of this thread. Threads of one process write whole lines to the same place. */
export function createLog(options: LogOptions): Log {
  const level = options.level.toLowerCase().replace('warning', 'warn');
  const logger: Logger = pino(
    {
      level,
      base: { run_id: options.runId },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination(options),
  );
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error' | 'fatal') =>
    (event: string, fields: LogFields = {}): void =>
      logger[name]({ event, ...safeFields(fields) });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), fatal: at('fatal') };
}
