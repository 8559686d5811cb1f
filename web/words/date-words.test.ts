// Whether times are told as a person would tell them, in the person's time zone.
import { describe, expect, it } from 'vitest';
import { appointment, dayHeading, fullTime, relativeTime, timeOfDay } from './date-words.ts';

const BERLIN = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const NEW_YORK = { locale: 'en-US', timeZone: 'America/New_York' };
const at = (iso: string) => Date.parse(iso);
const NOW = at('2025-03-05T12:00:00Z');
const told = (iso: string, place = BERLIN) => relativeTime(at(iso), NOW, place);

describe('relative time', () => {
  it('counts minutes and hours within the same day', () => {
    expect(told('2025-03-05T11:59:30Z')).toBe('just now');
    expect(told('2025-03-05T11:59:00Z')).toBe('1 minute ago');
    expect(told('2025-03-05T09:30:00Z')).toBe('2 hours ago');
  });

  it('counts calendar days, not spans of 24 hours', () => {
    expect(told('2025-03-04T22:30:00Z')).toBe('yesterday');
    expect(told('2025-03-03T23:30:00Z')).toBe('yesterday');
    expect(told('2025-03-03T22:30:00Z')).toBe('2 days ago');
  });

  it('takes midnight from the time zone of the person', () => {
    expect(told('2025-03-05T04:30:00Z', BERLIN)).toBe('7 hours ago');
    expect(told('2025-03-05T04:30:00Z', NEW_YORK)).toBe('yesterday');
  });

  it('becomes absolute after a week, with the year when that is another', () => {
    expect(told('2025-02-26T12:00:00Z')).toBe('7 days ago');
    expect(told('2025-02-25T12:00:00Z')).toBe('25 Feb');
    expect(told('2024-02-25T12:00:00Z')).toBe('25 Feb 2024');
  });

  it('tells what is to come', () => {
    expect(told('2025-03-05T14:30:00Z')).toBe('in 2 hours');
    expect(told('2025-03-06T06:00:00Z')).toBe('tomorrow');
    expect(told('2025-03-08T06:00:00Z')).toBe('in 3 days');
  });

  it('counts days right across the change to summer time', () => {
    expect(relativeTime(at('2025-03-29T12:00:00Z'), at('2025-03-31T00:30:00Z'), BERLIN)).toBe('2 days ago');
  });
});

describe('other times', () => {
  it('tells the full time with weekday and zone', () => {
    expect(fullTime(at('2025-03-04T13:00:00Z'), BERLIN)).toBe('Tuesday, 4 March 2025 at 14:00 CET');
  });

  it('heads days of the timeline', () => {
    expect(dayHeading(NOW, NOW, BERLIN)).toBe('Today');
    expect(dayHeading(at('2025-03-04T10:00:00Z'), NOW, BERLIN)).toBe('Yesterday');
    expect(dayHeading(at('2025-02-25T10:00:00Z'), NOW, BERLIN)).toBe('Tuesday, 25 February');
    expect(dayHeading(at('2024-02-25T10:00:00Z'), NOW, BERLIN)).toBe('Sunday, 25 February 2024');
  });

  it('names an interview within a week by its weekday', () => {
    expect(appointment(at('2025-03-05T15:00:00Z'), NOW, BERLIN)).toBe('today 16:00');
    expect(appointment(at('2025-03-06T13:00:00Z'), NOW, BERLIN)).toBe('tomorrow 14:00');
    expect(appointment(at('2025-03-11T13:00:00Z'), NOW, BERLIN)).toBe('Tue 14:00');
    expect(appointment(at('2025-03-18T13:00:00Z'), NOW, BERLIN)).toBe('Tue 18 Mar, 14:00');
    expect(appointment(at('2025-03-04T13:00:00Z'), NOW, BERLIN)).toBe('Tue 4 Mar, 14:00');
  });

  it('tells the hour of an event', () => {
    expect(timeOfDay(at('2025-03-04T13:05:00Z'), BERLIN)).toBe('14:05');
  });
});
