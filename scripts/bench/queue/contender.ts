// What the bench of queues asks of each of them: to be filled, and to be worked off.

/** How jobs are put in and taken: each by itself, or as many together as a chunk of fetched mail has. */
export type Manner = 'single' | 'batch';

/** Mails of a chunk. */
export const BATCH = 250;
/** Single jobs worked at the same time. */
export const AT_ONCE = 4;

export interface Contender {
  name: string;
  /** What a power cut may take of what was said to be done. */
  durability: string;
  /** Puts so many jobs in. */
  fill: (manner: Manner, jobs: number) => Promise<void>;
  /** Works all of them off; each calls `done` once. */
  work: (manner: Manner, done: () => void) => Promise<{ stop: () => Promise<void> }>;
  close: () => Promise<void>;
}
