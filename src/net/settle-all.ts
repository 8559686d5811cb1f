// Asks for many things in groups, and again for those that failed, until each has come or is known not to.
import type { ProviderCalls, Verdict } from './provider-calls.ts';

/** What became of one thing: it is settled, or it has to be asked for again. */
export type Outcome<T> = { found: T } | { trouble: Verdict };

/** The trouble that decides how to go on. */
function worst(troubles: readonly Verdict[]): Verdict {
  const order = ['refused', 'token', 'throttled'];
  const gravest = order.map((type) => troubles.find((verdict) => verdict.type === type)).find(Boolean);
  return gravest ?? { type: 'failing' };
}

/**
 * @param call name of the call in the budget
 * @param attempt asks for all of `keys` once; a key that it leaves out failed
 * @throws AccountError when some cannot be had now: then none counts as settled
 */
export async function settleAll<T>(
  calls: ProviderCalls,
  call: string,
  keys: readonly string[],
  attempt: (keys: readonly string[]) => Promise<ReadonlyMap<string, Outcome<T>>>,
  signal: AbortSignal,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  let left = keys;
  for (let vain = 0; left.length > 0;) {
    const troubles: Verdict[] = [];
    for (const [key, outcome] of await attempt(left)) {
      if ('found' in outcome) found.set(key, outcome.found);
      else troubles.push(outcome.trouble);
    }
    const still = left.filter((key) => !found.has(key));
    // As long as some come through the others are only waiting for their turn.
    vain = still.length < left.length ? 1 : vain + 1;
    left = still;
    if (left.length > 0) await calls.giveWay(call, worst(troubles), vain, signal);
  }
  return found;
}
