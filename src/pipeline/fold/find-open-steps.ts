// Finds what may ask for the person in an application: an offer, interviews, an assessment.
import { isEnd, type Status } from '../../domain/kind.ts';
import type { OpenStep } from '../../domain/open-step.ts';
import type { CourseStep } from './course-step.ts';
import type { LiveInterview } from './live-interviews.ts';

const asked = (type: OpenStep['type'], { item, at, deadline }: CourseStep): OpenStep => ({
  type,
  item,
  askedAt: at,
  ...(deadline !== null && { due: deadline }),
  interview: null,
});

/** The offer stands while the status says so, whoever set it. */
function openOffer(steps: readonly CourseStep[], status: Status): OpenStep[] {
  if (status !== 'offer') return [];
  const offers = steps.filter(({ kind }) => kind === 'offer');
  const offer = offers.findLast(({ doubtful }) => !doubtful) ?? offers.at(-1) ?? steps.at(-1);
  return offer ? [asked('offer', offer)] : [];
}

function openAssessment(counted: readonly CourseStep[]): OpenStep[] {
  const last = counted.findLast(({ news }) => news);
  return last?.kind === 'assessment' ? [asked('assessment', last)] : [];
}

/**
 * @param steps what is shown, in canonical order
 * @param counted those of them that move the status
 * @param live the appointments that stand
 * @param given the status as shown; a pinned one that is no assessment says that none is left to do
 */
export function findOpenSteps(
  steps: readonly CourseStep[],
  counted: readonly CourseStep[],
  live: readonly LiveInterview[],
  given: { status: Status; pinned: boolean },
): OpenStep[] {
  if (isEnd(given.status)) return [];
  const interviews = live.map(({ step, interview: { start, end, tz, where } }) => ({
    type: 'interview' as const,
    item: step.item,
    askedAt: step.at,
    interview: { start, end, tz, where },
  }));
  const settled = given.pinned && given.status !== 'assessment';
  return [...openOffer(steps, given.status), ...interviews, ...(settled ? [] : openAssessment(counted))];
}
