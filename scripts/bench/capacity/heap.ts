// A binary heap: whatever goes before all others is at hand.

export class Heap<T> {
  /** Each goes before the two at 2n+1 and 2n+2. */
  readonly #items: T[] = [];
  readonly #goesBefore: (a: T, b: T) => boolean;

  constructor(goesBefore: (a: T, b: T) => boolean) {
    this.#goesBefore = goesBefore;
  }

  get size(): number {
    return this.#items.length;
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  add(item: T): void {
    const items = this.#items;
    items.push(item);
    for (let at = items.length - 1; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.#goesBefore(items[at]!, items[above]!)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  /** Takes the first out; undefined when there is none. */
  take(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    this.#sink();
    return first;
  }

  #sink(): void {
    for (let at = 0; ;) {
      let first = at;
      for (const below of [2 * at + 1, 2 * at + 2]) {
        const item = this.#items[below];
        if (item !== undefined && this.#goesBefore(item, this.#items[first]!)) first = below;
      }
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #swap(a: number, b: number): void {
    [this.#items[a], this.#items[b]] = [this.#items[b]!, this.#items[a]!];
  }
}
