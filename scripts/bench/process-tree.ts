// Reads from Linux's /proc which processes a process has started, and theirs, and how much processor time all of them took.
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths for user space on every architecture that Node runs on. */
const TICKS = 100;

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The fields of `stat` from the third on: the second may hold spaces and brackets. */
const fieldsOf = (stat: string): string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : null;
    if (stat === null) continue;
    const parent = Number(fieldsOf(stat)[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

/** `root` and everything that it started, and so on; empty where there is no /proc. */
export function processTree(root: number): number[] {
  if (read(`/proc/${root}/stat`) === null) return [];
  const children = childrenByParent();
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** User and system seconds of a process, its threads and its ended children, by what its `/proc/PID/stat` says. */
export function cpuSecondsIn(stat: string): number {
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fieldsOf(stat).slice(11, 15).map(Number);
  return (user + system + endedUser + endedSystem) / TICKS;
}

/** CPU seconds of `root` and everything that it started, ended ones included; 0 where there is no /proc. */
export function treeCpuSeconds(root: number): number {
  return processTree(root).reduce((sum, pid) => sum + cpuSecondsIn(read(`/proc/${pid}/stat`) ?? ''), 0);
}

/** Of a line `cpu` of /proc/stat: seconds that all processors together had nothing to do, and all their seconds. */
export function machineSecondsIn(line: string): { idle: number; all: number } {
  // user nice system idle iowait irq softirq steal; guest times are part of the first two.
  const times = line.trim().split(/\s+/).slice(1, 9).map(Number);
  const all = times.reduce((sum, time) => sum + time, 0) / TICKS;
  return { idle: ((times[3] ?? 0) + (times[4] ?? 0)) / TICKS, all };
}

/** Since the machine was started; zeros where there is no /proc. */
export function machineSeconds(): { idle: number; all: number } {
  return machineSecondsIn((read('/proc/stat') ?? '').split('\n')[0] ?? '');
}
