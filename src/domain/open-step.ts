// What may ask for the person next: offers to answer, interviews to be at, assessments to do.
import type { Interview } from './decision.ts';

export type OpenStepType = 'offer' | 'interview' | 'assessment';

/** As the mails tell it; whether it still asks for anything depends on the time. */
export interface OpenStep {
  type: OpenStepType;
  /** The mail or entry that asks. */
  item: string;
  /** When it asked, epoch ms. */
  askedAt: number | null;
  /** By when to answer or to be done, epoch ms; absent where the mail does not say. */
  due?: number;
  /** Of an interview: when and where; null for the others. */
  interview: Omit<Interview, 'cancelled'> | null;
}

export interface NextStep {
  type: OpenStepType;
  /** When the interview begins or the assessment is due, epoch ms; null where it is not told. */
  at: number | null;
  item: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** An interview whose end is not told is over after this long. Our judgement. */
const USUAL_INTERVIEW = HOUR;
/** Nobody still waits for an assessment that was asked for longer ago than this, or was due. Our judgement. */
const ASSESSMENT_OPEN = 60 * DAY;
const OVERDUE_OPEN = 14 * DAY;
/** Later than every real time, and exact as a number. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** When an interview is over, epoch ms. */
export function interviewEnd({ start, end }: Pick<Interview, 'start' | 'end'>): number {
  return end ?? start + USUAL_INTERVIEW;
}

/** Until when a step asks for the person, epoch ms: an offer until it is answered. */
export function openUntil({ type, askedAt, due, interview }: OpenStep): number {
  if (type === 'interview') return interview === null ? 0 : interviewEnd(interview);
  if (type === 'offer') return NEVER;
  if (due !== undefined) return due + OVERDUE_OPEN;
  return askedAt === null ? NEVER : askedAt + ASSESSMENT_OPEN;
}

const URGENCY: readonly OpenStepType[] = ['offer', 'interview', 'assessment'];

/** Those that still ask for the person at `now` (epoch ms): offers, then interviews, the soonest first, then assessments. */
export function stepsAt(steps: readonly OpenStep[], now: number): OpenStep[] {
  return steps
    .filter((step) => openUntil(step) > now)
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.type) - URGENCY.indexOf(b.type) ||
        (a.interview?.start ?? 0) - (b.interview?.start ?? 0),
    );
}

/** What the person should do or be at next, or null. @param now epoch ms */
export function nextStep(steps: readonly OpenStep[], now: number): NextStep | null {
  const [first] = stepsAt(steps, now);
  if (first === undefined) return null;
  const due = first.type === 'assessment' ? first.due : undefined;
  return { type: first.type, at: first.interview?.start ?? due ?? null, item: first.item };
}
