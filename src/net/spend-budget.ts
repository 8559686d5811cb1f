// Makes callers wait for their share of the providers' quotas: each user under their own limit and all under the project's.
import type { QuotaUse } from '../contracts/mail-account.ts';
import { QuotaLine, type Waiter } from './quota-line.ts';
import type { Quota } from './quotas.data.ts';

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

/** The part of a budget's name before the first colon, between the first two, and behind. */
function partsOf(budget: string): { provider: string; call: string; user: string } {
  const [provider = '', call = '', ...user] = budget.split(':');
  return { provider, call, user: user.join(':') };
}

/** One provider's quota and those who wait for it. */
class SharedQuota {
  readonly #quota: Quota;
  readonly #now: () => number;
  readonly #line: QuotaLine;
  #timer: NodeJS.Timeout | null = null;

  constructor(quota: Quota, now: () => number) {
    this.#quota = quota;
    this.#now = now;
    this.#line = new QuotaLine(quota, now());
  }

  wait(call: string, user: string, calls: number, signal: AbortSignal): Promise<void> {
    const cost = this.#quota.costs[call];
    if (cost === undefined) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { units: cost * calls, calls, go: () => done(resolve) };
      const stop = () => {
        this.#line.remove(user, waiter);
        done(() => reject(signal.reason as Error));
        this.#serve();
      };
      const done = (settle: () => void) => {
        signal.removeEventListener('abort', stop);
        settle();
      };
      this.#line.add(user, waiter);
      signal.addEventListener('abort', stop, { once: true });
      this.#serve();
    });
  }

  refuse(user: string, retryAfter: number | null): void {
    const now = this.#now();
    this.#line.bucketOf(user, now).refuse(retryAfter, now);
  }

  use(user: string): QuotaUse {
    const { units: limit, per } = this.#quota.perUser;
    const now = this.#now();
    return { used: Math.round(this.#line.bucketOf(user, now).used(now)), limit, per };
  }

  /** Serves all who may go now, in turns, and comes back when the next may. */
  #serve(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const wait = this.#line.serve(this.#now);
    if (wait !== null) this.#timer = setTimeout(() => this.#serve(), Math.ceil(wait));
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
