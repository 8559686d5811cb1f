// Tests that texts go when the person chose so, truly and alone: all that was read in them stays as it was.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openJobs } from '../../src/bin/job-running.ts';
import { sha256, type Tracker } from '../../src/bin/open-tracker.ts';
import { setSchedule } from '../../src/queue/schedules.ts';
import { queueTables } from '../../src/queue/tables.ts';
import { readBody } from '../../src/store/contents.ts';
import { countTextsUntil } from '../../src/store/kept-texts.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { DELETE_TEXTS } from '../../src/tracking/bound-texts.ts';
import { correct } from '../../src/tracking/correct.ts';
import { judgeAgain } from '../../src/tracking/judge-again.ts';
import { replay } from '../../src/tracking/replay.ts';
import { CANARY, daily, deleteTexts, filled, keepFor, onDay } from './scratch-texts.ts';
import { onPostgres } from './scratch-database.ts';
import { scratchFolder } from './scratch-folder.ts';
import { importPath, judgingTools, readingTools } from './scratch-reading.ts';
import { applicationsOf, ledgerOf, record, scratchTracker, USER } from './scratch-tracker.ts';
import { dayAt } from './sketch-item.ts';

const SETTINGS = { sensitivity: 'normal', read_postings: false, sheets: null } as const;

const SAMPLE = fileURLToPath(new URL('../../samples/first-run.mbox', import.meta.url));
const ALL = Number.MAX_SAFE_INTEGER;

const textOf = async ({ db, vault }: Tracker, id: string) =>
  (await readBody(db, vault, USER, id))?.text ?? null;

const textsIn = ({ db }: Tracker) => countTextsUntil(db, USER, ALL);

/** All that a person sees of what was understood. */
async function understood(tracker: Tracker) {
  return { applications: await applicationsOf(tracker), ledger: await ledgerOf(tracker) };
}

describe('deleting texts', () => {
  it('changes no application, status or timeline, neither at once nor when all is folded and judged anew.', async () => {
    const tracker = await scratchTracker();
    await importPath(tracker, SAMPLE);
    const [first] = await applicationsOf(tracker);
    await correct(tracker.db, tracker, USER, { type: 'kind', item: first!.timeline[0]!.item, kind: 'offer' });
    const before = await understood(tracker);
    expect(before.applications.length).toBeGreaterThan(10);
    await keepFor(tracker, 0);
    await deleteTexts(tracker, USER);
    expect(await textsIn(tracker)).toBe(0);
    expect(await understood(tracker)).toEqual(before);
    await replay(tracker.db, tracker, USER);
    expect(await understood(tracker)).toEqual(before);
    await judgeAgain(tracker.db, judgingTools(tracker), USER);
    expect(await understood(tracker)).toEqual(before);
  });

  it('takes what is older than the days chosen by its own time, and leaves what is younger.', async () => {
    const { tracker, ids } = await filled(60);
    await keepFor(tracker, 30);
    await deleteTexts(onDay(tracker, 70), USER);
    const texts = await Promise.all(ids.map((id) => textOf(tracker, id)));
    expect(texts.map((text) => text !== null)).toEqual(ids.map((_, day) => day > 40));
  });

  it('counts from when a mail was delivered, or else came in, where it bears no time.', async () => {
    const tracker = await scratchTracker();
    const none = { company: 'Orrin Mills', day: null, body: CANARY };
    await record(onDay(tracker, 50), [
      { ...none, id: 'delivered', internalTime: dayAt(5) },
      { ...none, id: 'came in' },
    ]);
    await keepFor(tracker, 30);
    await deleteTexts(onDay(tracker, 60), USER);
    expect([await textOf(tracker, 'delivered'), await textOf(tracker, 'came in')]).toEqual([null, CANARY]);
    await deleteTexts(onDay(tracker, 81), USER);
    expect(await textOf(tracker, 'came in')).toBeNull();
  });

  it('stops between two pieces when it is told to, and goes on where it was.', async () => {
    const { tracker } = await filled(60);
    await keepFor(tracker, 0);
    const stop = new AbortController();
    let pieces = 0;
    const now = () => {
      // Asked once to see whether anything is due, then in each piece.
      pieces += 1;
      if (pieces === 2) stop.abort(new Error('the worker stops'));
      return dayAt(100);
    };
    await expect(deleteTexts({ ...tracker, now }, USER, stop.signal)).rejects.toThrow('the worker stops');
    const left = await textsIn(tracker);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(60);
    await deleteTexts(tracker, USER);
    expect(await textsIn(tracker)).toBe(0);
  });

  it('ends with the choice: whoever chooses to keep mail keeps what is still there, and gets nothing back.', async () => {
    const { tracker, ids } = await filled(40);
    await keepFor(tracker, 30);
    await deleteTexts(onDay(tracker, 40), USER);
    const left = await textsIn(tracker);
    expect(left).toBeLessThan(40);
    await keepFor(tracker, null);
    await deleteTexts(onDay(tracker, 400), USER);
    await record(tracker, daily(40));
    await record(tracker, daily(40), 'another box');
    expect(await textsIn(tracker)).toBe(left);
    expect(await textOf(tracker, ids[0]!)).toBeNull();
  });

  it('is a job that the choice puts into the queue, and one of each day for everybody.', async () => {
    const { tracker } = await filled(3);
    const jobs = openJobs(readingTools(tracker), { lanes: 1, note: () => undefined });
    await keepFor(tracker, 0);
    await jobs.drain();
    expect(await textsIn(tracker)).toBe(0);
    await saveSettings(tracker.db, USER, { ...SETTINGS, body_days: null });
    await record(tracker, daily(5));
    await saveSettings(tracker.db, USER, { ...SETTINGS, body_days: 1 });
    await setSchedule(tracker.db, {
      name: 'd',
      kind: DELETE_TEXTS,
      user: '',
      payload: null,
      pattern: '0 0 * * *',
    });
    await queueTables(tracker.db).updateTable('job_schedules').set({ next_at: 1 }).execute();
    expect(await textsIn(tracker)).toBe(2);
    await jobs.drain();
    expect(await textsIn(tracker)).toBe(0);
  });

  it('leaves fetched mail alone that is not decided yet.', async () => {
    const { tracker } = await filled(1);
    await spool(tracker);
    await keepFor(tracker, 0);
    await deleteTexts(tracker, USER);
    expect(await tracker.db.selectFrom('spool').select('mail').execute()).toHaveLength(1);
  });
});

