// Counts units as a provider does: so many in any window, per user, and refuses what goes over it.

export class QuotaMeter {
  readonly #units: number;
  readonly #per: number;
  readonly #now: () => number;
  /** Calls that were let through, whatever came of them. */
  readonly #passed: { at: number; units: number }[] = [];
  refused = 0;

  constructor(units: number, per: number, now: () => number) {
    this.#units = units;
    this.#per = per;
    this.#now = now;
  }

  /** True when the call may go through; it then counts. */
  pass(units: number): boolean {
    const at = this.#now();
    let used = units;
    for (let index = this.#passed.length - 1; index >= 0; index -= 1) {
      const spent = this.#passed[index]!;
      if (spent.at <= at - this.#per) break;
      used += spent.units;
    }
    if (used > this.#units) this.refused += 1;
    else this.#passed.push({ at, units });
    return used <= this.#units;
  }

  /** Part of the units that was used, over as many whole windows as passed from the first call to the last. */
  get usedShare(): number {
    const first = this.#passed[0]?.at ?? 0;
    const windows = Math.max(1, Math.floor(((this.#passed.at(-1)?.at ?? 0) - first) / this.#per));
    const end = first + windows * this.#per;
    const used = this.#passed.reduce((sum, { at, units }) => sum + (at < end ? units : 0), 0);
    return used / (windows * this.#units);
  }
}
