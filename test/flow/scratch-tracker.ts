// Opens a tracker on a real database in a folder of its own, and records sketched mails in it.
import { afterAll, onTestFinished } from 'vitest';
import { openTracker, sha256, type Tracker } from '../../src/bin/open-tracker.ts';
import { DECIDER_VERSION } from '../../src/domain/decision.ts';
import type { LedgerCounts } from '../../src/domain/facts.ts';
import { listApplicationIds, readApplication } from '../../src/store/applications.ts';
import { readLedgers } from '../../src/store/mailboxes.ts';
import { beginImport } from '../../src/tracking/begin-import.ts';
import { recordMails, type Outcome, type SightedMail } from '../../src/tracking/record-mails.ts';
import { databaseFor } from './scratch-database.ts';
import { folderNursery, scratchFolder } from './scratch-folder.ts';
import { sketchFacts, type FactsSketch } from './sketch-facts.ts';

export const USER = 'local';

/** How to open, in `beforeAll`, a tracker for all tests of a file. Call it outside of hooks. */
export function sharedTracker(): () => Promise<Tracker> {
  const freshFolder = folderNursery();
  const opened: Tracker[] = [];
  const removals: (() => Promise<void>)[] = [];
  afterAll(async () => {
    await Promise.all(opened.map(({ db }) => db.destroy()));
    for (const remove of removals) await remove();
  });
  return async () => {
    const folder = freshFolder();
    const tracker = await openTracker(folder, await databaseFor(folder, (remove) => removals.push(remove)));
    opened.push(tracker);
    return tracker;
  };
}

/** A tracker for one test, whose ids are i1, i2, … and whose clock moves on by a second with each look. */
export async function scratchTracker(folder: string = scratchFolder()): Promise<Tracker> {
  const tracker = await openTracker(folder, await databaseFor(folder, onTestFinished));
  onTestFinished(() => tracker.db.destroy().catch(() => undefined));
  let ids = 0;
  let time = Date.UTC(2026, 5, 1);
  return { ...tracker, newId: () => `i${(ids += 1)}`, now: () => (time += 1000) };
}

export interface SightingSketch extends Partial<FactsSketch> {
  id: string;
  locator?: string;
  /** Kept with what the rest of the sketch says, unless told otherwise. */
  outcome?: Exclude<Outcome['type'], 'kept'>;
  reason?: string;
  recipient?: string;
  internalTime?: number | null;
  body?: string;
  html?: string;
}

function sighted(sketch: SightingSketch): SightedMail {
  const { id, outcome = 'kept', reason = 'sketched', body = '', html } = sketch;
  const facts = sketchFacts(id, { kind: 'application_received', ...sketch });
  const { internalTime: _, sentLabel, ...content } = facts;
  const kept = { text: body, quoted: '', links: [], calendar: [], ...(html !== undefined && { html }) };
  return {
    locator: sketch.locator ?? `box#${id}`,
    mailId: id,
    headerKey: sha256(id),
    variant: 'a',
    sentLabel,
    fromAddress: facts.fromAddress,
    recipientHash: sketch.recipient === undefined ? null : sha256(sketch.recipient),
    internalTime: sketch.internalTime ?? null,
    threads: facts.threads,
    outcome:
      outcome === 'kept'
        ? {
            type: 'kept',
            disposition: 'tracked',
            reason: '',
            content: { ...content, variant: 'a', body: kept },
          }
        : outcome === 'known'
          ? { type: 'known', kept: true }
          : { type: outcome, reason },
  };
}

/** Records one batch of sketched mails in the mailbox `box`; returns how they count. */
export async function record(
  tracker: Tracker,
  sketches: readonly SightingSketch[],
  box = 'box',
): Promise<LedgerCounts> {
  const source = { type: 'file' as const, path: box, name: box, identity: box, bytes: 0, ownsSource: false };
  const run = await beginImport(tracker, USER, source);
  return tracker.db.transaction().execute((tx) =>
    recordMails(tx, tracker, USER, {
      mailboxId: run.mailboxId,
      importId: run.id,
      deciderVersion: DECIDER_VERSION,
      mails: sketches.map(sighted),
    }),
  );
}

/** All applications with their timelines, oldest first. */
export async function applicationsOf(tracker: Tracker) {
  const ids = await listApplicationIds(tracker.db, USER);
  const found = await Promise.all(ids.map((id) => readApplication(tracker.db, tracker.vault, USER, id)));
  return found.filter((application) => application !== null);
}

/** Items of each application, in the order of `applicationsOf`. */
export async function itemsIn(tracker: Tracker): Promise<string[][]> {
  return (await applicationsOf(tracker)).map(({ timeline }) => timeline.map(({ item }) => item));
}

/** The ledger of the only mailbox. */
export async function ledgerOf(tracker: Tracker): Promise<LedgerCounts | undefined> {
  return [...(await readLedgers(tracker.db, USER)).values()][0];
}
