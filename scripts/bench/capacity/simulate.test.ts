// Tests that the simulated day shows what it should: enough cores keep up, too few fall behind, budgets hold reading back.
import { expect, test } from 'vitest';
import { quantile } from '../quantile.ts';
import { simulate, type Simulation } from './simulate.ts';

const MINUTE = 60_000;

const wish = (more: Partial<Simulation> = {}): Simulation => ({
  mailboxes: 400,
  cores: 1,
  speed: 1,
  jobTime: (mails) => 10 + 5 * mails,
  wholeShare: 0.25,
  quota: {
    perUser: { units: 6000, per: MINUTE },
    perProject: { units: 1_200_000, per: MINUTE },
    costs: {},
  },
  pollEvery: 15_000,
  seed: 'a day',
  ...more,
});

test('Enough cores decide new mail soon after it was fetched, and the queue is empty at the end of each hour.', () => {
  const { delays, queueWaits, depths } = simulate(wish());
  expect(delays.length).toBeGreaterThan(3000);
  expect(quantile(queueWaits, 0.95)).toBeLessThan(2000);
  expect(quantile(delays, 0.95)).toBeLessThan(20_000);
  expect(Math.max(...depths)).toBeLessThan(200);
});

test('With too few cores the queue grows from hour to hour, and new mail waits longer and longer.', () => {
  // Mail that takes at least 60 s of a core, and a core that gives 43 s in the whole day.
  const { depths, queueWaits, busy } = simulate(wish({ speed: 0.0005 }));
  expect(depths[20]).toBeGreaterThan(depths[14]!);
  expect(depths[14]).toBeGreaterThan(depths[9]!);
  expect(depths[9]).toBeGreaterThan(50);
  expect(busy).toBeGreaterThan(0.7);
  expect(quantile(queueWaits, 0.95)).toBeGreaterThan(10 * MINUTE);
});

test('A budget smaller than what comes holds mail back before it is fetched, not in the queue.', () => {
  const quota = wish().quota;
  const { fetchWaits, queueWaits } = simulate(
    wish({ quota: { ...quota, perProject: { units: 300, per: MINUTE } } }),
  );
  expect(quantile(fetchWaits, 0.95)).toBeGreaterThan(30 * MINUTE);
  expect(quantile(queueWaits, 0.95)).toBeLessThan(2000);
});

test('A first reading takes as long as the limit of its user grants.', () => {
  const { firstReadings } = simulate(wish({ mailboxes: 1000 }));
  expect(firstReadings.length).toBeGreaterThan(0);
  // 12,500 calls of 20 units at 6,000 a minute.
  expect(Math.max(...firstReadings)).toBeGreaterThan(40 * MINUTE);
  expect(Math.max(...firstReadings)).toBeLessThan(60 * MINUTE);
});

test('The same seed gives the same day, another one another.', () => {
  const once = simulate(wish());
  expect(simulate(wish())).toEqual(once);
  expect(simulate(wish({ seed: 'another' })).delays).not.toEqual(once.delays);
});
