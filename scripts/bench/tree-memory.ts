// Reads from Linux's /proc how much memory a process and its descendants hold.
import { readFileSync } from 'node:fs';
import { processTree } from './process-tree.ts';

export interface Memory {
  /** Resident now, bytes. */
  now: number;
  /** The highest each process ever was, added up; bytes. */
  peak: number;
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function bytesOf(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
}

/** VmRSS and VmHWM of `root` and everything it started, or null when it is gone or there is no /proc. */
export function treeMemory(root: number): Memory | null {
  const sum: Memory = { now: 0, peak: 0 };
  for (const pid of processTree(root)) {
    const status = statusOf(pid);
    sum.now += bytesOf(status, 'VmRSS');
    sum.peak += bytesOf(status, 'VmHWM');
  }
  return sum.now === 0 ? null : sum;
}
