// Whether a timeline is grouped by the person's own days.
import { expect, it } from 'vitest';
import { groupDays } from './group-days.ts';

const BERLIN = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const NOW = Date.parse('2025-03-05T12:00:00Z');

it('puts the newest day and the newest event first, and what has no time last', () => {
  const events = [
    { id: 1, at: null },
    { id: 2, at: '2025-02-25T10:00:00Z' },
    { id: 3, at: '2025-03-04T22:50:00Z' },
    { id: 4, at: '2025-03-04T23:10:00Z' },
    { id: 5, at: '2025-03-05T09:00:00Z' },
  ];
  const days = groupDays(events, NOW, BERLIN).map((day) => [day.heading, day.events.map(({ id }) => id)]);
  expect(days).toEqual([
    ['Today', [5, 4]],
    ['Yesterday', [3]],
    ['Tuesday, 25 February', [2]],
    ['Day unknown', [1]],
  ]);
});
