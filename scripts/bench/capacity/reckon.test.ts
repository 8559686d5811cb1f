// Tests what is reckoned from measured costs: needs grow with mailboxes, and what runs out first is named.
import { expect, test } from 'vitest';
import { QUOTAS } from '../../../src/net/quotas.data.ts';
import { reckon } from './reckon.ts';
import { costOf, divideCost, readStageCosts, type StageCost, type StageCosts } from './stage-costs.ts';
import { takePart } from './take-part.ts';
import { TRAFFIC } from './traffic.data.ts';

const nothing = { batch: 0, mail: 0 };
const free: StageCost = {
  cpu: nothing,
  postgresCpu: nothing,
  wal: nothing,
  rows: nothing,
  commits: nothing,
  kept: nothing,
};
const costs = (more: Partial<StageCosts> = {}): StageCosts => ({
  measured: { on: '2026-01-01', command: 'none', machine: 'none' },
  wholeShare: 0.25,
  spool: free,
  leaveOut: free,
  decide: free,
  beat: { postgresCpu: 0, wal: 0 },
  streamEntry: null,
  workerMemory: 0,
  ...more,
});

test('What batches of one and of many cost is divided so that both come out again.', () => {
  const cost = divideCost(12, 110, 50);
  expect(cost).toEqual({ batch: 10, mail: 2 });
  expect(costOf(cost, 1)).toBe(12);
  expect(costOf(cost, 50)).toBe(110);
});

test('Where many cost no more than one, nothing is reckoned for a mail, and never less than nothing.', () => {
  expect(divideCost(5, 4, 50)).toEqual({ batch: 5, mail: 0 });
  expect(divideCost(1, 100, 50)).toEqual({ batch: 0, mail: 1 });
});

test('The hours of the day make up one day.', () => {
  expect(TRAFFIC.byHour).toHaveLength(24);
  expect(TRAFFIC.byHour.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
});

test('Ten times the mailboxes need ten times the work.', () => {
  const known = readStageCosts();
  const [small, large] = [1000, 10_000].map((mailboxes) => reckon(mailboxes, known, QUOTAS.gmail));
  expect(large!.workerBusy).toBeCloseTo(10 * small!.workerBusy, 6);
  expect(large!.units.polls).toBeCloseTo(10 * small!.units.polls, 3);
  expect(large!.daysOfFirstReadings).toBeCloseTo(10 * small!.daysOfFirstReadings, 6);
});

test('Workers are reckoned for the mails that they decide, with room to spare.', () => {
  const decide = { ...free, cpu: { batch: 0, mail: 1000 } };
  const { workerBusy, workerCores, newMails, oldMails } = reckon(10_000, costs({ decide }), QUOTAS.gmail);
  expect(workerBusy).toBeCloseTo((newMails + oldMails) * 0.25, 6);
  expect(workerCores).toBeGreaterThan(workerBusy);
});

test('A database that is slow at signs of life is named as what runs out first.', () => {
  const slow = costs({ beat: { postgresCpu: 1000, wal: 0 } });
  expect(reckon(100_000, slow, QUOTAS.gmail).use[0]).toMatchObject({ resource: 'database cores' });
});

test('A million Gmail mailboxes ask for more than Google grants, a hundred for hardly anything.', () => {
  const gmailOf = (mailboxes: number) =>
    reckon(mailboxes, costs(), QUOTAS.gmail).use.find(({ resource }) => resource === 'Gmail quota')!.share;
  expect(gmailOf(1_000_000)).toBeGreaterThan(1);
  expect(gmailOf(100)).toBeLessThan(0.01);
});

test('A part has its part of cores and units, and asks as often as all together may.', () => {
  const few = takePart(reckon(1000, costs(), QUOTAS.gmail), 3, QUOTAS.gmail);
  expect(few).toMatchObject({ share: 1, mailboxes: 1000, cores: 3, speed: 1, pollEvery: 15_000 });
  const many = takePart(reckon(1_000_000, costs(), QUOTAS.gmail), 10, QUOTAS.gmail);
  expect(many).toMatchObject({ share: 0.02, mailboxes: 20_000, cores: 1, speed: 0.2 });
  expect(many.pollEvery).toBeGreaterThan(15_000);
  expect(many.quota.perProject.units).toBeLessThan(0.02 * QUOTAS.gmail.perProject.units);
});
