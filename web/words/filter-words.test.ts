// Whether a filter says what it is set to.
import { expect, it } from 'vitest';
import { rangeWords, statusesWords } from './filter-words.ts';

const place = { locale: 'en-GB', timeZone: 'America/Los_Angeles' };

it('names two statuses, and counts more', () => {
  expect(statusesWords([])).toBeNull();
  expect(statusesWords(['in_review'])).toBe('In review');
  expect(statusesWords(['applied', 'offer'])).toBe('Applied, Offer');
  expect(statusesWords(['applied', 'offer', 'rejected', 'closed'])).toBe('Applied + 3');
});

it('names days as they were chosen, in any time zone', () => {
  expect(rangeWords({ days: '30' }, place)).toBe('last 30 days');
  expect(rangeWords({ since: '2025-03-03', until: '2025-03-08' }, place)).toBe('3 Mar 2025 – 8 Mar 2025');
  expect(rangeWords({ since: '2025-03-03' }, place)).toBe('since 3 Mar 2025');
  expect(rangeWords({ until: '2025-03-08' }, place)).toBe('until 8 Mar 2025');
  expect(rangeWords({}, place)).toBeNull();
});
