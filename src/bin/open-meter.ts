// The meter of this process: the same counts and times in every thread.
import type { Count } from '../contracts/meter.ts';
import { QUOTAS } from '../net/quotas.data.ts';
import { createMeter, type SharedMeter } from '../ops/meter.ts';

/** Providers whose calls are budgeted; the costs of one's calls are named alike in all its quotas. */
export const BUDGETED = { gmail: QUOTAS.gmail, graph: QUOTAS.graph };

export const PROVIDER_CALLS: readonly Count[] = Object.entries(BUDGETED).flatMap(([provider, { costs }]) =>
  Object.keys(costs).map((call): Count => `${provider}:${call}`),
);

/** @param memory of the meter in the thread that began this one; new without */
export function openMeter(memory?: SharedArrayBuffer): SharedMeter {
  return createMeter(PROVIDER_CALLS, memory);
}
