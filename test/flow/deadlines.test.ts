// Tests how what is to be done by a day is listed, and until when.
import { describe, expect, it } from 'vitest';
import { scratchApp } from './scratch-app.ts';
import { dayAt } from './sketch-item.ts';
import { record, scratchTracker } from './scratch-tracker.ts';

const day = (n: number) => new Date(dayAt(n)).toISOString();

describe('assessments and offers', () => {
  it('are due the soonest first, then asked for last; an assessment is let go two weeks after its day.', async () => {
    const asks = (n: number, kind: 'assessment' | 'offer', deadline?: number) => ({
      id: `${kind} ${n}`,
      company: `Orrin Mills ${n}`,
      reqId: `R-${n}`,
      from: `jobs@mill${n}.example`,
      kind,
      day: n,
      ...(deadline !== undefined && { deadline: dayAt(deadline) }),
    });
    const tracker = await scratchTracker();
    await record(tracker, [
      asks(1, 'assessment'),
      asks(2, 'assessment', 12),
      asks(3, 'assessment', 11),
      asks(4, 'assessment'),
      asks(5, 'offer'),
      asks(6, 'offer'),
      asks(7, 'offer', 20),
    ]);
    let now = dayAt(10);
    const app = await scratchApp(tracker, undefined, () => now);
    const needs = async () => (await app.get('/today')).body.needs_you;
    const dues = async () =>
      (await needs()).assessments.map((line: { item_id: string; due: string | null }) => [
        line.item_id,
        line.due,
      ]);
    expect(await dues()).toEqual([
      ['assessment 3', day(11)],
      ['assessment 2', day(12)],
      ['assessment 4', null],
      ['assessment 1', null],
    ]);
    const { offers } = await needs();
    expect(offers.map((line: { item_id: string; due: string | null }) => [line.item_id, line.due])).toEqual([
      ['offer 7', day(20)],
      ['offer 6', null],
      ['offer 5', null],
    ]);
    const { items } = (await app.get('/applications?q=mills+3')).body;
    expect(items[0].next_step).toEqual({ type: 'assessment', at: day(11), item_id: 'assessment 3' });
    now = dayAt(25);
    expect((await dues()).map(([id]: [string]) => id)).toEqual([
      'assessment 2',
      'assessment 4',
      'assessment 1',
    ]);
  });
});
