// What reads postings, wired: a runner of its own, so that slow sites hold up no mail.
import { randomUUID } from 'node:crypto';
import type { Tracer } from '../contracts/tracer.ts';
import { ats } from '../ats/index.gen.ts';
import type { Config } from '../ops/config.ts';
import { hasEnded, processMark } from '../ops/process-mark.ts';
import { pageFetch } from '../net/fetch-page.ts';
import { JobRunner } from '../queue/job-runner.ts';
import { anyAsked } from '../store/jobs.ts';
import type { Schema } from '../store/schema.ts';
import { SCRAPE_PATIENCE, scrapePosting } from '../tasks/scrape-posting.ts';
import { SCRAPE_POSTING } from '../tracking/ask-posting.ts';
import type { Tracker } from './open-tracker.ts';
import { tracedTask } from './traced-task.ts';

/** Postings read at once: each may wait for its site for as long as the time-out. */
const LANES = 2;
/** Between two looks at what is to be read, ms: who asks wakes it. */
const IDLE = 5000;

export interface Scraping {
  /** Begins to read, if anything ever was asked for; safe to call again and again. */
  start: () => Promise<void>;
  /** Looks for work at once. */
  wake: () => void;
  /** Reads what can be read now. */
  drain: () => Promise<void>;
  /** What is being read has `grace` ms to end and is then handed back. */
  stop: (grace: number) => Promise<void>;
}

/** Nothing is asked of the database, nor of any site, until somebody wants to know of a posting. */
export function openScraping(
  { db, now, tracer }: Pick<Tracker, 'db' | 'now'> & { tracer?: Tracer },
  { REQUEST_TIMEOUT_S: seconds }: Pick<Config, 'REQUEST_TIMEOUT_S'>,
  note: (event: string, about: Record<string, string | number>) => void,
): Scraping {
  // Postings are public: whatever address a person names, nothing within the network of the server is read for them.
  const fetchPage = pageFetch({ reach: false, timeout: seconds * 1000 });
  const tools = { db, vendors: ats, now, fetchPage };
  const runner = new JobRunner<Schema>({
    db,
    tasks: {
      [SCRAPE_POSTING]: tracedTask<Schema>(tracer, {
        patience: SCRAPE_PATIENCE,
        run: (job, signal) => scrapePosting(tools, job, signal),
      }),
    },
    lanes: LANES,
    batch: 1,
    idle: IDLE,
    newLease: () => `${processMark()} ${randomUUID()}`,
    hasEnded,
    note,
  });
  let started = false;
  return {
    async start() {
      if (started || !(await anyAsked(db))) return;
      started = true;
      runner.start();
    },
    wake: () => runner.wake(),
    drain: () => runner.drain(),
    stop: (grace) => runner.stop(grace),
  };
}
