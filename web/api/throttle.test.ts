// Whether a burst of changes asks the server once, and the last change is never missed.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from './throttle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('runs at once, then once more for all calls that came while it rested', () => {
  let runs = 0;
  const call = throttle(() => {
    runs += 1;
  }, 1000);
  for (let n = 0; n < 5; n += 1) call();
  expect(runs).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(runs).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(runs).toBe(2);
});

it('keeps the distance while calls never stop', () => {
  let runs = 0;
  const call = throttle(() => {
    runs += 1;
  }, 1000);
  for (let n = 0; n < 100; n += 1) {
    call();
    vi.advanceTimersByTime(100);
  }
  // One at the start, then one at the end of each of ten seconds.
  expect(runs).toBe(11);
});

it('runs at once again after a quiet time', () => {
  let runs = 0;
  const call = throttle(() => {
    runs += 1;
  }, 1000);
  call();
  vi.advanceTimersByTime(3000);
  call();
  expect(runs).toBe(2);
});
