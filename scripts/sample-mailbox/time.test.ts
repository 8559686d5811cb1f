// Tests of the rule-made time zones against the platform's own.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLocal, localTime, mailDate, timeInWords, workday, zoneOffset, type Zone } from './time.ts';

const ZONES: Zone[] = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Lisbon',
  'America/New_York',
  'America/Sao_Paulo',
  'UTC',
];

function platformOffset(zone: Zone, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((entry) => entry.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return (shown - Math.floor(at / 60_000) * 60_000) / 60_000;
}

describe('time', () => {
  it('knows the offset of each zone from 2020 to 2030 as the platform does', () => {
    const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (at, zone) => {
        expect(zoneOffset(zone, at)).toBe(platformOffset(zone, at));
      }),
      { numRuns: 400 },
    );
  });

  it('finds the instant at which a clock shows an hour', () => {
    const at = atLocal(Date.UTC(2026, 9, 25, 12), 'Europe/Berlin', 14, 30);
    expect(new Date(at).toISOString()).toBe('2026-10-25T13:30:00.000Z');
    expect(localTime(at, 60).hour).toBe(14);
  });

  it('writes dates that JavaScript reads back', () => {
    const at = Date.UTC(2026, 10, 4, 9, 5, 7);
    expect(mailDate(at, -210)).toBe('Wed, 4 Nov 2026 05:35:07 -0330');
    expect(Date.parse(mailDate(at, 330))).toBe(at);
  });

  it('moves weekends to Monday and leaves other days alone', () => {
    expect(new Date(workday(Date.UTC(2026, 10, 14))).getUTCDay()).toBe(1);
    expect(new Date(workday(Date.UTC(2026, 10, 15))).getUTCDay()).toBe(1);
    expect(workday(Date.UTC(2026, 10, 13))).toBe(Date.UTC(2026, 10, 13));
  });

  it('says a time in the words of each language', () => {
    const at = Date.UTC(2026, 10, 4, 14, 5);
    expect(timeInWords('en', at, 'America/New_York')).toBe('Wednesday, November 4, 2026 at 9:05 AM');
    expect(timeInWords('de', at, 'Europe/Berlin')).toBe('Mittwoch, 4. November 2026 um 15:05 Uhr');
    expect(timeInWords('fr', at, 'Europe/Berlin')).toBe('mercredi 4 novembre 2026 à 15h05');
  });
});
