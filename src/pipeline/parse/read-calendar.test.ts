// Calendar parts: zones, methods, and what is broken in them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../domain/mail.ts';
import { readCalendar } from './read-calendar.ts';

const wrap = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => wrap('BEGIN:VEVENT', ...lines, 'END:VEVENT');
const read = (text: string, method = ''): CalendarEvent | undefined =>
  readCalendar(text, method, new Set())[0];
const iso = (time: number | null | undefined): string | null =>
  typeof time === 'number' ? new Date(time).toISOString().replace(':00.000Z', 'Z') : null;

const ODD_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Harbour Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('readCalendar', () => {
  it('reads an invitation', () => {
    const text = wrap(
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'SUMMARY:Interview: harbour',
      '  pilot\\, second round',
      'DTSTART;TZID=Europe/Berlin:20240704T100000',
      'DTEND;TZID=Europe/Berlin:20240704T110000',
      'LOCATION:Pier 7\\nTidewell',
      'ORGANIZER;CN="Ahn, Jo":MAILTO:Jo@tidewell.example',
      'END:VEVENT',
    );
    expect(read(text)).toEqual({
      method: 'REQUEST',
      summary: 'Interview: harbour pilot, second round',
      start: Date.UTC(2024, 6, 4, 8),
      end: Date.UTC(2024, 6, 4, 9),
      tz: 'Europe/Berlin',
      location: 'Pier 7 Tidewell',
      organizer: { name: 'Ahn, Jo', address: 'jo@tidewell.example' },
    });
  });

  it.each([
    ['DTSTART:20240704T100000Z', '2024-07-04T10:00Z', null],
    ['DTSTART:20240704T100000', '2024-07-04T10:00Z', null],
    ['DTSTART;TZID=W. Europe Standard Time:20240704T100000', '2024-07-04T08:00Z', 'Europe/Berlin'],
    ['DTSTART;TZID=W. Europe Standard Time:20240104T100000', '2024-01-04T09:00Z', 'Europe/Berlin'],
    ['DTSTART;TZID="Eastern Standard Time":20240704T100000', '2024-07-04T14:00Z', 'America/New_York'],
    [
      'DTSTART;TZID=/tidewell.example/2024/America/New_York:20240704T100000',
      '2024-07-04T14:00Z',
      'America/New_York',
    ],
    ['DTSTART;TZID="(UTC+05:30) Somewhere":20240704T100000', '2024-07-04T04:30Z', '(UTC+05:30) Somewhere'],
    ['DTSTART;TZID=Nowhere:20240704T100000', '2024-07-04T10:00Z', 'Nowhere'],
  ])('reads the time of %s', (line, time, zone) => {
    const found = read(event(line));
    expect(iso(found?.start)).toBe(time);
    expect(found?.tz).toBe(zone);
  });

  it.each([
    ['20240704T100000', '2024-07-04T08:00Z'],
    ['20240104T100000', '2024-01-04T09:00Z'],
    ['20240331T015900', '2024-03-31T00:59Z'],
    ['20240331T030000', '2024-03-31T01:00Z'],
    ['20241027T040000', '2024-10-27T03:00Z'],
    ['99990704T100000', '9999-07-04T08:00Z'],
  ])('reads %s in a zone that only the file defines', (wall, time) => {
    const text = wrap(...ODD_ZONE, 'BEGIN:VEVENT', `DTSTART;TZID=Harbour Time:${wall}`, 'END:VEVENT');
    expect(iso(read(text)?.start)).toBe(time);
  });

  it('is not held up by a zone that changes every second', () => {
    const zone = ODD_ZONE.map((line) => line.replace(/RRULE:.*/, 'RRULE:FREQ=SECONDLY'));
    const text = wrap(...zone, 'BEGIN:VEVENT', 'DTSTART;TZID=Harbour Time:99990704T100000', 'END:VEVENT');
    expect(read(text)?.start).not.toBeNull();
  });

  it('reads all-day events, durations and missing ends', () => {
    const day = read(event('DTSTART;VALUE=DATE:20240704'));
    expect([day?.start, day?.end, day?.tz]).toEqual([Date.UTC(2024, 6, 4), Date.UTC(2024, 6, 5), null]);
    expect(iso(read(event('DTSTART:20240704T100000Z', 'DURATION:PT45M'))?.end)).toBe('2024-07-04T10:45Z');
    expect(read(event('DTSTART:20240704T100000Z'))?.end).toBeNull();
  });

  it('takes the method from the file, else from the part, else PUBLISH; a cancelled status cancels', () => {
    const body = 'DTSTART:20240704T100000Z';
    expect(read(wrap('METHOD:CANCEL', 'BEGIN:VEVENT', body, 'END:VEVENT'), 'REQUEST')?.method).toBe('CANCEL');
    expect(read(event(body), 'request')?.method).toBe('REQUEST');
    expect(read(event(body), 'COUNTER')?.method).toBe('OTHER');
    expect(read(event(body))?.method).toBe('PUBLISH');
    expect(read(event(body, 'STATUS:CANCELLED'), 'REQUEST')?.method).toBe('CANCEL');
  });

  it('passes over broken lines and text around the calendar', () => {
    const text = `junk\r\n${event('SUMMARY:Talk', 'broken line', 'DTSTART:20240704T100000Z')}\r\ntrailer`;
    expect(read(text)).toMatchObject({ summary: 'Talk', start: Date.UTC(2024, 6, 4, 10) });
  });

  it('tells of a calendar that cannot be read, and never throws', () => {
    const damage = new Set<string>();
    expect(readCalendar('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x', '', damage)).toEqual([]);
    expect(readCalendar('no calendar', '', damage)).toEqual([]);
    expect([...damage].map((line) => line.split(':')[0])).toEqual([
      'a calendar part is malformed',
      'a calendar part holds no calendar',
    ]);
  });

  it('never throws on mutated calendars', () => {
    const original = wrap(
      'METHOD:REQUEST',
      ...ODD_ZONE,
      'BEGIN:VEVENT',
      'DTSTART;TZID=Harbour Time:20240704T100000',
      'END:VEVENT',
    );
    const edit = fc.tuple(fc.nat({ max: original.length - 1 }), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const text = edits.reduce(
          (now, [at, piece]) => now.slice(0, at) + piece + now.slice(at + 1),
          original,
        );
        for (const found of readCalendar(text, '', new Set())) expect(Number.isNaN(found.start)).toBe(false);
      }),
    );
  });
});
