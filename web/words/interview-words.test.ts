// Whether an interview is told in the right clock.
import { describe, expect, it } from 'vitest';
import { interviewWords } from './interview-words.ts';

const BERLIN = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const NOW = Date.parse('2025-03-04T09:00:00Z');
const START = '2025-03-06T13:00:00Z';

describe('interviewWords', () => {
  it('tells the own time with its zone, and the end when it is told', () => {
    const { mine, over } = interviewWords(
      { start: START, end: '2025-03-06T13:45:00Z', tz: null },
      NOW,
      BERLIN,
    );
    expect(mine).toBe('Thu 14:00–14:45 CET');
    expect(over).toBe(false);
  });

  it('tells the clock of those who invite where it differs', () => {
    const words = (tz: string) => interviewWords({ start: START, end: null, tz }, NOW, BERLIN).theirs;
    expect(words('America/New_York')).toBe('08:00 in New York');
    expect(words('Europe/Paris')).toBeNull();
    expect(words('Nowhere/Land')).toBeNull();
  });

  it('passes over an end before the beginning', () => {
    const { mine } = interviewWords({ start: START, end: '2025-03-06T12:00:00Z', tz: null }, NOW, BERLIN);
    expect(mine).toBe('Thu 14:00 CET');
  });

  it('counts an interview without an end as over an hour after it began', () => {
    const at = (minutes: number) => Date.parse(START) + minutes * 60_000;
    const over = (now: number) => interviewWords({ start: START, end: null, tz: null }, now, BERLIN).over;
    expect([over(at(30)), over(at(61))]).toEqual([false, true]);
  });

  it('names the day there when it is another', () => {
    const theirs = (start: string, tz: string) =>
      interviewWords({ start, end: null, tz }, NOW, BERLIN).theirs;
    expect(theirs('2025-03-06T07:00:00Z', 'America/Los_Angeles')).toBe('Wed 23:00 in Los Angeles');
    expect(theirs('2025-03-06T16:00:00Z', 'Asia/Tokyo')).toBe('Fri 01:00 in Tokyo');
  });

  it('reckons each clock by its own change to summer time', () => {
    // New York changes on 9 March, Berlin on 30 March: for three weeks they are five hours apart in place of six.
    const at = (start: string) => {
      const { mine, theirs } = interviewWords({ start, end: null, tz: 'America/New_York' }, NOW, BERLIN);
      return `${mine}, ${theirs}`;
    };
    expect(at('2025-03-07T14:00:00Z')).toBe('Fri 15:00 CET, 09:00 in New York');
    expect(at('2025-03-10T13:00:00Z')).toBe('Mon 14:00 CET, 09:00 in New York');
    expect(at('2025-03-31T13:00:00Z')).toBe('Mon 31 Mar, 15:00 CEST, 09:00 in New York');
  });
});
