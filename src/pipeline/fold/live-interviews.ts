// Which appointments stand: not called off, and not replaced by a later mail.
import type { Interview } from '../../domain/decision.ts';
import type { CourseStep } from './course-step.ts';
import { traceInterviews } from './trace-interviews.ts';

export interface LiveInterview {
  step: CourseStep;
  interview: Interview;
}

/** The appointments that stand after these steps, in canonical order. */
export function liveInterviews(steps: readonly CourseStep[]): LiveInterview[] {
  return traceInterviews(steps)
    .filter(({ cancelled }) => !cancelled)
    .map(({ step, interview }) => ({ step, interview }));
}
