// Tests until when something asks for the person, and what comes first.
import { describe, expect, it } from 'vitest';
import { nextStep, stepsAt, type OpenStep } from './open-step.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 5, 1);

const offer: OpenStep = { type: 'offer', item: 'o', askedAt: NOW - 400 * DAY, interview: null };
const assessment = (askedAt: number | null): OpenStep => ({
  type: 'assessment',
  item: 'a',
  askedAt,
  interview: null,
});
const interview = (item: string, start: number, end: number | null = null): OpenStep => ({
  type: 'interview',
  item,
  askedAt: null,
  interview: { start, end, tz: null, where: null },
});

describe('what asks for the person', () => {
  it('is an interview until its end, or for an hour where no end is told.', () => {
    expect(stepsAt([interview('i', NOW - HOUR, NOW + 1)], NOW)).toHaveLength(1);
    expect(stepsAt([interview('i', NOW - HOUR, NOW)], NOW)).toEqual([]);
    expect(stepsAt([interview('i', NOW - HOUR + 1)], NOW)).toHaveLength(1);
    expect(stepsAt([interview('i', NOW - HOUR)], NOW)).toEqual([]);
  });

  it('is an offer however old it is.', () => {
    expect(stepsAt([offer], NOW)).toEqual([offer]);
  });

  it('is an assessment for two months, or for good where nobody knows when it was asked for.', () => {
    expect(stepsAt([assessment(NOW - 59 * DAY)], NOW)).toHaveLength(1);
    expect(stepsAt([assessment(NOW - 60 * DAY)], NOW)).toEqual([]);
    expect(stepsAt([assessment(null)], NOW)).toHaveLength(1);
  });
});

describe('the next step', () => {
  const [soon, late] = [interview('soon', NOW + DAY), interview('late', NOW + 2 * DAY)];

  it('is the offer, then the soonest interview, then the assessment.', () => {
    const all = [assessment(NOW), late, soon, offer];
    expect(nextStep(all, NOW)).toEqual({ type: 'offer', at: null, item: 'o' });
    expect(nextStep(all.slice(0, 3), NOW)).toEqual({ type: 'interview', at: NOW + DAY, item: 'soon' });
    expect(nextStep(all.slice(0, 3), NOW + 1.5 * DAY)?.item).toBe('late');
    expect(nextStep(all.slice(0, 3), NOW + 3 * DAY)).toEqual({ type: 'assessment', at: null, item: 'a' });
  });

  it('is none where nothing asks for the person.', () => {
    expect(nextStep([], NOW)).toBeNull();
    expect(nextStep([soon], NOW + 9 * DAY)).toBeNull();
  });
});
