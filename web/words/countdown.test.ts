// Whether a countdown says how long it still is, finer the nearer it comes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdown } from './countdown.ts';

const BERLIN = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const NOW = Date.parse('2025-03-05T12:00:00Z');
const until = (iso: string, now = NOW, end: string | null = null) =>
  countdown(Date.parse(iso), end === null ? null : Date.parse(end), now, BERLIN);

describe('the countdown to an appointment', () => {
  it('counts minutes in the last hour and never says none', () => {
    expect(until('2025-03-05T12:00:10Z')).toBe('in 1 minute');
    expect(until('2025-03-05T12:40:00Z')).toBe('in 40 minutes');
    expect(until('2025-03-05T13:00:00Z')).toBe('in 60 minutes');
  });

  it('tells hours with their minutes in the hours before', () => {
    expect(until('2025-03-05T14:15:00Z')).toBe('in 2 h 15 min');
    expect(until('2025-03-05T15:00:00Z')).toBe('in 3 hours');
    expect(until('2025-03-05T21:30:00Z')).toBe('in 9 hours');
  });

  it('counts hours until the next day, calendar days of the person in the week before, then weeks', () => {
    expect(until('2025-03-06T07:00:00Z')).toBe('in 19 hours');
    expect(until('2025-03-06T22:00:00Z')).toBe('in 34 hours');
    expect(until('2025-03-07T07:00:00Z')).toBe('in 2 days');
    expect(until('2025-03-13T12:00:00Z')).toBe('in 8 days');
    expect(until('2025-03-26T12:00:00Z')).toBe('in 3 weeks');
  });

  it('counts the night into the hours that are left when it is near', () => {
    expect(until('2025-03-06T01:30:00Z', Date.parse('2025-03-05T22:30:00Z'))).toBe('in 3 hours');
  });

  it('takes the missing hour of a change to summer time for what it is', () => {
    const evening = Date.parse('2025-03-29T23:30:00Z');
    // 00:30 in winter time to 05:00 in summer time: three and a half hours, though the clock moves by four and a half.
    expect(until('2025-03-30T03:00:00Z', evening)).toBe('in 3 h 30 min');
    expect(until('2025-03-31T07:00:00Z', Date.parse('2025-03-29T12:00:00Z'))).toBe('in 2 days');
  });

  it('says now while it goes on, for an hour when nobody told its end, and then nothing', () => {
    expect(until('2025-03-05T11:30:00Z')).toBe('now');
    expect(until('2025-03-05T10:30:00Z')).toBeNull();
    expect(until('2025-03-05T10:30:00Z', NOW, '2025-03-05T12:30:00Z')).toBe('now');
    expect(until('2025-03-05T11:30:00Z', NOW, '2025-03-05T11:45:00Z')).toBeNull();
  });

  it('has words for every time to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * 86_400_000 }), (ahead) => {
        expect(countdown(NOW + ahead, null, NOW, BERLIN)).toMatch(/^in [1-9]\d* (?:\w+|h \d+ min)$/);
      }),
    );
  });
});
