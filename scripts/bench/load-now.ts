// Tells how busy the machine is, because a bench beside other work measures that work too.
import { availableParallelism, loadavg } from 'node:os';

/** CPUs this process may use, and the load averages over 1, 5 and 15 minutes. */
export function loadNow(): { cpus: number; load: [number, number, number] } {
  const [one = 0, five = 0, fifteen = 0] = loadavg().map((load) => Math.round(load * 100) / 100);
  return { cpus: availableParallelism(), load: [one, five, fifteen] };
}
