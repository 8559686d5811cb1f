// Whose turn it is to spend of one provider's quota, and when: each user under their own limit, all under the project's.
import type { Quota } from './quotas.data.ts';
import { TokenBucket } from './token-bucket.ts';

/** Somebody who waits to make calls. */
export interface Waiter {
  units: number;
  calls: number;
  /** Called when they may be made. */
  go: () => void;
}

/** Times are ms of one clock; nothing in here looks at a clock or waits. */
export class QuotaLine {
  readonly #quota: Quota;
  readonly #project: TokenBucket;
  readonly #users = new Map<string, TokenBucket>();
  /** By user, in the order in which they get their turns: who was served goes to the end. */
  readonly #waiting = new Map<string, Waiter[]>();

  constructor(quota: Quota, now: number) {
    this.#quota = quota;
    this.#project = new TokenBucket(quota.perProject, now);
  }

  add(user: string, waiter: Waiter): void {
    const line = this.#waiting.get(user) ?? [];
    line.push(waiter);
    this.#waiting.set(user, line);
  }

  /** Takes one that waits out of the line. */
  remove(user: string, waiter: Waiter): void {
    const line = this.#waiting.get(user) ?? [];
    const at = line.indexOf(waiter);
    if (at >= 0) line.splice(at, 1);
    if (line.length === 0) this.#waiting.delete(user);
  }

  bucketOf(user: string, now: number): TokenBucket {
    const bucket = this.#users.get(user) ?? new TokenBucket(this.#quota.perUser, now);
    this.#users.set(user, bucket);
    return bucket;
  }

  /** Serves all who may go now, in turns. @returns ms until the next may; null when nobody waits */
  serve(now: () => number): number | null {
    let wait = this.#serveOne(now());
    while (wait === 0) wait = this.#serveOne(now());
    return wait;
  }

  /** 0 when somebody was served, else ms until somebody may be; null when nobody waits. */
  #serveOne(now: number): number | null {
    let soonest: number | null = null;
    for (const [user, line] of this.#waiting) {
      const [first] = line;
      if (!first) continue;
      const own = this.bucketOf(user, now).wait(first.units, now);
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
    this.bucketOf(user, now).take(waiter.units, waiter.calls, now);
    this.#project.take(waiter.units, waiter.calls, now);
    line.shift();
    this.#waiting.delete(user);
    if (line.length > 0) this.#waiting.set(user, line);
    waiter.go();
  }
}
