// Tests what counts as one visit.
import { describe, expect, it } from 'vitest';
import { visitAt } from './visit.ts';

const MINUTE = 60_000;

describe('a visit', () => {
  it('has none before it when it is the first.', () => {
    expect(visitAt(null, 5)).toEqual({ lastSeen: 5, since: null });
  });

  it('goes on while the person is away for up to half an hour at a time.', () => {
    const first = visitAt(null, 0);
    const second = visitAt(first, 30 * MINUTE);
    expect(visitAt(second, 60 * MINUTE)).toEqual({ lastSeen: 60 * MINUTE, since: null });
  });

  it('ended when the person was last seen, once they are away for longer.', () => {
    const before = { lastSeen: 10 * MINUTE, since: 1 };
    expect(visitAt(before, 41 * MINUTE)).toEqual({ lastSeen: 41 * MINUTE, since: 10 * MINUTE });
    expect(visitAt(before, 40 * MINUTE).since).toBe(1);
  });

  it('does not end in the future when the clock is set back.', () => {
    const back = visitAt({ lastSeen: 1000 * MINUTE, since: 3 }, 10 * MINUTE);
    expect(back).toEqual({ lastSeen: 10 * MINUTE, since: 3 });
    expect(visitAt(back, 50 * MINUTE).since).toBe(10 * MINUTE);
  });
});
