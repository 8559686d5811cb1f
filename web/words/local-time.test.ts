// Whether times go through a date field unharmed.
import { expect, it } from 'vitest';
import { fromLocalTime, toLocalTime } from './local-time.ts';

it('brings a time to the minute through the field and back', () => {
  const at = Date.parse('2025-03-04T13:05:00Z');
  expect(fromLocalTime(toLocalTime(at))).toBe('2025-03-04T13:05:00.000Z');
});

it('takes a day alone for its noon', () => {
  expect(toLocalTime(Date.parse(fromLocalTime('2025-03-04') ?? ''))).toBe('2025-03-04T12:00');
});

it('knows what is no time', () => {
  expect([fromLocalTime(''), fromLocalTime('2025-13-40')]).toEqual([null, null]);
});
