// What capacity is reckoned for: assumptions about people and machines, none of them measured.

/** Mail of one mailbox, and how mailboxes come. */
export const TRAFFIC = {
  /** Mails that arrive in a mailbox on a day; the sample mailbox has as many. */
  mailsPerDay: 40,
  /** Mails that a mailbox holds when it is connected. */
  history: 10_000,
  /** Mailboxes connected on a day, part of those that there are: as many as there are come within half a year. */
  signUpsPerDay: 0.005,
  /** Part of the mailboxes that are read by Gmail's API; the others announce news by IMAP's IDLE and grant no units. */
  gmailShare: 0.75,
  /** Milliseconds in which a server without units hands out a batch of a first reading. */
  imapBatch: 2_000,
  /** Part of a day's mail that arrives in each hour; sums to 1. Office hours of one time zone: nights of others would flatten it. */
  byHour: [
    0.015, 0.012, 0.01, 0.01, 0.012, 0.018, 0.03, 0.05, 0.07, 0.08, 0.08, 0.072, 0.062, 0.065, 0.07, 0.068,
    0.06, 0.05, 0.042, 0.036, 0.03, 0.026, 0.018, 0.014,
  ],
} as const;

/** What the program does whatever comes, from its source. */
export const PROGRAM = {
  /** Between two questions whether a Gmail mailbox has news, ms, and what one costs (`getProfile`). */
  gmailPoll: 15_000,
  gmailPollUnits: 1,
  /** Each look at a mailbox, ms (`POLL_INTERVAL_SECONDS`), its units (`labels.list`, `history.list`), and its commits. */
  look: 60_000,
  gmailLookUnits: 3,
  lookCommits: 2,
  /** `messages.get`, for the headers and for the whole mail each. */
  gmailGetUnits: 20,
  gmailListUnits: 5,
  /** Mails of a batch of a first reading, and calls of one request to Gmail. */
  batch: 250,
  calls: 50,
  /** Between two signs of life of whoever reads a mailbox, ms. */
  beat: 10_000,
  /** Longest pause of an idle worker between two looks at the queue, ms. */
  workerIdle: 500,
} as const;

/** What calls to providers take of the thread that makes them, ms of processor: assumed, not measured. */
export const CALLS = {
  /** One question for news, TLS and JSON included. */
  poll: 1,
  /** A mail's share of fetching it. */
  mail: 2,
} as const;

/** The largest machines that are reckoned with. */
export const MACHINES = {
  /** Part of any resource that may be in use at the busiest hour. */
  use: 0.7,
  /** Of the database server: cores, synced commits a second (many at once share a sync), bytes of log a second. */
  databaseCores: 32,
  commits: 10_000,
  wal: 200e6,
} as const;
