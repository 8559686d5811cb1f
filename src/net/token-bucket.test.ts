// The limit of one bucket, by a clock that the test turns.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

const LIMIT = { units: 6000, per: 60_000 };

/** Spends as fast as allowed until `end`; returns what was spent when. */
function spendUntil(
  bucket: TokenBucket,
  costs: readonly number[],
  end: number,
  start = 0,
): { at: number; units: number }[] {
  const spent: { at: number; units: number }[] = [];
  let now = start;
  for (let turn = 0; now < end;) {
    const units = costs[turn % costs.length] ?? 1;
    const wait = bucket.wait(units, now);
    if (wait > 0) {
      now += Math.ceil(wait);
      continue;
    }
    bucket.take(units, 1, now);
    spent.push({ at: now, units });
    turn += 1;
  }
  return spent;
}

describe('a bucket', () => {
  it('never lets more through in any window than the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 }),
        fc.nat(30_000),
        (costs, rest) => {
          const bucket = new TokenBucket(LIMIT, 0);
          const spent = [
            ...spendUntil(bucket, costs, 90_000),
            ...spendUntil(bucket, costs, 200_000, 90_000 + rest),
          ];
          for (const { at } of spent) {
            const inWindow = spent.filter((other) => other.at >= at && other.at < at + LIMIT.per);
            expect(inWindow.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(LIMIT.units);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('lets at least 95 % of the limit through to whoever always wants more', () => {
    const spent = spendUntil(new TokenBucket(LIMIT, 0), [200, 200, 200, 200, 200, 5], 600_000);
    expect(spent.reduce((sum, { units }) => sum + units, 0)).toBeGreaterThan(0.95 * 10 * LIMIT.units);
  });

  it('waits as long as the provider asks', () => {
    const bucket = new TokenBucket(LIMIT, 0);
    bucket.refuse(7000, 0);
    expect(bucket.wait(1, 0)).toBe(7000);
    expect(bucket.wait(1, 7000)).toBe(0);
  });

  it('is not slowed down by a refusal now and then', () => {
    const bucket = new TokenBucket(LIMIT, 0);
    for (let now = 0; now < 60_000; now += 1000) {
      bucket.take(60, 3, now);
      if (now % 10_000 === 0) bucket.refuse(null, now);
    }
    expect(bucket.rate).toBeGreaterThan(0.095);
  });

  it('slows down while many calls are refused, and comes back to full speed', () => {
    const bucket = new TokenBucket(LIMIT, 0);
    for (let now = 0; now < 60_000; now += 1000) {
      bucket.take(20, 1, now);
      bucket.refuse(null, now);
    }
    expect(bucket.rate).toBeLessThan(0.05);
    bucket.wait(1, 180_000);
    expect(bucket.rate).toBeGreaterThan(0.095);
  });

  it('lets a call through that costs more than the whole limit, once the window is empty', () => {
    const bucket = new TokenBucket({ units: 100, per: 1000 }, 0);
    expect(bucket.wait(500, 0)).toBe(0);
    bucket.take(500, 1, 0);
    expect(bucket.wait(1, 500)).toBeGreaterThan(0);
  });
});
