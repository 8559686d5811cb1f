// The meter of this process: the same counts and times in every thread.
import type { Count } from '../contracts/meter.ts';
import { QUOTAS, type Quota } from '../net/quotas.data.ts';
import { createMeter, type SharedMeter } from '../ops/meter.ts';

/** One account for all who have a sheet is the one user: what it is granted is all that there is. */
const shared = <Q extends Quota>(quota: Q) => ({ ...quota, perProject: quota.perUser });

/** Providers whose calls are budgeted; the costs of one's calls are named alike in all its quotas. */
export const BUDGETED = {
  gmail: QUOTAS.gmail,
  graph: QUOTAS.graph,
  sheetsRead: shared(QUOTAS.sheetsRead),
  sheetsWrite: shared(QUOTAS.sheetsWrite),
};

export const PROVIDER_CALLS: readonly Count[] = Object.entries(BUDGETED).flatMap(([provider, { costs }]) =>
  Object.keys(costs).map((call): Count => `${provider}:${call}`),
);

/** @param memory of the meter in the thread that began this one; new without */
export function openMeter(memory?: SharedArrayBuffer): SharedMeter {
  return createMeter(PROVIDER_CALLS, memory);
}
