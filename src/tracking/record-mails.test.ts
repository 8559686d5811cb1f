// Tests on a real database that recording keeps the ledger balanced, forgets nothing and repeats nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applicationsOf,
  itemsIn,
  ledgerOf,
  record,
  scratchTracker,
  USER,
  type SightingSketch,
} from '../../test/flow/scratch-tracker.ts';
import { isBalanced } from '../domain/facts.ts';
import { sightingsOf } from '../store/sightings.ts';

const ORRIN = { company: 'Orrin Mills', role: 'Miller' };

describe('recordMails', () => {
  it('records mails and makes applications of them in one go.', async () => {
    const tracker = await scratchTracker();
    const ledger = await record(tracker, [
      { id: 'a', ...ORRIN },
      { id: 'b', ...ORRIN, kind: 'rejection', day: 5 },
      { id: 'x', outcome: 'ignored' },
      { id: 'r', ...ORRIN, kind: 'in_review', day: 2, review: true },
    ]);
    expect(ledger).toEqual({ seen: 4, tracked: 2, review: 1, ignored: 1, duplicate: 0, dead_lettered: 0 });
    expect(await ledgerOf(tracker)).toEqual(ledger);
    expect(await itemsIn(tracker)).toEqual([['a', 'r', 'b']]);
  });

  it('records nothing when the same batch comes again.', async () => {
    const tracker = await scratchTracker();
    const batch: SightingSketch[] = [
      { id: 'a', ...ORRIN, quote: 'we have it' },
      { id: 'x', outcome: 'ignored' },
    ];
    await record(tracker, batch);
    const before = [await ledgerOf(tracker), await applicationsOf(tracker)];
    const again = await record(tracker, batch);
    expect(again).toMatchObject({ seen: 2, duplicate: 2 });
    expect([await ledgerOf(tracker), await applicationsOf(tracker)]).toEqual(before);
  });

  it('counts a mail at two places of one batch once as a mail and once as a duplicate.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [
      { id: 'a', ...ORRIN, locator: 'box#1' },
      { id: 'a', ...ORRIN, locator: 'box#2' },
      { id: 'x', outcome: 'ignored', locator: 'box#3' },
      { id: 'x', outcome: 'ignored', locator: 'box#4' },
    ]);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 4, tracked: 1, ignored: 1, duplicate: 2 });
  });

  it('takes another mail at an old place for a new sighting.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [{ id: 'a', ...ORRIN, locator: 'box#1' }]);
    await record(tracker, [{ id: 'b', ...ORRIN, kind: 'rejection', day: 3, locator: 'box#1' }]);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 2, tracked: 2 });
    expect(await itemsIn(tracker)).toEqual([['a', 'b']]);
  });

  it('tracks a dead letter that can be read later, at its old place.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [{ id: 'a', outcome: 'unreadable', reason: 'took too long' }]);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 1, dead_lettered: 1 });
    const ledger = await record(tracker, [{ id: 'a', ...ORRIN }]);
    expect(ledger).toMatchObject({ seen: 1, tracked: 1 });
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 1, tracked: 1, dead_lettered: 0 });
    expect(await itemsIn(tracker)).toEqual([['a']]);
  });

  it('keeps a mail that was read once although it cannot be read another time.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [{ id: 'a', ...ORRIN }]);
    await record(tracker, [{ id: 'a', outcome: 'unreadable' }]);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 1, tracked: 1, dead_lettered: 0 });
  });

  it('keeps every ledger balanced, whatever comes in whatever batches.', async () => {
    const sighting = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      locator: fc.constantFrom('box#1', 'box#2'),
      outcome: fc.constantFrom(undefined, 'ignored', 'unreadable', 'known'),
      kind: fc.constantFrom('rejection', 'job_alert', 'not_job'),
      review: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(sighting, { maxLength: 4 }), { maxLength: 4 }), async (batches) => {
        const tracker = await scratchTracker();
        for (const batch of batches) {
          expect(isBalanced(await record(tracker, batch as SightingSketch[]))).toBe(true);
        }
        const ledger = await ledgerOf(tracker);
        expect(ledger === undefined || isBalanced(ledger)).toBe(true);
        await tracker.db.destroy();
      }),
      { numRuns: 15 },
    );
  });
});

