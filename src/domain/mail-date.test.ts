// Dates as mailers write them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailDate } from './mail-date.ts';

const iso = (text: string): string | null => {
  const time = parseMailDate(text);
  return time === null ? null : new Date(time).toISOString();
};

describe('parseMailDate', () => {
  it.each([
    ['Mon, 4 Mar 2024 10:05:30 +0100', '2024-03-04T09:05:30.000Z'],
    ['4 Mar 2024 10:05 -0530', '2024-03-04T15:35:00.000Z'],
    ['Mon,  4  Mar 2024\t10:05:30 +0000 (GMT Standard Time)', '2024-03-04T10:05:30.000Z'],
    ['Mon, 4 Mar 2024 10:05:30 EST', '2024-03-04T15:05:30.000Z'],
    ['Mon, 4 Mar 2024 10:05:30 GMT+0200', '2024-03-04T08:05:30.000Z'],
    ['Mon, 4 Mar 2024 10:05:30 "GMT"', '2024-03-04T10:05:30.000Z'],
    ['Mon, 4 Mar 2024 10:05:30 Q', '2024-03-04T10:05:30.000Z'],
    ['Mon, 4 Mar 2024 10:05:30', '2024-03-04T10:05:30.000Z'],
    ['Mon, 4 March 24 10:05:30 +0000', '2024-03-04T10:05:30.000Z'],
    ['Mon, 04-Mar-97 10:05:30 +0000', '1997-03-04T10:05:30.000Z'],
    ['Fri, 4 Mar 102 10:05:30 +0000', '2002-03-04T10:05:30.000Z'],
    ['Mon Mar  4 10:05:30 2024', '2024-03-04T10:05:30.000Z'],
    ['Mon Mar 4 10:05:30 CET 2024', '2024-03-04T09:05:30.000Z'],
    ['2024-03-04T10:05:30.123+01:00', '2024-03-04T09:05:30.000Z'],
    ['2024-03-04 10:05:30 +0100', '2024-03-04T09:05:30.000Z'],
    ['2024-03-04T10:05:30Z', '2024-03-04T10:05:30.000Z'],
    ['2024-03-04', '2024-03-04T00:00:00.000Z'],
    ['Thu, 29 Feb 2024 23:59:60 +0000', '2024-03-01T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    'Mon, 31 Feb 2024 10:00:00 +0000',
    'Mon, 4 Foo 2024 10:00:00 +0000',
    'Mon, 4 Mar 2024 25:00:00 +0000',
    'Mon, 0 Mar 2024 10:00:00 +0000',
    '2024-13-01',
    '12345',
  ])('gives null for %s instead of inventing a time', (text) => {
    expect(parseMailDate(text)).toBeNull();
  });

  it('takes an impossible offset for an unknown one', () => {
    expect(iso('Mon, 4 Mar 2024 10:05:30 +9900')).toBe('2024-03-04T10:05:30.000Z');
  });

  it('reads every date that the runtime writes', () => {
    const range = { min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        expect(parseMailDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});
