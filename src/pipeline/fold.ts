// Folds one group of items into an application with its timeline.
import { SURE_LINK, type Application, type Item, type TimelineEvent } from '../domain/application.ts';
import { canonicalCompany } from '../domain/company-name.ts';
import type { CorrectableField, Correction } from '../domain/correction.ts';
import { joinsTimeline, statusOfKind, type Status } from '../domain/kind.ts';
import type { Taught } from '../domain/lesson.ts';
import { isNews } from '../domain/news.ts';
import { readBy } from '../domain/read-by.ts';
import type { Who } from '../domain/who.ts';
import { canonicalRole } from '../domain/role-title.ts';
import { askOnce } from './fold/ask-once.ts';
import { chooseValue } from './fold/choose-value.ts';
import type { CourseStep } from './fold/course-step.ts';
import { findOpenSteps } from './fold/find-open-steps.ts';
import { countedSteps, foldStatus } from './fold/fold-status.ts';
import { liveInterviews } from './fold/live-interviews.ts';
import { readCourse } from './fold/read-course.ts';
import { summarise } from './fold/summarise.ts';

/** A member of a group, as `correlate` gives it. */
export interface FoldMember {
  item: Item;
  link: { stage: number; reason: string; confidence: number; vouched?: true };
  twin: boolean;
}

type Field = 'company' | 'role' | 'location' | 'postingUrl' | 'salary' | 'contact';

const FIELD_NAME: Record<Field, CorrectableField> = {
  company: 'company',
  role: 'role',
  location: 'location',
  postingUrl: 'posting_url',
  salary: 'salary',
  contact: 'contact',
};

const keyOf: Record<Field, (value: string) => string> = {
  company: canonicalCompany,
  role: canonicalRole,
  location: (value) => value.toLowerCase(),
  postingUrl: (value) => value,
  salary: (value) => value.toLowerCase(),
  contact: (value) => value.toLowerCase(),
};

function lastCorrection<T>(
  corrections: readonly Correction[],
  read: (body: Correction['body']) => T | undefined,
): T | undefined {
  return corrections.map(({ body }) => read(body)).findLast((value) => value !== undefined);
}

function foldField(
  members: readonly FoldMember[],
  corrections: readonly Correction[],
  field: Field,
): string | null {
  const set = lastCorrection(corrections, (body) =>
    body.type === 'field' && body.field === FIELD_NAME[field] ? { value: body.value } : undefined,
  );
  if (set) return set.value;
  const candidates = members.flatMap(({ item, link }) => {
    const value = item[field];
    if (value === null || item.decision.kind === 'recruiter_outreach') return [];
    const weight = field === 'company' ? item.companyConfidence : 1;
    return [{ value, weight: weight * link.confidence }];
  });
  return chooseValue(candidates, keyOf[field]);
}

/** In review, unless its application vouches for it, or linked by a guess. */
function isDoubtful({ item, link }: FoldMember): boolean {
  return (item.decision.review && !link.vouched) || link.confidence < SURE_LINK;
}

function isAnswer({ decision }: Item): boolean {
  return decision.direction === 'received' && isNews(decision.kind);
}

function toStep(member: FoldMember): CourseStep {
  const { item } = member;
  return {
    item: item.id,
    kind: item.decision.kind,
    doubtful: isDoubtful(member),
    cancelled: item.interview?.cancelled ?? false,
    at: item.at,
    news: isAnswer(item),
    active: joinsTimeline(item.decision.kind, item.decision.direction),
    threads: item.threads,
    interview: item.interview,
    deadline: item.deadline ?? null,
  };
}

function whoSays({ by, via, hand, decision }: Item): Who {
  if (by === 'person' && hand?.type === 'key') return { type: 'api key', name: hand.name };
  if (by !== 'machine') return { type: by, name: null };
  if (via !== undefined) return { type: 'program', name: via };
  const { confirmedBy: model, evidence } = decision;
  return model === undefined
    ? { type: readBy(evidence), name: null }
    : { type: 'language model', name: model };
}

