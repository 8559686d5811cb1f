// Tests that a mailbox raises an alarm when it fell silent, and not when it is merely quiet.
import { describe, expect, it } from 'vitest';
import { isAbnormalZero } from './abnormal-zero.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 30);
const quietFor = (days: number, before: number) => isAbnormalZero({ last: NOW - days * DAY, before }, NOW);

describe('isAbnormalZero', () => {
  it.each([
    [3, 280, 'ten a day, and none for three days'],
    [12, 28, 'one a day, and none for twelve'],
    [24, 14, 'one every other day, and none for twenty-four'],
  ])('raises an alarm after %d days without mail where %d came in four weeks (%s).', (days, before) => {
    expect(quietFor(days, before)).toBe(true);
  });

  it.each([
    [2.9, 2800, 'a long weekend of a busy mailbox'],
    [11, 28, 'one a day'],
    [300, 13, 'too few to be a habit'],
    [0, 500, 'mail came just now'],
    [-1, 500, 'mail dated into the future'],
  ])('keeps quiet after %d days without mail where %d came (%s).', (days, before) => {
    expect(quietFor(days, before)).toBe(false);
  });
});
