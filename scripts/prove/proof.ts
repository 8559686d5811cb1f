// What a proof is: it runs the real program and says whether a promise was kept.

export interface Proof {
  name: string;
  about: string;
  /** One line per option. */
  options: readonly string[];
  /** `tell` shows a line. False when the promise was broken. @throws Error with a line on what could not be run */
  run: (args: readonly string[], tell: (line: string) => void) => Promise<boolean>;
}
