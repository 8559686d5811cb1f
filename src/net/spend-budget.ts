// Makes callers wait for their share of the providers' quotas: each user under their own limit and all under the project's.
import type { QuotaUse } from '../contracts/mail-account.ts';
import type { Quota } from './quotas.data.ts';
import { TokenBucket } from './token-bucket.ts';

export interface Budgets {
  /**
   * Waits until `calls` calls may be made. `budget` is `provider:call:user`, e.g. `gmail:messages.get:ada@quarry.example`; returns at
   * once where the provider or the call has no quota. Rejects with the signal's reason when aborted.
   */
  spend: (budget: string, calls: number, signal: AbortSignal) => Promise<void>;
  /** The provider refused a call of that user for going too fast; `retryAfter` in ms, or null. */
  slowDown: (budget: string, retryAfter: number | null) => void;
  /** What that user has spent of their own limit; null where the provider has no quota. */
  quotaUse: (budget: string) => QuotaUse | null;
}

interface Waiter {
  units: number;
  calls: number;
  go: () => void;
}

/** The part of a budget's name before the first colon, between the first two, and behind. */
function partsOf(budget: string): { provider: string; call: string; user: string } {
  const [provider = '', call = '', ...user] = budget.split(':');
  return { provider, call, user: user.join(':') };
}

/** One provider's quota and those who wait for it. */
class SharedQuota {
  readonly #quota: Quota;
  readonly #now: () => number;
  readonly #project: TokenBucket;
  readonly #users = new Map<string, TokenBucket>();
  /** By user, in the order in which they get their turns: who was served goes to the end. */
  readonly #waiting = new Map<string, Waiter[]>();
  #timer: NodeJS.Timeout | null = null;

  constructor(quota: Quota, now: () => number) {
    this.#quota = quota;
    this.#now = now;
    this.#project = new TokenBucket(quota.perProject, now());
  }

  wait(call: string, user: string, calls: number, signal: AbortSignal): Promise<void> {
    const cost = this.#quota.costs[call];
    if (cost === undefined) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const line = this.#waiting.get(user) ?? [];
      const waiter: Waiter = { units: cost * calls, calls, go: () => done(resolve) };
      const stop = () => {
        line.splice(line.indexOf(waiter), 1);
        if (line.length === 0) this.#waiting.delete(user);
        done(() => reject(signal.reason as Error));
        this.#serve();
      };
      const done = (settle: () => void) => {
        signal.removeEventListener('abort', stop);
        settle();
      };
      line.push(waiter);
      this.#waiting.set(user, line);
      signal.addEventListener('abort', stop, { once: true });
      this.#serve();
    });
  }

  refuse(user: string, retryAfter: number | null): void {
    this.#bucketOf(user).refuse(retryAfter, this.#now());
  }

  use(user: string): QuotaUse {
    const { units: limit, per } = this.#quota.perUser;
    return { used: Math.round(this.#bucketOf(user).used(this.#now())), limit, per };
  }

  #bucketOf(user: string): TokenBucket {
    const bucket = this.#users.get(user) ?? new TokenBucket(this.#quota.perUser, this.#now());
    this.#users.set(user, bucket);
    return bucket;
  }

  /** Serves all who may go now, in turns, and comes back when the next may. */
  #serve(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    let wait = this.#serveOne();
    while (wait === 0) wait = this.#serveOne();
    if (wait !== null) this.#timer = setTimeout(() => this.#serve(), Math.ceil(wait));
  }

  /** 0 when somebody was served, else ms until somebody may be; null when nobody waits. */
  #serveOne(): number | null {
    const now = this.#now();
    let soonest: number | null = null;
    for (const [user, line] of this.#waiting) {
      const [first] = line;
      if (!first) continue;
      const own = this.#bucketOf(user).wait(first.units, now);
      const shared = this.#project.wait(first.units, now);
      if (own === 0 && shared === 0) {
        this.#take(user, line, first, now);
        return 0;
      }
      soonest = Math.min(soonest ?? Infinity, Math.max(own, shared, 1));
      // Nobody behind may use up the little that is there, or whoever needs more would wait for ever.
      if (own === 0) break;
    }
    return soonest;
  }

  #take(user: string, line: Waiter[], waiter: Waiter, now: number): void {
    this.#bucketOf(user).take(waiter.units, waiter.calls, now);
    this.#project.take(waiter.units, waiter.calls, now);
    line.shift();
    this.#waiting.delete(user);
    if (line.length > 0) this.#waiting.set(user, line);
    waiter.go();
  }
}

/** Budgets over the quotas of these providers; `now` in epoch ms. */
export function createBudgets(quotas: Readonly<Record<string, Quota>>, now: () => number): Budgets {
  const shared = new Map(Object.entries(quotas).map(([name, quota]) => [name, new SharedQuota(quota, now)]));
  return {
    async spend(budget, calls, signal) {
      signal.throwIfAborted();
      const { provider, call, user } = partsOf(budget);
      await shared.get(provider)?.wait(call, user, calls, signal);
    },
    slowDown(budget, retryAfter) {
      const { provider, user } = partsOf(budget);
      shared.get(provider)?.refuse(user, retryAfter);
    },
    quotaUse(budget) {
      const { provider, user } = partsOf(budget);
      return shared.get(provider)?.use(user) ?? null;
    },
  };
}
