// Runs bin/hearback as a person does, in processes of its own.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { listSettings } from '../../src/ops/config.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/hearback', import.meta.url));

/** Where Node keeps compiled code by its own choice, once told to: a start takes a third of the time. */
const CACHE = join(tmpdir(), 'node-compile-cache');

export interface Ended {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  process: ChildProcessByStdio<null, Readable, Readable>;
  /** All of stdout so far. */
  stdout: () => string;
  stderr: () => string;
  /** Resolves when stdout or stderr has matched; rejects when the process ends first. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  ended: Promise<Ended>;
}

const SETTINGS = new Set<string>(listSettings().map(({ name }) => name));
/** A folder without a .env file. */
const ELSEWHERE = fileURLToPath(new URL('.', import.meta.url));

/** Starts it; `env` is added to an environment without any setting of Hearback. */
export function startHearback(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd: string = ELSEWHERE,
): Running {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !SETTINGS.has(name) && !/^(?:NODE_OPTIONS$|VITEST|PG)/.test(name),
    ),
  );
  const child = spawn(PROGRAM, args, {
    cwd,
    env: { ...clean, NODE_COMPILE_CACHE: CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const heard = new Set<() => void>();
  const hear = () => heard.forEach((look) => look());
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    hear();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    hear();
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stdout) ?? pattern.exec(stderr);
        if (!match) return;
        heard.delete(look);
        resolve(match);
      };
      heard.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without saying ${pattern}: ${stdout}${stderr}`)));
    });
  return { process: child, stdout: () => stdout, stderr: () => stderr, says, ended };
}

/** What stderr says to the person, without the lines of the log. */
export function saidOf(stderr: string): string {
  return stderr.replace(/^\{.*\}\n/gm, '');
}

/** Runs it to its end. */
export function hearback(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd?: string,
): Promise<Ended> {
  return startHearback(args, env, cwd).ended;
}

/** What `hearback import --json` reports. */
export interface ImportReport {
  imports: {
    name: string;
    finished: boolean;
    run: Record<string, number>;
    ledger: {
      seen: number;
      tracked: number;
      review: number;
      ignored: number;
      duplicate: number;
      dead_lettered: number;
    };
  }[];
  applications: number;
  by_status: Record<string, number>;
}

/** Runs `hearback import --json` on these paths. */
export async function importJson(
  dataDir: string,
  ...paths: readonly string[]
): Promise<Ended & { report: ImportReport }> {
  const ended = await hearback(['import', '--json', '--data-dir', dataDir, ...paths]);
  return { ...ended, report: (ended.stdout ? JSON.parse(ended.stdout) : { imports: [] }) as ImportReport };
}

/** All applications as exported, without their ids, which no two trackers share. */
export async function exported(dataDir: string): Promise<unknown[]> {
  const { stdout } = await hearback(['export', 'json', '--data-dir', dataDir]);
  const { applications } = JSON.parse(stdout) as { applications: { id: string }[] };
  return applications.map((application) => ({ ...application, id: '' }));
}
