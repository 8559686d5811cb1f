// How fast one limit may be used: smooth by tokens, never over it in any window, slower while the provider refuses.
import type { Limit } from './quotas.data.ts';

const SLOTS = 120;
/** Part of the limit that is left alone: clocks and delays on the way bunch requests up. */
const HEADROOM = 0.01;
/** Part of the limit that may be spent at once after a rest. */
const BURST = 1 / 6;
/** A refused call now and then is an accident; beyond this share the limit is lower than believed. */
const REFUSED_SHARE = 0.15;
const FEWEST_REFUSALS = 4;
const SLOWEST = 0.05;

/** Times are ms of one clock, never decreasing much; nothing in here looks at a clock. */
export class TokenBucket {
  readonly #per: number;
  readonly #units: number;
  #tokens: number;
  #at: number;
  /** Share of the full speed, 0–1. */
  #pace = 1;
  #cutAt = -Infinity;
  #pausedUntil = -Infinity;
  /** Units spent by slot of the window; a slot's number is its time divided by its width. */
  readonly #spent = new Map<number, number>();
  #calls = 0;
  #refusals = 0;

  constructor(limit: Limit, now: number) {
    this.#per = limit.per;
    this.#units = limit.units * (1 - HEADROOM);
    this.#tokens = this.#units * BURST;
    this.#at = now;
  }

  /** Milliseconds until `units` may be spent, as far as is known now: 0 = at once. Then to be asked again. */
  wait(units: number, now: number): number {
    this.#pass(now);
    return Math.max(0, this.#pausedUntil - now, this.#untilTokens(units), this.#untilWindow(units, now));
  }

  /** Spends units of `calls` calls, whether or not that was allowed. */
  take(units: number, calls: number, now: number): void {
    this.#pass(now);
    this.#tokens -= units;
    this.#calls += calls;
    const slot = Math.floor(now / this.#width);
    this.#spent.set(slot, (this.#spent.get(slot) ?? 0) + units);
  }

  /** The provider refused a call. @param retryAfter ms that it asked to wait, or null */
  refuse(retryAfter: number | null, now: number): void {
    this.#pass(now);
    this.#refusals += 1;
    if (retryAfter !== null) this.#pausedUntil = Math.max(this.#pausedUntil, now + retryAfter);
    const many = this.#refusals >= FEWEST_REFUSALS && this.#refusals > this.#calls * REFUSED_SHARE;
    if (!many || now - this.#cutAt < this.#per / 12) return;
    this.#cutAt = now;
    this.#pace = Math.max(SLOWEST, this.#pace / 2);
    this.#tokens = Math.min(this.#tokens, 0);
  }

  /** Current speed, units per ms. */
  get rate(): number {
    return (this.#units * this.#pace) / this.#per;
  }

  /** Units spent in the window that ends now, about. */
  used(now: number): number {
    this.#pass(now);
    return [...this.#spent.values()].reduce((sum, units) => sum + units, 0);
  }

  get #width(): number {
    return this.#per / SLOTS;
  }

  #pass(now: number): void {
    const passed = Math.max(0, now - this.#at);
    this.#at = Math.max(this.#at, now);
    this.#tokens = Math.min(this.#units * BURST, this.#tokens + passed * this.rate);
    // Back to full speed within one window, as fast as the limit's owner forgets.
    this.#pace = Math.min(1, this.#pace + passed / this.#per);
    const fading = 0.5 ** (passed / (this.#per / 6));
    this.#calls *= fading;
    this.#refusals *= fading;
    for (const slot of this.#spent.keys()) if (this.#leavesAt(slot) <= this.#at) this.#spent.delete(slot);
  }

  /** When nothing spent in the slot is in the window any more. */
  #leavesAt(slot: number): number {
    return (slot + 1) * this.#width + this.#per;
  }

  #untilTokens(units: number): number {
    // More than can ever be there is owed afterwards.
    const missing = Math.min(units, this.#units * BURST) - this.#tokens;
    return missing <= 0 ? 0 : missing / this.rate;
  }

  #untilWindow(units: number, now: number): number {
    let over = Math.min(units, this.#units) - this.#units;
    for (const spent of this.#spent.values()) over += spent;
    if (over <= 0) return 0;
    for (const [slot, spent] of this.#spent) {
      over -= spent;
      if (over <= 0) return this.#leavesAt(slot) - now;
    }
    return 0;
  }
}
