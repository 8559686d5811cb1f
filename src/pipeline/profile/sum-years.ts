// Sums up how long somebody has worked, what overlaps counted once.
import type { HeldJob } from '../../domain/profile.ts';

/** Months since year 0; of a bare year its middle, so that 2019–2021 are two years. */
function monthOf(date: string): number {
  const [year = 0, month] = date.split('-').map(Number);
  return year * 12 + (month === undefined ? 6 : month - 1);
}

/** The month of epoch ms, UTC. */
function monthOfTime(now: number): number {
  const day = new Date(now);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}

/** Both ends as months, the end behind the last month; bare years end where they were begun to be counted. */
function interval({ from, to }: HeldJob, present: number): [number, number] {
  const start = monthOf(from);
  if (to === null) return [start, Math.max(start, present + 1)];
  const isBare = to.length === 4;
  const end = monthOf(to) + (isBare ? 0 : 1);
  // Within one year, without months: half of it, which is as right as wrong.
  return end > start ? [start, end] : [start, start + 6];
}

/** Years with one decimal; null where there is nothing to count. @param now epoch ms, what lasts lasts until then */
export function sumYears(jobs: readonly HeldJob[], now: number): number | null {
  if (jobs.length === 0) return null;
  const present = monthOfTime(now);
  const spans = jobs.map((job) => interval(job, present)).toSorted((a, b) => a[0] - b[0]);
  let [months, until] = [0, -Infinity];
  for (const [start, end] of spans) {
    months += Math.max(0, Math.min(end, present + 1) - Math.max(start, until));
    until = Math.max(until, end);
  }
  return Math.round((Math.max(0, months) / 12) * 10) / 10;
}
