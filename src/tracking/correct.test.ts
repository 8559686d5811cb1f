// Tests on a real database that corrections hold, survive everything, and can be taken back.
import { describe, expect, it } from 'vitest';
import {
  applicationsOf,
  itemsIn,
  ledgerOf,
  record,
  scratchTracker,
  USER,
} from '../../test/flow/scratch-tracker.ts';
import type { Tracker } from '../bin/open-tracker.ts';
import type { CorrectionBody } from '../domain/correction.ts';
import { readApplication } from '../store/applications.ts';
import { followId } from '../store/assignments.ts';
import { sightingsOf } from '../store/sightings.ts';
import { correct, undo, UnknownItem } from './correct.ts';
import { refold } from './refold.ts';
import { replay } from './replay.ts';

const set = (tracker: Tracker, body: CorrectionBody) => correct(tracker.db, tracker, USER, body);
const undoIt = (tracker: Tracker, { id }: { id: string }) => undo(tracker.db, tracker, USER, id);
const idsOf = async (tracker: Tracker) => (await applicationsOf(tracker)).map(({ id }) => id);
const ORRIN = { company: 'Orrin Mills', role: 'Miller' };
const TARN = { company: 'Tarn Foundry', role: 'Moulder' };

/** Two applications: a and b at Orrin Mills, t at Tarn Foundry. */
async function twoApplications(): Promise<Tracker> {
  const tracker = await scratchTracker();
  await record(tracker, [
    { id: 'a', ...ORRIN },
    { id: 'b', ...ORRIN, kind: 'rejection', day: 5 },
    { id: 't', ...TARN, day: 1 },
  ]);
  return tracker;
}

describe('correct', () => {
  it('moves the status with the kind that the person gives a mail, and back again.', async () => {
    const tracker = await twoApplications();
    const correction = await set(tracker, { type: 'kind', item: 'b', kind: 'offer' });
    expect((await applicationsOf(tracker))[0]).toMatchObject({ status: 'offer' });
    await undoIt(tracker, correction);
    expect((await applicationsOf(tracker))[0]).toMatchObject({ status: 'rejected' });
  });

  it('takes a mail out that is not about a job, says so in the ledger, and brings it back.', async () => {
    const tracker = await twoApplications();
    const before = await applicationsOf(tracker);
    const correction = await set(tracker, { type: 'kind', item: 'b', kind: 'not_job' });
    expect(await itemsIn(tracker)).toEqual([['a'], ['t']]);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 3, tracked: 2, ignored: 1 });
    await undoIt(tracker, correction);
    expect(await applicationsOf(tracker)).toEqual(before);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 3, tracked: 3, ignored: 0 });
  });

  it('drops an application whose only mail is not about a job, and brings it back under its id.', async () => {
    const tracker = await twoApplications();
    const before = await applicationsOf(tracker);
    const correction = await set(tracker, { type: 'kind', item: 't', kind: 'not_job' });
    expect(await itemsIn(tracker)).toEqual([['a', 'b']]);
    await undoIt(tracker, correction);
    expect(await applicationsOf(tracker)).toEqual(before);
  });

  it('settles what was in review.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [{ id: 'a', ...ORRIN, review: true }]);
    await set(tracker, { type: 'kind', item: 'a', kind: 'rejection' });
    expect(await ledgerOf(tracker)).toMatchObject({ tracked: 1, review: 0 });
    expect((await applicationsOf(tracker))[0]).toMatchObject({ status: 'rejected', needsReview: false });
  });

  it('lets an application go that a mail was taken from for good, whatever becomes of that mail.', async () => {
    const tracker = await twoApplications();
    await set(tracker, { type: 'kind', item: 'b', kind: 'not_job' });
    await set(tracker, { type: 'note', item: 'b', text: 'an advertisement' });
    expect(await itemsIn(tracker)).toEqual([['a'], ['t']]);
    await record(tracker, [{ id: 'b', outcome: 'known', locator: 'copy#1' }]);
    expect(await itemsIn(tracker)).toEqual([['a'], ['t']]);
  });

  it('gives a mail that comes back among other mails an application of its own and leaves the old one whole.', async () => {
    const tracker = await twoApplications();
    const [orrin] = await idsOf(tracker);
    const kind = await set(tracker, { type: 'kind', item: 'b', kind: 'not_job' });
    await set(tracker, { type: 'split', items: ['b'], from: ['a'] });
    await undoIt(tracker, kind);
    expect((await itemsIn(tracker)).toSorted()).toEqual([['a'], ['b'], ['t']]);
    expect((await readApplication(tracker.db, tracker.vault, USER, orrin as string))?.timeline).toHaveLength(
      1,
    );
    const live = await applicationsOf(tracker);
    await replay(tracker.db, tracker, USER);
    expect(await applicationsOf(tracker)).toEqual(live);
  });

  it('refuses what was never seen, and records nothing of it.', async () => {
    const tracker = await twoApplications();
    await expect(set(tracker, { type: 'note', item: 'nowhere', text: 'x' })).rejects.toThrow(UnknownItem);
    await expect(set(tracker, { type: 'merge', a: 'a', b: 'nowhere' })).rejects.toThrow(
      /no mail or entry nowhere/,
    );
    expect(await tracker.db.selectFrom('corrections').selectAll().execute()).toEqual([]);
  });

  it('refuses to hang anything on a correction that is no entry, or on one taken back.', async () => {
    const tracker = await twoApplications();
    const note = await set(tracker, { type: 'note', item: 'a', text: 'x' });
    await expect(set(tracker, { type: 'note', item: note.id, text: 'y' })).rejects.toThrow(UnknownItem);
    const entry = await set(tracker, { type: 'entry', kind: null, at: 0, ...TARN, text: '' });
    await undoIt(tracker, entry);
    await expect(set(tracker, { type: 'hide', item: entry.id, hidden: true })).rejects.toThrow(UnknownItem);
  });

  it('can be undone once.', async () => {
    const tracker = await twoApplications();
    const note = await set(tracker, { type: 'note', item: 'a', text: 'x' });
    expect(await undoIt(tracker, note)).toMatchObject({ id: note.id });
    expect(await undoIt(tracker, note)).toBeNull();
    expect(await undoIt(tracker, { id: 'nothing' })).toBeNull();
  });
});

