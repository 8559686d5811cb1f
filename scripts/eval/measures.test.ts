// Tests the measures on cases small enough to be reckoned by hand.
import { describe, expect, it } from 'vitest';
import { bootstrap, wilson } from './intervals.ts';
import { measureGroups } from './measure-groups.ts';

const placed = (...rows: [string, string | null, string | null][]) =>
  rows.map(([id, wanted, found]) => ({ id, wanted, found }));

describe('the measure of groups', () => {
  it('is 1 for the same groups under other names.', () => {
    const { bcubed, pairs } = measureGroups(placed(['a', '1', 'x'], ['b', '1', 'x'], ['c', '2', 'y']));
    expect([bcubed.f1, pairs.f1]).toEqual([1, 1]);
  });

  it('loses recall for a group torn apart, and precision for two put together.', () => {
    const torn = measureGroups(placed(['a', '1', 'x'], ['b', '1', 'y'])).bcubed;
    expect(torn).toMatchObject({ precision: 1, recall: 0.5 });
    const joined = measureGroups(placed(['a', '1', 'x'], ['b', '2', 'x'])).bcubed;
    expect(joined).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it('takes mails without a group for groups of their own, not for one group of lost ones.', () => {
    const { bcubed } = measureGroups(placed(['a', '1', null], ['b', '1', null], ['c', null, 'x']));
    expect(bcubed.recall).toBeCloseTo(2 / 3);
    expect(bcubed.precision).toBe(1);
  });
});

describe('the intervals', () => {
  it("are Wilson's: wide for few cases, and never outside 0 and 1.", () => {
    expect(wilson(9, 10).low).toBeCloseTo(0.596, 3);
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(10, 10)).toMatchObject({ high: 1 });
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('are the same in every run where they are drawn by lot.', () => {
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const cases = Array.from({ length: 50 }, (_, n) => n % 2);
    expect(bootstrap(cases, mean)).toEqual(bootstrap(cases, mean));
    expect(bootstrap(cases, mean).low).toBeLessThan(0.5);
  });
});
