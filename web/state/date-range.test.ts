// Whether a stretch of days becomes the times that a person means by it.
import { describe, expect, it } from 'vitest';
import { readDateRange, timesOf } from './date-range.ts';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString();
const NOW = new Date(2025, 2, 4, 15, 30).getTime();

describe('a stretch of days', () => {
  it('leaves out days that are not in the calendar', () => {
    expect(readDateRange({ since: '2025-02-30', until: '2025-02-28' })).toEqual({ until: '2025-02-28' });
    expect(readDateRange({ since: '0026-01-05' })).toEqual({ since: '0026-01-05' });
    expect(readDateRange({ since: 'yesterday', until: '2025-13-01', days: '8' })).toEqual({});
  });

  it('is either the last days or days by name', () => {
    expect(readDateRange({ days: '30', since: '2025-01-01' })).toEqual({ days: '30' });
  });

  it('includes both of its days', () => {
    expect(timesOf({ since: '2025-03-01', until: '2025-03-31' }, NOW)).toEqual({
      since: at(2025, 3, 1),
      until: at(2025, 4, 1),
    });
  });

  it('counts today as the last of the last days, whatever the hour', () => {
    const week = { since: at(2025, 2, 26), until: null };
    expect(timesOf({ days: '7' }, NOW)).toEqual(week);
    expect(timesOf({ days: '7' }, NOW - 3 * 3_600_000)).toEqual(week);
  });

  it('is open where no day is named', () => {
    expect(timesOf({}, NOW)).toEqual({ since: null, until: null });
    expect(timesOf({ until: '2024-02-29' }, NOW)).toEqual({ since: null, until: at(2024, 3, 1) });
  });
});
