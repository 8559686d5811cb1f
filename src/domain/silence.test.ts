// Tests how long an answer usually takes, and who waits longer than that.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from './kind.ts';
import { overdueSince, silentSince, usualDays, WAITING_STAGES, type OwnWaits } from './silence.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);
const none: OwnWaits = { waits: 0, most: 0 };
const own = (applied: OwnWaits) => usualDays({ applied, in_review: none, assessment: none, interview: none });

describe('how long an answer usually takes', () => {
  it('is what we think while there are fewer than eight waits to tell otherwise.', () => {
    expect(own(none)).toEqual({ applied: 21, in_review: 14, assessment: 10, interview: 10 });
    expect(own({ waits: 7, most: DAY }).applied).toBe(21);
  });

  it("is the person's own experience blended with it from then on, the more the more there is.", () => {
    // (8 × 5 + 8 × 21) / 16, (80 × 5 + 8 × 21) / 88, both rounded up.
    expect(own({ waits: 8, most: 5 * DAY }).applied).toBe(13);
    expect(own({ waits: 80, most: 5 * DAY }).applied).toBe(7);
    expect(own({ waits: 8, most: 5 * DAY }).interview).toBe(10);
  });

  it('is a whole day at least.', () => {
    expect(own({ waits: 100_000, most: 0 }).applied).toBe(1);
  });
});

describe('silence', () => {
  const usual = own(none);
  const since = (status: Status, days: number, more = {}) =>
    silentSince({ status, hidden: false, waitingSince: NOW - days * DAY, ...more }, usual, NOW);

  it('begins when the usual time is over.', () => {
    expect(since('applied', 20.9)).toBeNull();
    expect(since('applied', 21)).toBe(NOW);
    expect(since('interview', 12)).toBe(NOW - 2 * DAY);
  });

  it('does not end by itself, however long ago the last word was.', () => {
    expect(since('applied', 1000)).toBe(NOW - 979 * DAY);
  });

  it.each(['saved', 'offer', 'accepted', 'rejected', 'withdrawn', 'closed'] as const)(
    'never befalls %s.',
    (status) => {
      expect(since(status, 1000)).toBeNull();
    },
  );

  it('never befalls what is hidden, or what nobody knows the time of.', () => {
    expect(since('applied', 100, { hidden: true })).toBeNull();
    expect(since('applied', 100, { waitingSince: null })).toBeNull();
  });

  it('begins for a list when it begins for one.', () => {
    const limits = overdueSince(usual, NOW);
    fc.assert(
      fc.property(
        fc.constantFrom(...STATUSES),
        fc.integer({ min: NOW - 40 * DAY, max: NOW + DAY }),
        (status, waitingSince) => {
          const listed = WAITING_STAGES.some((stage) => stage === status && waitingSince <= limits[stage]);
          const one = silentSince({ status, hidden: false, waitingSince }, usual, NOW);
          expect(one !== null).toBe(listed);
        },
      ),
    );
  });
});
