// The sockets of the queue: what is to be done, for whom, and what becomes of it when doing it fails.

/** Something to be done later, exactly once as far as the database goes. */
export interface NewJob {
  /** Name of the task that does it. */
  kind: string;
  /** Whose it is: users take turns. */
  user: string;
  /** Names the job among those of its kind: while one of that name is open, or dead, the same again changes nothing. */
  key: string;
  /** What the task needs, as JSON; short, and nothing secret: texts stay in the tables that seal them. */
  payload: unknown;
  /** The lower goes first, whoever it belongs to; 5 unless told. */
  priority?: number;
  /** Not before so long from now, ms. */
  delay?: number;
  /** What it takes of its user's turns, 1 unless told: a job of 250 mails is worth many of one. */
  cost?: number;
}

/** A job that was handed to a worker under a lease. */
export interface Job {
  id: number;
  kind: string;
  user: string;
  key: string;
  payload: unknown;
  /** Failed tries so far. */
  attempts: number;
  /** How often it was begun and neither finished, failed nor handed back since; 1 when nothing of the sort happened. */
  starts: number;
  /** Fences: who holds another lease by now is told so and changes nothing. */
  lease: string;
}

/** A job that was given up, kept to be looked at and tried again. */
export interface DeadJob extends Omit<Job, 'lease'> {
  error: string;
  /** Epoch ms on the database's clock. */
  diedAt: number;
}

/** Not now: try again after `ms`. It does not count as a failed try. */
export class RetryLater extends Error {
  readonly ms: number;

  constructor(ms: number, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'RetryLater';
    this.ms = ms;
  }
}

/** Never: trying again would change nothing. The job goes to the dead letters with this reason. */
export class GiveUp extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'GiveUp';
  }
}

/** How often jobs of a kind are tried, and how long after each failure. */
export interface Patience {
  /** Failed tries after which a job is dead. */
  tries: number;
  /** Pauses after the first, second, … failure, ms; the last one repeats. */
  pauses: readonly number[];
}
