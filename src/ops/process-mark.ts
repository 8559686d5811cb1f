// Names a process so that others on this machine can tell whether it still runs, also after its number was given to another.
import { readFileSync, readlinkSync } from 'node:fs';

/** Clock ticks from the machine's start to the process's (proc_pid_stat(5), field 22), or null where there is no such process. */
function startOf(pid: string): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name and may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not asked for its exit code yet.
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** This start of the machine, and the namespace in which numbers of processes mean what they mean here; null but on Linux. */
function placeHere(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/** The mark of this process; where none can be made it is one that nobody can tell anything of. */
export function processMark(): string {
  const place = placeHere();
  return place === null ? 'unknown' : `${place}/${process.pid}/${startOf(String(process.pid))}`;
}

/** Whether the process with this mark, alone or with more behind a space, has surely ended. */
export function hasEnded(mark: string): boolean {
  const [, place, pid, start] = /^(\S+)\/(\d+)\/(\d+)(?: |$)/.exec(mark) ?? [];
  return place !== undefined && pid !== undefined && place === placeHere() && startOf(pid) !== start;
}
