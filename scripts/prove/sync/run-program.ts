// Runs `bin/hearback` as a process of its own, with its durable steps numbered, to its end or to a kill at one of them.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../bin/hearback', import.meta.url));
const HOOK = new URL('kill-at-step.ts', import.meta.url).href;

/** A command as a person gives it. */
export interface Command {
  args: readonly string[];
  /** What is typed. */
  input?: string;
  /** Told what the program has said so far on stderr. */
  hear?: (said: string) => void;
}

/** Where a process is killed: right before or right after a durable step, counted from 1. */
export interface Site {
  step: number;
  when: 'before' | 'after';
}

export interface Ended {
  /** Null when it was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
  /** What its durable steps did, in order. */
  steps: string[];
}

export interface Order {
  command: Command;
  dataDir: string;
  env: Readonly<Record<string, string>>;
  /** A file for the notes of its steps. */
  notes: string;
  site?: Site;
}

export async function runProgram({ command, dataDir, env, notes, site }: Order): Promise<Ended> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:HEARBACK_|VITEST|NODE_OPTIONS$)/.test(name),
  );
  const child = spawn(PROGRAM, [...command.args, '--data-dir', dataDir], {
    env: {
      ...Object.fromEntries(own),
      NODE_OPTIONS: `--import=${HOOK}`,
      PROVE_STEPS: notes,
      ...(site && { PROVE_KILL: `${site.when}:${site.step}` }),
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A process that is killed early hears nothing.
  child.stdin.on('error', () => undefined);
  child.stdin.end(command.input ?? '');
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    command.hear?.(stderr);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const steps = existsSync(notes) ? readFileSync(notes, 'utf8').split('\n').filter(Boolean) : [];
  return { code, stdout, stderr, steps };
}