describe('merge and split', () => {
  it('keep the ids where most mails stay, and lead from an old id to where its first mail went.', async () => {
    const tracker = await twoApplications();
    const [orrin, tarn] = await idsOf(tracker);
    const merge = await set(tracker, { type: 'merge', a: 't', b: 'a' });
    expect(await itemsIn(tracker)).toEqual([['a', 't', 'b']]);
    expect(await idsOf(tracker)).toEqual([orrin]);
    expect(await followId(tracker.db, USER, tarn as string)).toBe(orrin);
    await undoIt(tracker, merge);
    expect(await itemsIn(tracker)).toEqual([['a', 'b'], ['t']]);
    expect((await idsOf(tracker))[0]).toBe(orrin);
    expect(await followId(tracker.db, USER, tarn as string)).toBe((await idsOf(tracker))[1]);
  });

  it('ask a split to last through replay and to be undone after it.', async () => {
    const tracker = await twoApplications();
    const before = await applicationsOf(tracker);
    const split = await set(tracker, { type: 'split', items: ['b'], from: ['a'] });
    expect(await itemsIn(tracker)).toEqual([['a'], ['t'], ['b']]);
    await replay(tracker.db, tracker, USER);
    expect(await itemsIn(tracker)).toEqual([['a'], ['t'], ['b']]);
    await undoIt(tracker, split);
    expect(await applicationsOf(tracker)).toEqual(before);
  });

  it('move a mail to another company and back by undo.', async () => {
    const tracker = await twoApplications();
    const before = await applicationsOf(tracker);
    const move = await set(tracker, { type: 'move', items: ['b'], from: ['a'], to: 't' });
    expect(await itemsIn(tracker)).toEqual([['a'], ['t', 'b']]);
    expect((await applicationsOf(tracker))[1]).toMatchObject({ status: 'rejected' });
    await undoIt(tracker, move);
    expect(await applicationsOf(tracker)).toEqual(before);
  });
});

