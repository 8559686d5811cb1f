// Tests the figures that are shown of a mailbox that is being read.
import { describe, expect, it } from 'vitest';
import { progressOf, type Running } from './account-progress.ts';

const NOW = 1_000_000;
const running: Running = { state: 'syncing', done: 200, total: 1000, startedAt: NOW - 10_000, quota: null };

describe('progressOf', () => {
  it('tells rate and time left while a mailbox is read.', () => {
    expect(progressOf(running, NOW)).toEqual({ rate: 20, secondsLeft: 40, quota: null });
    expect(progressOf({ ...running, total: null }, NOW)).toMatchObject({ rate: 20, secondsLeft: null });
    expect(progressOf({ ...running, done: 1200 }, NOW).secondsLeft).toBe(0);
  });

  it('tells neither before anything was read nor afterwards.', () => {
    for (const other of [{ done: 0 }, { startedAt: null }, { state: 'watching' as const }]) {
      expect(progressOf({ ...running, ...other }, NOW)).toMatchObject({ rate: null, secondsLeft: null });
    }
  });

  it('tells what is spent of a quota as long as the window has not passed.', () => {
    const quota = { used: 5000, limit: 6000, per: 60_000, at: NOW - 59_000 };
    expect(progressOf({ ...running, quota }, NOW).quota).toEqual({ used: 5000, limit: 6000, seconds: 60 });
    expect(progressOf({ ...running, quota }, NOW + 2000).quota).toEqual({
      used: 0,
      limit: 6000,
      seconds: 60,
    });
  });
});
