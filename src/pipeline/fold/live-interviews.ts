// Which appointments stand: not called off, and not replaced by a later mail.
import type { Interview } from '../../domain/decision.ts';
import type { CourseStep } from './course-step.ts';

export interface LiveInterview {
  step: CourseStep;
  interview: Interview;
}

const sharesThread = (a: CourseStep, b: CourseStep) => a.threads.some((key) => b.threads.includes(key));

/** A calendar's cancellation repeats the time of what it calls off, and its update that of what it changes. */
function speaksOf(later: LiveInterview, earlier: LiveInterview): boolean {
  return later.interview.start === earlier.interview.start || sharesThread(later.step, earlier.step);
}

function after(live: readonly LiveInterview[], step: CourseStep, interview: Interview): LiveInterview[] {
  const one = { step, interview };
  const others = live.filter((earlier) => !speaksOf(one, earlier));
  if (!interview.cancelled) return [...others, one];
  // A cancellation that answers to no other mail is of the only appointment there is.
  return others.length === live.length && live.length === 1 ? [] : others;
}

/**
 * The appointments that stand after these steps, in canonical order. A later mail replaces an appointment at the same time
 * or of the same conversation: two mails of one conversation are far more often an old and a new time than two rounds. What
 * is doubtful calls nothing off and replaces nothing.
 */
export function liveInterviews(steps: readonly CourseStep[]): LiveInterview[] {
  let live: LiveInterview[] = [];
  for (const step of steps) {
    const { interview, doubtful } = step;
    if (interview === null) continue;
    if (!doubtful) live = after(live, step, interview);
    else if (!interview.cancelled) live = [...live, { step, interview }];
  }
  return live;
}
