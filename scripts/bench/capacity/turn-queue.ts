// The queue's order without its database: users take turns by what their jobs cost, as enqueueing and claiming give them.
import { Heap } from './heap.ts';

export interface Turned<W> {
  user: string;
  work: W;
  turn: number;
  /** Of two jobs of one turn the one that was asked for first goes first. */
  id: number;
}

const goesBefore = (a: Turned<unknown>, b: Turned<unknown>): boolean =>
  a.turn < b.turn || (a.turn === b.turn && a.id < b.id);

/** The same order as `enqueue` and `claimJobs` of src/queue keep in the database, for jobs of one priority. */
export class TurnQueue<W> {
  readonly #ready = new Heap<Turned<W>>(goesBefore);
  readonly #leased = new Set<Turned<W>>();
  readonly #lastTurns = new Map<string, number>();
  #lastOfAll = 0;
  #ids = 0;

  /** Jobs that wait. */
  get depth(): number {
    return this.#ready.size;
  }

  add(user: string, cost: number, work: W): void {
    const turn = Math.max(this.#lastTurns.get(user) ?? 0, this.#presentTurn());
    this.#lastTurns.set(user, turn + cost);
    this.#lastOfAll = Math.max(this.#lastOfAll, turn + cost);
    this.#ready.add({ user, work, turn, id: (this.#ids += 1) });
  }

  /** Hands out whose turn it is; null when nothing waits. */
  take(): Turned<W> | null {
    const first = this.#ready.take();
    if (first === undefined) return null;
    this.#leased.add(first);
    return first;
  }

  /** What was taken is done. */
  finish(job: Turned<W>): void {
    this.#leased.delete(job);
  }

  #presentTurn(): number {
    let turn: number | null = null;
    for (const job of this.#leased) turn = Math.max(turn ?? 0, job.turn);
    return turn ?? this.#ready.first?.turn ?? this.#lastOfAll;
  }
}
