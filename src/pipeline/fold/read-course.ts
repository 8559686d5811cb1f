// Reads from the events of an application how long each stage waited for its answer, and what was reached.
import type { Course } from '../../domain/application.ts';
import type { Status } from '../../domain/kind.ts';
import { interviewEnd } from '../../domain/open-step.ts';
import { isWaitingStage, type WaitingStage } from '../../domain/silence.ts';
import type { CourseStep } from './course-step.ts';
import { nextStatus } from './fold-status.ts';
import type { LiveInterview } from './live-interviews.ts';

/** Statuses that nobody reaches without having heard from the employer. */
const ANSWERED: ReadonlySet<Status> = new Set([
  'in_review',
  'assessment',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'closed',
]);
const INTERVIEW_KINDS: ReadonlySet<string> = new Set(['interview_invite', 'interview_scheduled']);
const OFFER_KINDS: ReadonlySet<string> = new Set(['offer', 'offer_accepted']);

/** The later of two times of which either may be unknown. */
function later(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

interface Walk {
  status: Status;
  since: number | null;
  waits: Partial<Record<WaitingStage, number>>;
}

function follow(walk: Walk, step: CourseStep): void {
  const status = nextStatus(walk.status, step);
  const { since } = walk;
  const ended = status !== walk.status && step.news && step.at !== null && since !== null;
  if (ended && isWaitingStage(walk.status) && step.at !== null && step.at >= since) {
    walk.waits[walk.status] = step.at - since;
  }
  walk.status = status;
}

/** Since when the person waits, and how long they did in each stage. */
function walkThrough(
  steps: readonly CourseStep[],
  counted: readonly CourseStep[],
  live: readonly LiveInterview[],
): Walk {
  const moving = new Set(counted);
  const ends = new Map(live.map(({ step, interview }) => [step, interviewEnd(interview)]));
  const walk: Walk = { status: 'saved', since: null, waits: {} };
  for (const step of steps) {
    if (moving.has(step)) follow(walk, step);
    if (step.active) walk.since = later(walk.since, step.at);
    walk.since = later(walk.since, ends.get(step) ?? null);
  }
  return walk;
}

/**
 * @param steps what is shown, in canonical order
 * @param counted those of them that move the status
 * @param live the appointments that stand
 * @param status as shown
 */
export function readCourse(
  steps: readonly CourseStep[],
  counted: readonly CourseStep[],
  live: readonly LiveInterview[],
  status: Status,
): Course {
  const { since, waits } = walkThrough(steps, counted, live);
  const isAny = (kinds: ReadonlySet<string>) => counted.some(({ kind }) => kinds.has(kind));
  return {
    waitingSince: since,
    answeredAt: counted.find(({ news, at }) => news && at !== null)?.at ?? null,
    heardBack: ANSWERED.has(status) || counted.some(({ news }) => news),
    interviewed: status === 'interview' || isAny(INTERVIEW_KINDS),
    offered: status === 'offer' || status === 'accepted' || isAny(OFFER_KINDS),
    waits,
  };
}
