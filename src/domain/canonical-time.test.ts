// Tests the one time by which everything is ordered.
import { describe, expect, it } from 'vitest';
import { canonicalTime } from './canonical-time.ts';

describe('canonicalTime', () => {
  it('is the Date header, also where the mail was delivered earlier.', () => {
    expect(canonicalTime({ headerTime: 5, internalTime: 3 })).toBe(5);
  });

  it('is the earliest delivery where the Date header is none to believe, else unknown.', () => {
    expect(canonicalTime({ headerTime: null, internalTime: 3 })).toBe(3);
    expect(canonicalTime({ headerTime: null, internalTime: null })).toBeNull();
  });

  it('may be the very beginning of the epoch.', () => {
    expect(canonicalTime({ headerTime: 0, internalTime: 3 })).toBe(0);
  });
});
