// Starts the slow line as a process of its own, so that it shares no thread with the one that measures.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('slow-line.ts', import.meta.url));

export interface Line {
  port: number;
  stop: () => Promise<void>;
}

/** @param delay ms that every byte takes in each direction */
export async function startProxy(port: number, delay: number): Promise<Line> {
  const child = fork(PROGRAM, [String(port), String(delay)]);
  const ended = once(child, 'exit');
  const [near] = (await once(child, 'message')) as [number];
  return {
    port: near,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
