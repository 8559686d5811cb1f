// What a row of the proof index is: something that Hearback must do, and what shows that it does.

export type BuiltState = 'built' | 'in part' | 'not built';

export interface Requirement {
  id: string;
  /** In a few words. */
  about: string;
  state: BuiltState;
  /** What is still missing where it is built in part. */
  lacks?: string;
  /** By file, the names of the tests as they stand in it. */
  tests?: Readonly<Record<string, readonly string[]>>;
  /** Commands that prove or measure it beyond the tests, such as `prove -- sync`. */
  commands?: readonly string[];
}
