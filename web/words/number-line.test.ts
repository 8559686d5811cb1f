// Whether the line of numbers reads as a person would say it.
import { expect, it } from 'vitest';
import type { Today } from '../../src/contracts/api.ts';
import { numberLine } from './number-line.ts';

const NUMBERS = { applied: 1284, heard_back: 553, interviews: 6, offers: 1, median_days_to_answer: 9.4 };
const said = (numbers: Partial<Today['numbers']>) =>
  numberLine({ ...NUMBERS, ...numbers })
    .map(({ value, words }) => `${value} ${words}`)
    .join(' · ');

it('tells all numbers in one line', () => {
  expect(said({})).toBe(
    '1,284 applied · 553 heard back (43 %) · 6 interviews · 1 offer · 9 days to an answer',
  );
});

it('leaves out a share of nothing and a time that nobody knows', () => {
  expect(said({ applied: 0, heard_back: 0, interviews: 1, offers: 0, median_days_to_answer: null })).toBe(
    '0 applied · 0 heard back · 1 interview · 0 offers',
  );
});

it('neither rounds a first answer away nor claims more than all', () => {
  expect(said({ applied: 1000, heard_back: 3 })).toContain('3 heard back (< 1 %)');
  expect(said({ applied: 3, heard_back: 4 })).toContain('4 heard back (100 %)');
});

it('tells an answer on the same day', () => {
  expect(said({ median_days_to_answer: 0.2 })).toContain('< 1 day to an answer');
  expect(said({ median_days_to_answer: 1.2 })).toContain('1 day to an answer');
});
