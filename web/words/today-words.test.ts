// Whether the first screen tells times as a person would, in the person's time zone.
import { describe, expect, it } from 'vitest';
import { dueWords, silenceWords, sinceWords } from './today-words.ts';

const BERLIN = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const TOKYO = { locale: 'en-GB', timeZone: 'Asia/Tokyo' };
const NOW = Date.parse('2025-03-05T12:00:00Z');

describe('since when something is new', () => {
  const since = (iso: string, place = BERLIN) => sinceWords(Date.parse(iso), NOW, place);

  it('names today and yesterday, else the day', () => {
    expect(since('2025-03-05T08:05:00Z')).toBe('since today 09:05');
    expect(since('2025-03-04T17:20:00Z')).toBe('since yesterday 18:20');
    expect(since('2025-03-01T17:20:00Z')).toBe('since Saturday, 1 March, 18:20');
  });

  it('takes midnight from the time zone of the person', () => {
    expect(since('2025-03-04T16:20:00Z', TOKYO)).toBe('since today 01:20');
  });
});

describe('an assessment', () => {
  const due = (iso: string | null, asked: string | null = null) =>
    dueWords({ due: iso, asked_at: asked }, NOW, BERLIN);

  it('is due, was due, or was merely asked for', () => {
    expect(due('2025-03-08T12:00:00Z')).toBe('due in 3 days');
    expect(due('2025-03-04T12:00:00Z')).toBe('was due yesterday');
    expect(due(null, '2025-02-28T12:00:00Z')).toBe('asked 5 days ago');
    expect(due(null)).toBe('');
  });
});

describe('silence', () => {
  it('lasts for what is usual and what is over that', () => {
    const line = { silent_since: '2025-02-16T12:00:00Z', usual_days: 14 };
    expect(silenceWords(line, NOW)).toBe('usually answered within 14 days, silent for 31');
  });

  it('is never told to be shorter than what is usual', () => {
    const line = { silent_since: '2025-03-05T12:00:01Z', usual_days: 1 };
    expect(silenceWords(line, NOW)).toBe('usually answered within 1 day, silent for 1');
  });
});