function toEvent(member: FoldMember, settled: (taught: Taught) => boolean): TimelineEvent {
  const { item, link } = member;
  const taught = item.taught.filter((one) => one.applied || !settled(one));
  return {
    item: item.id,
    kind: item.entry && item.decision.kind === 'other_job' ? 'note' : item.decision.kind,
    at: item.at,
    summary:
      item.entry && item.decision.kind === 'other_job'
        ? item.decision.reason
        : summarise(item.decision.kind, item.interview, item.decision.direction),
    direction: item.decision.direction,
    confidence: item.decision.confidence,
    review: item.decision.review || isDoubtful(member) || taught.some(({ applied }) => !applied),
    evidence: item.decision.evidence,
    by: item.by,
    who: whoSays(item),
    taught,
    interview: item.interview,
    news: !item.entry && isAnswer(item),
    linkedBy: link.reason,
    linkConfidence: link.confidence,
  };
}

function appliedAt(members: readonly FoldMember[]): number | null {
  const confirmed = members.find(({ item }) => item.decision.kind === 'application_received');
  const first = confirmed ?? members.find(({ item }) => statusOfKind(item.decision.kind) !== null);
  return first?.item.at ?? null;
}

function statusOf(
  steps: readonly CourseStep[],
  corrections: readonly Correction[],
): { status: Status; pinned: boolean } {
  const pinned = lastCorrection(corrections, (body) =>
    body.type === 'status' ? { status: body.status } : undefined,
  );
  if (pinned?.status) return { status: pinned.status, pinned: true };
  return { status: foldStatus(steps), pinned: false };
}

function foldCourse(
  members: readonly FoldMember[],
  corrections: readonly Correction[],
): Pick<Application, 'status' | 'statusPinned' | 'openSteps' | 'course'> {
  const steps = members.map(toStep);
  const given = statusOf(steps, corrections);
  const counted = countedSteps(steps);
  const live = liveInterviews(steps);
  return {
    status: given.status,
    statusPinned: given.pinned,
    openSteps: findOpenSteps(steps, counted, live, given),
    course: readCourse(steps, counted, live, given.status),
  };
}

/**
 * @param members one group in canonical order; re-encoded twins give no event of their own
 * @param corrections those in force that name any member, in the order in which they were made
 */
export function fold(
  id: string,
  members: readonly FoldMember[],
  corrections: readonly Correction[],
): Application {
  const shown = members.filter((member) => !member.twin);
  const names = {
    company: foldField(shown, corrections, 'company'),
    role: foldField(shown, corrections, 'role'),
  };
  const settled = askOnce(names, corrections);
  const timeline = shown.map((member) => toEvent(member, settled));
  const vendors = [...new Set(shown.flatMap(({ item }) => (item.ats ? [item.ats] : [])))];
  const reqSet = lastCorrection(corrections, (body) =>
    body.type === 'field' && body.field === 'req_id' ? { value: body.value } : undefined,
  );
  const reqIds = reqSet
    ? [reqSet.value].filter((value) => value !== null)
    : [...new Set(shown.flatMap(({ item }) => (item.reqId ? [item.reqId] : [])))];
  const times = shown.flatMap(({ item }) =>
    item.at !== null && joinsTimeline(item.decision.kind, item.decision.direction) ? [item.at] : [],
  );
  const hidden = lastCorrection(corrections, (body) =>
    body.type === 'hide' ? { hidden: body.hidden } : undefined,
  );
  return {
    id,
    ...names,
    reqIds,
    location: foldField(shown, corrections, 'location'),
    postingUrl: foldField(shown, corrections, 'postingUrl'),
    salary: foldField(shown, corrections, 'salary'),
    contact: foldField(shown, corrections, 'contact'),
    ats: vendors,
    source: vendors[0] ?? null,
    ...foldCourse(shown, corrections),
    appliedAt: appliedAt(shown),
    lastActivityAt: times.length > 0 ? Math.max(...times) : null,
    confidence: Math.min(
      ...shown.map(({ item, link }) => Math.min(item.decision.confidence, link.confidence)),
    ),
    needsReview: timeline.some((event) => event.review),
    hidden: hidden?.hidden ?? false,
    timeline,
  };
}
