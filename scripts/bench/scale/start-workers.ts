// Starts `hearback worker` processes on one database, and waits until all of them look for work.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { PROGRAMS } from '../program-paths.ts';
import { treeCpuSeconds } from '../process-tree.ts';
import { treeMemory } from '../tree-memory.ts';

export interface Workers {
  cpuSeconds: () => number;
  /** The most that one of them ever held, bytes. */
  peak: () => number;
  stop: () => Promise<void>;
}

const READY = 'Working off the queue';

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
      if (said.includes(READY)) resolve();
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`a worker ended with ${code}: ${said.trim()}`)));
  });
}

/** Each with `lanes` jobs at once. @throws when one of them ends instead of working */
export async function startWorkers(
  place: { url: string; dataDir: string },
  count: number,
  lanes: number,
): Promise<Workers> {
  const args = ['worker', '--concurrency', String(lanes), '--data-dir', place.dataDir];
  const env = { ...process.env, DATABASE_URL: place.url, QUEUE: 'database', LOG_LEVEL: 'error' };
  const children = Array.from({ length: count }, () =>
    spawn(PROGRAMS.hearback, args, { stdio: ['ignore', 'ignore', 'pipe'], env }),
  );
  const stop = async () => {
    const living = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = living.map((child) => once(child, 'exit'));
    for (const child of living) child.kill('SIGTERM');
    await Promise.all(ended);
  };
  try {
    await Promise.all(children.map(ready));
  } catch (error) {
    await stop();
    throw error;
  }
  const pids = children.map(({ pid }) => pid!);
  return {
    cpuSeconds: () => pids.reduce((sum, pid) => sum + treeCpuSeconds(pid), 0),
    peak: () => Math.max(...pids.map((pid) => treeMemory(pid)?.peak ?? 0)),
    stop,
  };
}
