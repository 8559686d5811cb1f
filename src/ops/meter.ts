// Counts and times in memory that all threads of a process write to, so that measuring sends no message.
import { COUNTS, TIMERS, type Count, type Meter, type Timer } from '../contracts/meter.ts';

/** Upper bounds, seconds: a triage takes microseconds, the first reading of a mailbox minutes. */
export const BOUNDS = [
  0.000_01, 0.000_1, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
  300,
] as const;

export interface TimerReading {
  /** How many were at most as long as each of BOUNDS, and one more: how many in all. */
  upTo: readonly number[];
  /** Seconds. */
  sum: number;
}

export interface SharedMeter extends Meter {
  /** To be handed to other threads, whose meter over it writes to the same places. */
  memory: SharedArrayBuffer;
  readCount: (name: Count) => number;
  readTimer: (timer: Timer) => TimerReading;
}

const BYTES = 8;
const MICROSECONDS = 1_000_000;
/** A bucket for each bound, one for all that is longer, and the sum. */
const SLOTS_OF_TIMER = BOUNDS.length + 2;

function bucketOf(seconds: number): number {
  const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
  return bucket < 0 ? BOUNDS.length : bucket;
}

/**
 * A meter over new memory, or over that of another thread of the same process.
 * @param calls provider calls that are counted, e.g. `gmail:messages.get`; the same in all threads
 */
export function createMeter(calls: readonly Count[], memory?: SharedArrayBuffer): SharedMeter {
  const names: readonly Count[] = [...COUNTS, ...calls];
  const slots = new Map(names.map((name, at) => [name, at]));
  const starts = new Map(TIMERS.map((timer, at) => [timer, names.length + at * SLOTS_OF_TIMER]));
  const size = (names.length + TIMERS.length * SLOTS_OF_TIMER) * BYTES;
  const cells = new BigUint64Array(memory ?? new SharedArrayBuffer(size));
  const count = (name: Count, by = 1): void => {
    const slot = slots.get(name);
    if (slot !== undefined) Atomics.add(cells, slot, BigInt(Math.max(0, Math.round(by))));
  };
  const observe = (timer: Timer, seconds: number): void => {
    const start = starts.get(timer)!;
    const time = Math.max(0, seconds);
    Atomics.add(cells, start + bucketOf(time), 1n);
    Atomics.add(cells, start + SLOTS_OF_TIMER - 1, BigInt(Math.round(time * MICROSECONDS)));
  };
  return {
    memory: cells.buffer,
    count,
    observe,
    timed: (timer, work) => {
      const start = performance.now();
      const end = () => observe(timer, (performance.now() - start) / 1000);
      let result: ReturnType<typeof work>;
      try {
        result = work();
      } catch (error) {
        end();
        throw error;
      }
      if (result instanceof Promise) void result.then(end, end);
      else end();
      return result;
    },
    readCount: (name) => Number(Atomics.load(cells, slots.get(name)!)),
    readTimer: (timer) => {
      const start = starts.get(timer)!;
      const each = Array.from({ length: BOUNDS.length + 1 }, (_, at) =>
        Number(Atomics.load(cells, start + at)),
      );
      let sum = 0;
      return {
        upTo: each.map((n) => (sum += n)),
        sum: Number(Atomics.load(cells, start + SLOTS_OF_TIMER - 1)) / MICROSECONDS,
      };
    },
  };
}
