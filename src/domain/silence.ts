// When an answer is overdue: longer ago than the stage of the application usually takes.
import type { Status } from './kind.ts';

/** The stages in which the person waits for an answer. */
export const WAITING_STAGES = ['applied', 'in_review', 'assessment', 'interview'] as const;
export type WaitingStage = (typeof WAITING_STAGES)[number];

/** The person's own waits in one stage that ended with news. */
export interface OwnWaits {
  waits: number;
  /** The wait, ms, that four of five of them did not exceed; 0 without any. */
  most: number;
}

/** By stage: days after which an answer is overdue, a whole number of at least 1. */
export type UsualDays = Readonly<Record<WaitingStage, number>>;

const DAY = 86_400_000;
/** Days that an answer usually takes, for lack of waits of the person's own. These numbers are our judgement, not measured. */
const PRIOR_DAYS: UsualDays = { applied: 21, in_review: 14, assessment: 10, interview: 10 };
/** Fewer waits than this say nothing. */
const ENOUGH_WAITS = 8;
/** The prior counts as much as this many waits of the person's own. Our judgement, too. */
const PRIOR_WEIGHT = 8;

/** True for a status in which the person waits for an answer. */
export function isWaitingStage(status: Status): status is WaitingStage {
  return (WAITING_STAGES as readonly Status[]).includes(status);
}

/**
 * How long an answer usually takes in each stage: what we think, and from eight waits of the person's own on the 80th
 * percentile of these blended with it, the more the more there are.
 */
export function usualDays(own: Readonly<Record<WaitingStage, OwnWaits>>): UsualDays {
  const days = WAITING_STAGES.map((stage) => {
    const { waits, most } = own[stage];
    if (waits < ENOUGH_WAITS) return [stage, PRIOR_DAYS[stage]] as const;
    const blended = (waits * (most / DAY) + PRIOR_WEIGHT * PRIOR_DAYS[stage]) / (waits + PRIOR_WEIGHT);
    return [stage, Math.max(1, Math.ceil(blended))] as const;
  });
  return Object.fromEntries(days) as Record<WaitingStage, number>;
}

/** By stage: who waits since then or longer waits too long. Epoch ms. */
export function overdueSince(usual: UsualDays, now: number): Record<WaitingStage, number> {
  return Object.fromEntries(WAITING_STAGES.map((stage) => [stage, now - usual[stage] * DAY])) as Record<
    WaitingStage,
    number
  >;
}

/** What silence is judged by. */
export interface Waiting {
  status: Status;
  hidden: boolean;
  /** Since when nothing more was heard and no interview is ahead, epoch ms; null when no mail bears a time. */
  waitingSince: number | null;
}

/**
 * Since when an answer is overdue, epoch ms, or null while it is not. Ended and hidden applications and offers, which
 * wait for the person, are never silent; however long ago the last word was, the others stay so.
 */
export function silentSince(waiting: Waiting, usual: UsualDays, now: number): number | null {
  const { status, hidden, waitingSince } = waiting;
  if (hidden || waitingSince === null || !isWaitingStage(status)) return null;
  const since = waitingSince + usual[status] * DAY;
  return since <= now ? since : null;
}
