// Tests that prints tell how much of their wording two texts share, and hold nothing else.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, likeness, printOf } from './wording.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `word${from + n}`);

describe('likeness', () => {
  it('is 1 for the same wording and about 0 for another.', () => {
    expect(likeness(printOf(words(0, 60)), printOf(words(0, 60)))).toBe(1);
    expect(likeness(printOf(words(0, 60)), printOf(words(100, 160)))).toBeLessThan(0.2);
  });

  it('falls with what two wordings do not share.', () => {
    const whole = printOf(words(0, 100));
    const most = likeness(whole, printOf(words(5, 105)));
    const half = likeness(whole, printOf(words(50, 150)));
    expect(most).toBeGreaterThanOrEqual(ALIKE);
    expect(half).toBeLessThan(ALIKE);
  });

  it('is 0 where there is no wording to speak of, even between two such.', () => {
    expect(printOf(['thank', 'you'])).toBeNull();
    expect(likeness(null, null)).toBe(0);
    expect(likeness(undefined, printOf(words(0, 9)))).toBe(0);
  });

  it('is the same from either side.', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(likeness(printOf(one), printOf(other))).toBe(likeness(printOf(other), printOf(one)));
      }),
    );
  });
});

describe('a print', () => {
  it('is 64 bytes in base64, whatever the length of the text.', () => {
    for (const n of [3, 50, 3000]) expect(atob(printOf(words(0, n)) ?? '')).toHaveLength(64);
  });
});
