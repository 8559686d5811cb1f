// Tools to fetch from scripted mailboxes with, into a tracker.
import type { Tracker } from '../../src/bin/open-tracker.ts';
import type { FetchTools } from '../../src/tasks/fetch-mail.ts';
import { connectAccount } from '../../src/tracking/connect-account.ts';
import { readingTools } from './scratch-reading.ts';
import { USER } from './scratch-tracker.ts';
import { scriptedAccounts, type ScriptedMailbox } from './scripted-account.ts';

export const ADDRESS = 'ida@lund.example';
/** @param boxes by address */
export function accountTools(tracker: Tracker, boxes: Record<string, ScriptedMailbox>): FetchTools {
  return {
    ...readingTools(tracker),
    report: () => undefined,
    providers: [scriptedAccounts(boxes)],
    outside: {
      fetch: () => Promise.reject(new Error('no network here')),
      now: tracker.now,
      spend: () => Promise.resolve(),
      note: () => undefined,
    },
    credentialOf: () => Promise.resolve({ type: 'password', password: 'x' }),
    holder: 'test',
  };
}

/** Connects a scripted mailbox; returns its id. */
export const connectScripted = (tracker: Tracker, address = ADDRESS) =>
  connectAccount(tracker, USER, {
    provider: 'scripted',
    settings: { address, folders: null, since: null },
    secret: { type: 'password', password: 'x' },
  });

export const FETCH_ONCE = { once: true, pollInterval: 1000, signal: new AbortController().signal };