/** Fetched mail; what is in it nobody reads here. */
async function spool({ db }: Tracker): Promise<void> {
  const { id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow();
  const place = { user_id: USER, mailbox_id: id, chunk: 'c', position: 0, locator: 'x' };
  const mail = { mail: new Uint8Array([1]), way: 0, sent_at: null, fetched_at: 0 };
  await db
    .insertInto('spool')
    .values({ ...place, ...mail })
    .execute();
}

describe('a mail that comes in', () => {
  /** A tracker that notes whatever it seals. */
  async function noting() {
    const tracker = await scratchTracker();
    const sealed: string[] = [];
    const seal: typeof tracker.vault.seal = (plain, place) => {
      sealed.push(Buffer.from(plain).toString());
      return tracker.vault.seal(plain, place);
    };
    return { tracker: { ...tracker, vault: { ...tracker.vault, seal } }, sealed };
  }

  it('is written without its text where none is kept, and understood as ever.', async () => {
    const { tracker: keeping, sealed: written } = await noting();
    const { tracker: leaving, sealed } = await noting();
    await keepFor(leaving, 0);
    for (const tracker of [keeping, leaving]) await record(tracker, daily(3));
    expect(written.join('\n')).toContain(CANARY);
    expect(sealed.join('\n')).not.toContain(CANARY);
    expect(await applicationsOf(leaving)).toEqual(await applicationsOf(keeping));
  });

  it('is written without its text where that is older than is kept, and with it where it is not.', async () => {
    const { tracker, sealed } = await noting();
    await keepFor(tracker, 2);
    const future = { id: 'ahead', company: 'Tallow', body: CANARY, day: 12 };
    await record(onDay(tracker, 10), [...daily(10), future]);
    expect(sealed.join('\n')).not.toContain(`${CANARY} 8`);
    expect(sealed.join('\n')).toContain(`${CANARY} 9`);
    expect(await textsIn(tracker)).toBe(2);
    await keepFor(tracker, 0);
    await record(onDay(tracker, 10), [{ ...future, id: 'none at all' }]);
    expect(await textOf(tracker, 'none at all')).toBeNull();
  });
});

// A server keeps old versions of rows until it is vacuumed (docs/facts.md).
describe.skipIf(onPostgres)('the data folder', () => {
  it('holds no byte of a deleted text, not even sealed, once it is deleted.', async () => {
    const folder = scratchFolder();
    const tracker = await scratchTracker(folder);
    // Long ones lie in pages of their own, short ones between others.
    const mails = daily(80).map((mail, n) => ({ ...mail, body: noise(n, n % 3 === 0 ? 20_000 : 300) }));
    await record(tracker, mails);
    const rows = await tracker.db
      .selectFrom('contents')
      .select(['mail_id', 'body'])
      .orderBy('mail_id')
      .execute();
    const pieces = rows.flatMap(({ body }) => piecesOf(Buffer.from(body)));
    const found = () => {
      const bytes = bytesIn(folder);
      return pieces.filter((piece) => bytes.some((file) => file.includes(piece))).length;
    };
    expect(found()).toBeGreaterThan(pieces.length / 2);
    await keepFor(tracker, 0);
    await deleteTexts(tracker, USER);
    expect(found()).toBe(0);
    await tracker.db.destroy();
    const again = await scratchTracker(folder);
    expect(await applicationsOf(again)).toHaveLength(80);
  });
});

/** What does not shrink when it is packed. */
const noise = (seed: number, length: number): string => {
  let text = '';
  while (text.length < length) text += sha256(`${seed} ${text.length}`);
  return text;
};

/** Of 32 bytes each, spread over all of it; its head, which names the key alone, left out. */
function piecesOf(body: Buffer): Buffer[] {
  const starts = [20, Math.floor(body.length / 2), body.length - 40];
  return starts.map((start) => body.subarray(start, start + 32));
}

const bytesIn = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