describe('what further sightings tell', () => {
  it('dates an undated mail by the earliest delivery that any source knows.', async () => {
    const tracker = await scratchTracker();
    const late = Date.UTC(2026, 2, 9);
    const early = Date.UTC(2026, 2, 3);
    await record(tracker, [{ id: 'a', ...ORRIN, day: null, internalTime: late }]);
    await record(tracker, [{ id: 'a', outcome: 'known', locator: 'old#1', internalTime: early }]);
    expect((await applicationsOf(tracker))[0]?.appliedAt).toBe(early);
  });

  it('joins conversations that only another copy of the mail shows.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [
      { id: 'a', company: 'Orrin Mills', threads: ['provider:1'] },
      { id: 'b', kind: 'rejection', day: 4, threads: ['provider:2'], from: 'ada@gmail.com' },
    ]);
    expect(await itemsIn(tracker)).toEqual([['a'], ['b']]);
    await record(tracker, [{ id: 'b', outcome: 'known', locator: 'other#1', threads: ['provider:1'] }]);
    expect(await itemsIn(tracker)).toEqual([['a', 'b']]);
  });

  it('takes a mail for sent once a copy lies in Sent, and learns the address.', async () => {
    const tracker = await scratchTracker();
    const own = { sentKind: 'withdrawal' as const, from: 'ida@lund.example', ...ORRIN };
    await record(tracker, [
      { id: 'a', ...ORRIN },
      { id: 'b', ...own, kind: 'other_job', day: 2 },
      { id: 'c', ...own, kind: 'other_job', day: 3 },
    ]);
    expect((await applicationsOf(tracker))[0]?.status).toBe('applied');
    await record(tracker, [
      { id: 'b', outcome: 'known', locator: 'Sent#1', sentLabel: true, from: own.from },
    ]);
    const [application] = await applicationsOf(tracker);
    expect(application?.status).toBe('withdrawn');
    expect(application?.timeline.map(({ item, direction }) => `${item} ${direction}`)).toEqual([
      'a received',
      'b sent',
      'c sent',
    ]);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 4, tracked: 3, duplicate: 1 });
  });

  it("learns whose mailbox it is from what is addressed to one person alone, and flips that person's mail.", async () => {
    const tracker = await scratchTracker();
    const own = {
      kind: 'other_job' as const,
      sentKind: 'follow_up' as const,
      from: 'ida@lund.example',
      ...ORRIN,
    };
    await record(tracker, [
      { id: 'a', ...ORRIN, recipient: 'ida@lund.example' },
      { id: 'q', ...own, day: 8 },
    ]);
    expect(await itemsIn(tracker)).toEqual([['a']]);
    expect((await sightingsOf(tracker.db, USER, 'q'))[0]?.disposition).toBe('ignored');
    await record(tracker, [
      { id: 'x', outcome: 'ignored', recipient: 'ida@lund.example' },
      { id: 'y', outcome: 'ignored', recipient: 'ida@lund.example' },
    ]);
    expect(await itemsIn(tracker)).toEqual([['a', 'q']]);
    expect((await sightingsOf(tracker.db, USER, 'q'))[0]?.disposition).toBe('tracked');
  });

  it('unlearns an address that turns out to get but a small part of the mail.', async () => {
    const tracker = await scratchTracker();
    const to = (prefix: string, recipient: string, n: number): SightingSketch[] =>
      Array.from({ length: n }, (_, at) => ({
        id: `${prefix}${at}`,
        outcome: 'ignored' as const,
        recipient,
      }));
    const own = { kind: 'rejection' as const, sentKind: 'withdrawal' as const, from: 'list@lund.example' };
    await record(tracker, [...to('l', 'list@lund.example', 3), { id: 'm', ...own, ...ORRIN }]);
    expect((await applicationsOf(tracker))[0]?.status).toBe('withdrawn');
    await record(tracker, to('i', 'ida@lund.example', 20));
    expect((await applicationsOf(tracker))[0]?.status).toBe('rejected');
  });
});
