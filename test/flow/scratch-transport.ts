// Mail that is fetched and waits to be sent to a stream, and the two ends of that stream, for tests.
import { randomUUID } from 'node:crypto';
import { decidingOf } from '../../src/bin/working.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { readConfig, type Config } from '../../src/ops/config.ts';
import { readLedgers } from '../../src/store/mailboxes.ts';
import { StreamConsumer } from '../../src/tasks/consume-stream.ts';
import { fetchMail, type FetchTools } from '../../src/tasks/fetch-mail.ts';
import { SpoolRelay } from '../../src/tasks/relay-spool.ts';
import type { ScratchStream } from '../queue/scratch-stream.ts';
import { confirmation, rejection } from './compose-mail.ts';
import { accountTools, ADDRESS, connectScripted, FETCH_ONCE } from './scripted-tools.ts';
import { scriptedMailbox } from './scripted-account.ts';
import { scratchTracker, USER } from './scratch-tracker.ts';

const HUNT = [
  confirmation('Alderworks', 'Miller'),
  confirmation('Brindle', 'Baker'),
  rejection('Alderworks', 'Miller'),
];
export const note = () => undefined;

/** Redis at this port, with a stream of its own. */
export const configOf = (port: number): Config =>
  readConfig({
    QUEUE: 'redis',
    REDIS_HOST: '127.0.0.1',
    REDIS_PORT: String(port),
    REDIS_STREAM_NAME: `mail:${randomUUID()}`,
  });

/** A mailbox whose mails are fetched and wait to be sent. */
export async function fetched(): Promise<{ tracker: Tracker; tools: FetchTools; id: string }> {
  const tracker = await scratchTracker();
  const id = await connectScripted(tracker);
  const tools = {
    ...accountTools(tracker, { [ADDRESS]: scriptedMailbox([...HUNT], { step: 3 }) }),
    byStream: true,
  };
  await fetchMail(tools, USER, id, FETCH_ONCE);
  return { tracker, tools, id };
}

export const relayOf = (
  tracker: Tracker,
  { stream }: ScratchStream,
  more: { mostEntries?: number; withBody?: boolean } = {},
) =>
  new SpoolRelay({
    ...tracker,
    stream,
    holder: randomUUID(),
    mostEntries: 10_000,
    withBody: false,
    note,
    ...more,
  });

export function consumerOf(tools: FetchTools, scratch: ScratchStream): StreamConsumer {
  return new StreamConsumer({
    group: scratch.consumer(),
    lanes: 1,
    note,
    ...decidingOf(tools),
  });
}

export const ledgerOf = async ({ db }: Tracker, id: string) => (await readLedgers(db, USER)).get(id)!;
