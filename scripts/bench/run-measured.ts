// Runs a program to its end and measures it: seconds, CPU seconds, and memory over the whole run.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { treeMemory } from './tree-memory.ts';

export interface Measured {
  stdout: string;
  /** From start to exit, start of the runtime included. */
  seconds: number;
  /** User and system time of the program and all it started; null where there is no /proc. */
  cpuSeconds: number | null;
  /** Resident bytes of the process tree, every 100 ms. */
  memory: number[];
  /** The most that was ever resident, bytes; 0 where there is no /proc. */
  peak: number;
}

const SAMPLE_EVERY = 100;
/** Linux counts CPU time in hundredths for user space on every architecture that Node runs on. */
const TICKS = 100;

/** CPU seconds of all children that have ended: `cutime` and `cstime` of this process. */
function endedChildren(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return null;
  }
}

/** Runs `command` in its own process. Rejects when it fails, with the end of what it said. */
export function runMeasured(command: string, args: readonly string[]): Promise<Measured> {
  const before = endedChildren();
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const memory: number[] = [];
  let peak = 0;
  const sample = (): void => {
    const found = child.pid === undefined ? null : treeMemory(child.pid);
    if (found === null) return;
    memory.push(found.now);
    peak = Math.max(peak, found.now, found.peak);
  };
  const timer = setInterval(sample, SAMPLE_EVERY);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2000)));
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      clearInterval(timer);
      reject(new Error(`${command} could not be started`, { cause }));
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      const after = endedChildren();
      if (code === 0) {
        const cpuSeconds = before === null || after === null ? null : after - before;
        resolve({ stdout, seconds, cpuSeconds, memory, peak });
      } else reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}: ${stderr.trim()}`));
    });
  });
}
