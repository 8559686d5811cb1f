// Counts failed tries by whom and what they are about, so that nobody can guess for long.

interface Tries {
  /** Within the window. */
  count: number;
  /** When the window ends, epoch ms. */
  until: number;
}

export interface ThrottleLimits {
  /** Tries of one key within the window. */
  most: number;
  /** ms from the first of them. */
  window: number;
}

/** More keys than that are forgotten, the oldest first: memory stays bounded whoever knocks. */
const REMEMBERED = 20_000;

export class Throttle {
  readonly #limits: ThrottleLimits;
  readonly #tries = new Map<string, Tries>();

  constructor(limits: ThrottleLimits) {
    this.#limits = limits;
  }

  /** Counts a try. @returns ms until the next one is let through; 0 when this one is */
  take(key: string, now: number): number {
    const known = this.#tries.get(key);
    const tries = known && known.until > now ? known : { count: 0, until: now + this.#limits.window };
    if (tries.count >= this.#limits.most) return tries.until - now;
    tries.count += 1;
    this.#tries.delete(key);
    this.#tries.set(key, tries);
    const [oldest] = this.#tries.keys();
    if (this.#tries.size > REMEMBERED && oldest !== undefined) this.#tries.delete(oldest);
    return 0;
  }

  /** After a try that was none: they got in. */
  forget(key: string): void {
    this.#tries.delete(key);
  }
}
