// Tests that one appointment stays one, whatever the mails about it say.
import { describe, expect, it } from 'vitest';
import { traceInterviews, type AppointmentStep } from './trace-interviews.ts';

const HOUR = 3_600_000;

const step = (item: string, start: number, more: Partial<AppointmentStep> & { off?: boolean } = {}) => {
  const { off = false, ...own } = more;
  const interview = { start: start * HOUR, end: null, tz: null, where: null, cancelled: off };
  return { item, threads: [], doubtful: false, interview, ...own };
};
const traced = (...steps: AppointmentStep[]) =>
  traceInterviews(steps).map(({ item, interview, changes, cancelled }) => [
    item,
    interview.start / HOUR,
    changes,
    cancelled ? 'off' : 'on',
  ]);

describe('an appointment', () => {
  it('keeps the name of its first mail when a reminder repeats it and a later mail moves it.', () => {
    expect(
      traced(step('a', 10), step('b', 10, { threads: ['t'] }), step('c', 12, { threads: ['t'] })),
    ).toEqual([['a', 12, 2, 'on']]);
  });

  it('stays known when it is called off, and the next one is another.', () => {
    expect(traced(step('a', 10), step('b', 10, { off: true }), step('c', 10))).toEqual([
      ['a', 10, 1, 'off'],
      ['c', 10, 0, 'on'],
    ]);
  });

  it('is one of several rounds, of which a cancellation without an answer to any takes none.', () => {
    expect(traced(step('a', 10), step('b', 20), step('c', 30, { off: true }))).toEqual([
      ['a', 10, 0, 'on'],
      ['b', 20, 0, 'on'],
    ]);
  });

  it('is neither moved nor called off by what is doubtful.', () => {
    expect(
      traced(step('a', 10), step('b', 10, { doubtful: true, off: true }), step('c', 10, { doubtful: true })),
    ).toEqual([
      ['a', 10, 0, 'on'],
      ['c', 10, 0, 'on'],
    ]);
  });
});
