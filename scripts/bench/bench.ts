// What a bench is: it measures one promise and says in numbers whether it was kept.

export interface BenchRoom {
  /** An empty folder of its own, removed when the bench is over. */
  folder: string;
  /** Shows a line of progress. */
  tell: (line: string) => void;
}

export interface BenchResult {
  /** All that was measured, for `--json`. */
  data: Record<string, unknown>;
  /** The same for people. */
  table: string;
  /** Was the promise kept? */
  met: boolean;
}

export interface Bench {
  name: string;
  about: string;
  /** One line per option. */
  options: readonly string[];
  /** @throws Error with a line that says what could not be measured, and why. */
  run: (args: readonly string[], room: BenchRoom) => Promise<BenchResult>;
}
