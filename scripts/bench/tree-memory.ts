// Reads from Linux's /proc how much memory a process and its descendants hold.
import { readdirSync, readFileSync } from 'node:fs';

export interface Memory {
  /** Resident now, bytes. */
  now: number;
  /** The highest each process ever was, added up; bytes. */
  peak: number;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Processes by parent; the fourth field of `stat`, the second of which may hold spaces and brackets. */
function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : null;
    if (stat === null) continue;
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

function bytesOf(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
}

/** VmRSS and VmHWM of `root` and everything it started, or null when it is gone or there is no /proc. */
export function treeMemory(root: number): Memory | null {
  if (read(`/proc/${root}/status`) === null) return null;
  const children = childrenByParent();
  const sum: Memory = { now: 0, peak: 0 };
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    open.push(...(children.get(pid) ?? []));
    const status = read(`/proc/${pid}/status`) ?? '';
    sum.now += bytesOf(status, 'VmRSS');
    sum.peak += bytesOf(status, 'VmHWM');
  }
  return sum.now === 0 ? null : sum;
}
