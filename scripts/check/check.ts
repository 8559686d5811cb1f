// What one check of the tree is: it says how much it saw and what it found wrong.

/** What a check saw and found. Zero `seen` means that the check looked at nothing, which is a failure too. */
export interface Outcome {
  /** Number of things looked at. */
  seen: number;
  /** What was counted, in the plural: `files`, `modules`, `packages`. */
  unit: string;
  /** One line per violation, beginning with where it stands. Empty when all is well. */
  problems: readonly string[];
}

/** One check over the tree at `root` (an absolute path). A throw means that the check itself could not run. */
export interface Check {
  name: string;
  run: (root: string) => Promise<Outcome>;
}
