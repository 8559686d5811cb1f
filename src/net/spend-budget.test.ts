// Who waits how long for whose share, by the runner's turned clock.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudgets } from './spend-budget.ts';

const MINUTE = 60_000;
const QUOTA = {
  perUser: { units: 600, per: MINUTE },
  perProject: { units: 1200, per: MINUTE },
  costs: { get: 20, list: 5 },
};
const never = new AbortController().signal;

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const budgets = () => createBudgets({ mail: QUOTA }, Date.now);

/** Calls made until `end`, by user, when each user always wants one more. */
async function callsUntil(end: number, users: readonly string[], call = 'get'): Promise<number[]> {
  const { spend } = budgets();
  const stop = new AbortController();
  const made = users.map(async (user) => {
    let count = 0;
    for (;;) {
      try {
        await spend(`mail:${call}:${user}`, 1, stop.signal);
      } catch {
        return count;
      }
      count += 1;
    }
  });
  await vi.advanceTimersByTimeAsync(end);
  stop.abort();
  return Promise.all(made);
}

describe('budgets', () => {
  it('tell what each user has spent in the window, until it has passed', async () => {
    const { spend, quotaUse } = budgets();
    expect(quotaUse('mail::ada')).toEqual({ used: 0, limit: 600, per: MINUTE });
    await spend('mail:get:ada', 2, never);
    await spend('mail:list:ada', 1, never);
    expect(quotaUse('mail::ada')).toMatchObject({ used: 45 });
    expect(quotaUse('mail::bob')).toMatchObject({ used: 0 });
    expect(quotaUse('other::ada')).toBeNull();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(quotaUse('mail::ada')).toMatchObject({ used: 0 });
  });

  it('hold each user to their own limit', async () => {
    const [count = 0] = await callsUntil(10 * MINUTE, ['ada']);
    expect(count * 20).toBeGreaterThan(0.95 * 10 * QUOTA.perUser.units);
    expect(count * 20).toBeLessThanOrEqual(11 * QUOTA.perUser.units);
  });

  it('share what the project may spend evenly among users', async () => {
    const counts = await callsUntil(10 * MINUTE, ['ada', 'ben', 'cleo', 'dora']);
    const sum = counts.reduce((total, count) => total + count, 0);
    expect(sum * 20).toBeGreaterThan(0.95 * 10 * QUOTA.perProject.units);
    expect(sum * 20).toBeLessThanOrEqual(11 * QUOTA.perProject.units);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it('let whoever needs much have it though others need little all the time', async () => {
    const { spend } = budgets();
    const stop = new AbortController();
    for (const user of ['ada', 'ben', 'cleo', 'dora']) {
      void (async () => {
        for (;;) await spend(`mail:list:${user}`, 1, stop.signal);
      })().catch(() => undefined);
    }
    let served = false;
    void spend('mail:get:eve', 5, never).then(() => (served = true));
    await vi.advanceTimersByTimeAsync(MINUTE);
    stop.abort();
    expect(served).toBe(true);
  });

  it('let nobody wait for a provider or a call that has no quota', async () => {
    const { spend } = budgets();
    for (let turn = 0; turn < 1000; turn += 1) {
      await spend('other:get:ada', 100, never);
      await spend('mail:unheard-of:ada', 100, never);
    }
  });

  it('let go of whoever is told to stop, and serve the next', async () => {
    const { spend } = budgets();
    const stop = new AbortController();
    await spend('mail:get:ada', 30, never);
    const first = spend('mail:get:ada', 5, stop.signal);
    let served = false;
    void spend('mail:get:ada', 1, never).then(() => (served = true));
    stop.abort(new Error('told to stop'));
    await expect(first).rejects.toThrow('told to stop');
    await expect(spend('mail:get:ada', 1, stop.signal)).rejects.toThrow('told to stop');
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(served).toBe(true);
  });

  it('make a user wait whom the provider refused, and nobody else', async () => {
    const { spend, slowDown } = budgets();
    await spend('mail:get:ada', 1, never);
    slowDown('mail:get:ada', 30_000);
    const served: string[] = [];
    for (const user of ['ada', 'ben']) void spend(`mail:get:${user}`, 1, never).then(() => served.push(user));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(served).toEqual(['ben']);
    await vi.advanceTimersByTimeAsync(1500);
    expect(served).toEqual(['ben', 'ada']);
  });
});