describe('entries', () => {
  it('make an application by hand, which later mail joins, and go when undone.', async () => {
    const tracker = await scratchTracker();
    const entry = await set(tracker, {
      type: 'entry',
      kind: 'application_received',
      at: Date.UTC(2025, 11, 20),
      ...ORRIN,
      text: 'handed in at the door',
    });
    const [byHand] = await applicationsOf(tracker);
    expect(byHand).toMatchObject({ company: 'Orrin Mills', status: 'applied' });
    await record(tracker, [{ id: 'b', ...ORRIN, kind: 'rejection', day: 5 }]);
    expect(await itemsIn(tracker)).toEqual([[entry.id, 'b']]);
    expect(await idsOf(tracker)).toEqual([byHand?.id]);
    await undoIt(tracker, entry);
    expect(await itemsIn(tracker)).toEqual([['b']]);
  });

  it('can be corrected like mails.', async () => {
    const tracker = await scratchTracker();
    const entry = await set(tracker, {
      type: 'entry',
      kind: null,
      at: Date.UTC(2026, 0, 9),
      ...ORRIN,
      text: '',
    });
    expect((await applicationsOf(tracker))[0]).toMatchObject({ status: 'saved' });
    await set(tracker, { type: 'kind', item: entry.id, kind: 'application_received' });
    await set(tracker, { type: 'field', item: entry.id, field: 'role', value: 'Head Miller' });
    expect((await applicationsOf(tracker))[0]).toMatchObject({ status: 'applied', role: 'Head Miller' });
  });
});

describe('replay', () => {
  it('changes nothing, ids and corrections included, however often.', async () => {
    const tracker = await twoApplications();
    await set(tracker, { type: 'merge', a: 'a', b: 't' });
    await set(tracker, { type: 'status', item: 't', status: 'interview' });
    await set(tracker, { type: 'note', item: 'b', text: 'ring Ada' });
    await set(tracker, { type: 'hide', item: 'a', hidden: true });
    await set(tracker, { type: 'entry', kind: null, at: Date.UTC(2026, 0, 9), ...TARN, text: 'fair' });
    const before = [await applicationsOf(tracker), await ledgerOf(tracker)];
    const ties = await tracker.db.selectFrom('ties').selectAll().orderBy('key').orderBy('item_id').execute();
    for (let round = 0; round < 2; round++) {
      expect(await replay(tracker.db, tracker, USER)).toBe((await applicationsOf(tracker)).length);
      expect([await applicationsOf(tracker), await ledgerOf(tracker)]).toEqual(before);
    }
    expect(
      await tracker.db.selectFrom('ties').selectAll().orderBy('key').orderBy('item_id').execute(),
    ).toEqual(ties);
  });

  it('rebuilds the fold from nothing but the facts.', async () => {
    const tracker = await twoApplications();
    const before = await applicationsOf(tracker);
    for (const table of ['ties', 'applications', 'timeline'] as const)
      await tracker.db.deleteFrom(table).execute();
    expect(await replay(tracker.db, tracker, USER)).toBe(2);
    expect(await applicationsOf(tracker)).toEqual(before);
  });
});

describe('twins', () => {
  const COPY = { ...ORRIN, messageId: '<1@orrin.example>', textHash: 'same' };

  it('do not bring back what the person took out.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [{ id: 'm', ...COPY }]);
    await set(tracker, { type: 'kind', item: 'm', kind: 'not_job' });
    await record(tracker, [{ id: 'k', ...COPY }], 'other');
    expect(await itemsIn(tracker)).toEqual([]);
  });

  it('do not undo the kind, the note and the status that the person gave.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [{ id: 'm', ...COPY }]);
    await set(tracker, { type: 'kind', item: 'm', kind: 'offer' });
    await record(tracker, [{ id: 'k', ...COPY }], 'other');
    expect(
      (await applicationsOf(tracker)).map(({ status, events }: { status: string; events?: number }) => [
        status,
        events,
      ]),
    ).toEqual([['offer', undefined]]);
    expect(await itemsIn(tracker)).toEqual([['m']]);
  });
});

describe('the ids of applications', () => {
  it('are not taken from another block by a mail that once was there.', async () => {
    const tracker = await twoApplications();
    const merge = await set(tracker, { type: 'merge', a: 't', b: 'a' });
    await set(tracker, { type: 'kind', item: 't', kind: 'not_job' });
    await undoIt(tracker, merge);
    await tracker.db.transaction().execute((tx) => refold(tx, tracker, USER, ['t']));
    expect(await itemsIn(tracker)).toEqual([['a', 'b']]);
    expect((await sightingsOf(tracker.db, USER, 't'))[0]?.disposition).toBe('ignored');
  });
});
