// Whether silence is told in days since the last word.
import { expect, it } from 'vitest';
import { silentFor } from './silence-words.ts';

const NOW = Date.parse('2025-03-04T12:00:00Z');

it('counts the days since the last word, not since the answer was due', () => {
  const overdue = { silent_since: '2025-03-01T12:00:00Z', last_activity_at: '2025-02-01T12:00:00Z' };
  expect(silentFor(overdue, NOW)).toBe('silent 31 days');
  expect(silentFor({ ...overdue, last_activity_at: null }, NOW)).toBe('silent 3 days');
});

it('says nothing while an answer may still come in time', () => {
  expect(silentFor({ silent_since: null, last_activity_at: '2024-01-01T12:00:00Z' }, NOW)).toBeNull();
});

it('counts no days before the first is over', () => {
  const since = '2025-03-04T11:00:00Z';
  expect(silentFor({ silent_since: since, last_activity_at: since }, NOW)).toBe('silent');
});
