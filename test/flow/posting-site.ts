// A site with postings on this machine, and a worker that reads them there as the server's does.
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { ats } from '../../src/ats/index.gen.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import type { Ats } from '../../src/contracts/ats.ts';
import { pageFetch } from '../../src/net/fetch-page.ts';
import type { Reach } from '../../src/net/guarded-connect.ts';
import { JobRunner } from '../../src/queue/job-runner.ts';
import type { Schema } from '../../src/store/schema.ts';
import { SCRAPE_PATIENCE, scrapePosting } from '../../src/tasks/scrape-posting.ts';
import { SCRAPE_POSTING } from '../../src/tracking/ask-posting.ts';

export interface Site {
  /** `http://127.0.0.1:…` */
  origin: string;
  /** Paths as they were asked for. */
  asked: string[];
}

/** Answers until the test is over. */
export async function postingSite(answer: RequestListener): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A page with a JobPosting of this title. */
export const pageOf = (title: string, more: object = {}): string =>
  `<title>x</title><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, ...more })}</script>`;

interface Terms {
  reach?: Reach;
  vendors?: readonly Ats[];
  timeout?: number;
}

/** Reads all that can be read now. */
export async function readAsked(
  { db, now }: Tracker,
  { reach = 'loopback', vendors = ats, timeout = 5000 }: Terms = {},
): Promise<void> {
  const tools = { db, vendors, now, fetchPage: pageFetch({ reach, timeout }) };
  let leases = 0;
  const runner = new JobRunner<Schema>({
    db,
    tasks: {
      [SCRAPE_POSTING]: {
        patience: SCRAPE_PATIENCE,
        run: (job, signal) => scrapePosting(tools, job, signal),
      },
    },
    lanes: 1,
    batch: 1,
    newLease: () => `l${(leases += 1)}`,
    note: () => undefined,
  });
  await runner.drain();
}
