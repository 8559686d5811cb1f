// Whether silence is told in days since the wait began.
import { expect, it } from 'vitest';
import { silentFor } from './silence-words.ts';
import { silenceWords } from './today-words.ts';

const NOW = Date.parse('2025-03-04T12:00:00Z');

it('counts the days since the wait began, not since the answer was due', () => {
  const overdue = { silent_since: '2025-03-01T12:00:00Z', waiting_since: '2025-02-01T12:00:00Z' };
  expect(silentFor(overdue, NOW)).toBe('silent 31 days');
  expect(silentFor({ ...overdue, waiting_since: null }, NOW)).toBe('silent 3 days');
});

it('counts the same days as Today does', () => {
  const overdue = { silent_since: '2025-02-20T18:30:00Z', waiting_since: '2025-02-10T18:30:00Z' };
  expect(silentFor(overdue, NOW)).toBe('silent 21 days');
  expect(silenceWords({ ...overdue, usual_days: 10 }, NOW)).toMatch(/silent for 21$/);
});

it('says nothing while an answer may still come in time', () => {
  expect(silentFor({ silent_since: null, waiting_since: '2024-01-01T12:00:00Z' }, NOW)).toBeNull();
});

it('counts no days before the first is over', () => {
  const since = '2025-03-04T11:00:00Z';
  expect(silentFor({ silent_since: since, waiting_since: since }, NOW)).toBe('silent');
});
