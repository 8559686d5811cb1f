// What keeps sheets up to date, wired: a runner of its own, so that a slow or throttled Google holds up no mail.
import { randomUUID } from 'node:crypto';
import type { AccountTools } from '../contracts/mail-account.ts';
import type { Tracer } from '../contracts/tracer.ts';
import googleSheets from '../destinations/google-sheets.ts';
import { serviceTokens } from '../net/service-token.ts';
import type { Config } from '../ops/config.ts';
import { hasEnded, processMark } from '../ops/process-mark.ts';
import { JobRunner } from '../queue/job-runner.ts';
import type { Schema } from '../store/schema.ts';
import { syncSheetTask } from '../tasks/sync-sheet.ts';
import { SYNC_SHEET } from '../tracking/request-sheet.ts';
import type { Tracker } from './open-tracker.ts';
import { serviceAccount } from './service-account.ts';
import { tracedTask } from './traced-task.ts';

/** Spreadsheets alone, and of these only such as were shared with the account. */
const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';
/** Sheets written at once: all share the quota of one account. */
const LANES = 2;
/** Between two looks at what is to be done, ms. */
const IDLE = 2000;

export interface SyncingTools extends Pick<Tracker, 'db' | 'now'> {
  tracer?: Tracer;
  outside: AccountTools;
}

export interface Syncing {
  /** Begins to work; nothing happens where no service account is configured. */
  start: () => void;
  /** Looks for work at once. */
  wake: () => void;
  /** Does what can be done now. */
  drain: () => Promise<void>;
  /** What is being written has `grace` ms to end and is then handed back. */
  stop: (grace: number) => Promise<void>;
}

const NOTHING: Syncing = {
  start: () => undefined,
  wake: () => undefined,
  drain: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/** @throws Failure where the configured key cannot be read */
export function openSyncing(
  { db, now, tracer, outside }: SyncingTools,
  config: Pick<Config, 'GOOGLE_SERVICE_ACCOUNT_JSON'>,
  note: (event: string, about: Record<string, string | number>) => void,
): Syncing {
  const account = serviceAccount(config);
  if (account === null) return NOTHING;
  const tokens = serviceTokens(account, SCOPE, outside);
  const task = syncSheetTask({
    db,
    now,
    outside,
    destination: googleSheets,
    account: account.email,
    accessToken: tokens.read,
    forgetToken: tokens.forget,
  });
  const runner = new JobRunner<Schema>({
    db,
    tasks: { [SYNC_SHEET]: tracedTask<Schema>(tracer, task) },
    lanes: LANES,
    batch: 1,
    idle: IDLE,
    newLease: () => `${processMark()} ${randomUUID()}`,
    hasEnded,
    note,
  });
  return {
    start: () => runner.start(),
    wake: () => runner.wake(),
    drain: () => runner.drain(),
    stop: (grace) => runner.stop(grace),
  };
}
