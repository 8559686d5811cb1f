// Runs `bin/hearback` as a process of its own, to its end or to a kill -9.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../bin/hearback', import.meta.url));
const POLL = 3;

export interface Ended {
  /** Null when it was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
  /** Milliseconds. */
  took: number;
}

/** When to kill: so many milliseconds after the start, or once an import has recorded something so many times. */
export type Moment = { after: number } | { steps: number };

export interface Runner {
  /** Runs a command on the case's data folder. @throws when it ends with another code than 0 */
  run: (args: readonly string[]) => Promise<string>;
  /** Starts a command and kills it. Returns whether the kill came in time. */
  kill: (args: readonly string[], moment: Moment) => Promise<boolean>;
  /** Milliseconds that an import lately took. */
  importTook: () => number;
  counts: { processes: number; kills: number; midway: number };
}

function ended(child: ChildProcess): Promise<Ended> {
  const began = Date.now();
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => (stdout += chunk));
  child.stderr?.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr, took: Date.now() - began }));
  });
}

/** One row as text, or '' while there is no database that can be read. */
function peek(dataDir: string, query: string): string {
  const path = join(dataDir, 'hearback.db');
  if (!existsSync(path)) return '';
  try {
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      return JSON.stringify(db.prepare(query).get() ?? '');
    } finally {
      db.close();
    }
  } catch {
    return '';
  }
}

const PROGRESS = "select count(*) n, total(bytes_read) bytes, sum(state = 'done') done from imports";
const UNFINISHED = "select count(*) n from imports where state = 'running'";

/** Waits until an import has recorded something for the `steps`th time: its beginning, a batch, its end. */
async function awaitSteps(child: ChildProcess, dataDir: string, steps: number): Promise<void> {
  let known = peek(dataDir, PROGRESS);
  let left = steps;
  while (left > 0 && child.exitCode === null && child.signalCode === null) {
    await sleep(POLL);
    const now = peek(dataDir, PROGRESS);
    if (now === '' || now === known) continue;
    known = now;
    left -= 1;
  }
}

/** @param cache folder where Node keeps compiled code between the starts of a proof */
export function createRunner(dataDir: string, cache: string): Runner {
  const counts = { processes: 0, kills: 0, midway: 0 };
  let importTook = 1200;
  const start = (args: readonly string[]) => {
    counts.processes += 1;
    return spawn(PROGRAM, [...args, '--data-dir', dataDir], {
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  return {
    counts,
    importTook: () => importTook,
    async run(args) {
      const { code, stdout, stderr, took } = await ended(start(args));
      if (code !== 0) throw new Error(`hearback ${args.join(' ')} ended with ${code}: ${stderr || stdout}`);
      if (args[0] === 'import') importTook = (importTook + took) / 2;
      return stdout;
    },
    async kill(args, moment) {
      const child = start(args);
      const end = ended(child);
      if ('steps' in moment) await awaitSteps(child, dataDir, moment.steps);
      else await Promise.race([end, sleep(moment.after)]);
      child.kill('SIGKILL');
      const { code } = await end;
      if (code !== null) return false;
      counts.kills += 1;
      if (peek(dataDir, UNFINISHED) === '{"n":1}') counts.midway += 1;
      return true;
    },
  };
}
