// Ends a command with one line that says what is wrong and how to mend it.
import { BadConfig } from '../ops/config.ts';
import { DatabaseFailure } from '../store/database-failure.ts';
import { explainSqliteError } from '../store/dialect-sqlite.ts';

/** Exit codes: 1 failed, 2 bad usage or configuration. */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and run the command again: it goes on where it stopped',
  EDQUOT:
    'your disk quota is used up; free some space and run the command again: it goes on where it stopped',
  EROFS: 'the file system is read-only; name another folder with --data-dir',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) and try again',
};

/** By the system's error code, with the path that it concerns. */
const PATHS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `no permission for ${path}; check who owns it`,
  EPERM: (path) => `no permission for ${path}; check who owns it`,
  ENOENT: (path) => `there is no ${path}; check the path, and that its folder exists`,
  ENOTDIR: (path) => `there is no ${path}, since a part of the path is a file; check the path`,
  EISDIR: (path) => `${path} is a folder; name a file`,
};

/** One line for any error, and the exit code. */
export function explain(error: unknown): { message: string; exitCode: 1 | 2 } {
  if (error instanceof Failure) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof BadConfig) return { message: error.message, exitCode: 2 };
  if (error instanceof DatabaseFailure) return { message: error.message, exitCode: 1 };
  const sqlite = explainSqliteError(error);
  if (sqlite) return { message: sqlite, exitCode: 1 };
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (code && SYSTEM[code]) return { message: SYSTEM[code], exitCode: 1 };
  const say = code === undefined ? undefined : PATHS[code];
  if (say) return { message: say(path ?? 'a file'), exitCode: 1 };
  return { message: `${message} (unexpected; please report it with: hearback doctor)`, exitCode: 1 };
}
