// Tests the ledger's sum, and what a machine keeps of what it judged.
import { describe, expect, it } from 'vitest';
import { sketchVerdict } from '../../test/flow/sketch-facts.ts';
import { DISPOSITIONS, emptyLedger, isBalanced, isWorthKeeping } from './facts.ts';

describe('isBalanced', () => {
  it('holds for an empty ledger, and for one in which every sighting has one disposition.', () => {
    expect(isBalanced(emptyLedger())).toBe(true);
    expect(isBalanced({ seen: 15, tracked: 1, review: 2, ignored: 3, duplicate: 4, dead_lettered: 5 })).toBe(
      true,
    );
  });

  it.each(DISPOSITIONS)('does not hold when one too many is %s, or one too few.', (disposition) => {
    const ledger = { seen: 15, tracked: 1, review: 2, ignored: 3, duplicate: 4, dead_lettered: 5 };
    expect(isBalanced({ ...ledger, [disposition]: ledger[disposition] + 1 })).toBe(false);
    expect(isBalanced({ ...ledger, seen: 14 })).toBe(false);
  });
});

describe('isWorthKeeping', () => {
  it.each([
    ['a rejection', { kind: 'rejection' }, true],
    ['a job alert', { kind: 'job_alert' }, true],
    ['a mail about nothing of the kind', { kind: 'not_job' }, false],
    ['one that is perhaps about a job', { kind: 'not_job', review: true }, true],
    ["the person's own withdrawal", { kind: 'not_job', sentKind: 'withdrawal' }, true],
    ["a letter that might be the person's own", { kind: 'not_job', sentKind: 'other_job' }, false],
  ] as const)('is asked of %s.', (_, sketch, kept) => {
    expect(isWorthKeeping(sketchVerdict(sketch))).toBe(kept);
  });
});
