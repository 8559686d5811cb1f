// Tests that times are written as ISO 8601 has them, whatever time it is.
import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime } from './iso-time.ts';

describe('a time as the API writes it', () => {
  it('is what a Date writes, in every year that has one.', () => {
    assert(
      property(date({ noInvalidDate: true }), (one) => {
        expect(isoTime(one.getTime())).toBe(one.toISOString());
      }),
    );
  });

  it('is exact at the borders of days, before 1970 and far from now.', () => {
    for (const text of [
      '1969-12-31T23:59:59.999Z',
      '1970-01-01T00:00:00.000Z',
      '2024-02-29T23:59:59.999Z',
      '+012026-01-01T00:00:00.000Z',
      '-000001-06-15T12:00:00.001Z',
    ]) {
      expect(isoTime(Date.parse(text))).toBe(text);
    }
    expect(isoTime(null)).toBeNull();
    expect(isoTime(1.5)).toBe(new Date(1.5).toISOString());
  });
});
