// The socket for measuring: what is counted and timed while work is done, by whichever thread does it.

/** The stations of a mail, in their order. `fetch` is a batch of a live mailbox, `record` and `refold` what is committed together. */
export const STAGES = ['fetch', 'triage', 'parse', 'classify', 'extract', 'record', 'refold'] as const;

/**
 * - `poll`: one look at a live mailbox, from asking to being caught up.
 * - `mail`: judging one mail, the wait for a free thread included.
 */
export const TIMERS = [...STAGES, 'poll', 'mail'] as const;
export type Timer = (typeof TIMERS)[number];

/**
 * - `produced`: mails read from a mailbox or a file. `processed`: those whose outcome is recorded.
 * - `failed`: mails that cannot be read, and tries of a job that failed.
 * - `spans_exported`: pieces of traces that a collector took. `spans_dropped`: those that were given up.
 * - `dead`: mails and jobs that were given up. `retries`: what will be tried again after a pause.
 */
export const COUNTS = [
  'produced',
  'processed',
  'failed',
  'dead',
  'retries',
  'spans_exported',
  'spans_dropped',
] as const;
/** The last is a call to a provider, as budgets name it without the user: `gmail:messages.get`. */
export type Count = (typeof COUNTS)[number] | `${string}:${string}`;

export interface Meter {
  /** Adds `by`, 1 unless told. A call that is not known is left out. */
  count: (name: Count, by?: number) => void;
  /** Notes a time, seconds. */
  observe: (timer: Timer, seconds: number) => void;
  /** Times work, until its promise settles where it gives one; failed work counts as well. */
  timed: <T>(timer: Timer, work: () => T) => T;
}

/** Measures nothing. */
export const NO_METER: Meter = {
  count: () => undefined,
  observe: () => undefined,
  timed: (_, work) => work(),
};
