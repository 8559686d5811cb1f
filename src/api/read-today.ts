// Puts together what the first page shows.
import type { Today } from '../contracts/api.ts';
import type { Application } from '../domain/application.ts';
import { isoTime } from '../domain/iso-time.ts';
import { stepsAt, type OpenStep } from '../domain/open-step.ts';
import { isWaitingStage, overdueSince, silentSince } from '../domain/silence.ts';
import { listSilent } from '../store/silent-applications.ts';
import { listNews, listOpen, readNumbers } from '../store/today-lines.ts';
import { readVisit } from '../store/visits.ts';
import { readReviewQueue } from '../tracking/review-queue.ts';
import type { PersonalDeps } from './asking.ts';
import { readMoment, type Moment } from '../tracking/moment.ts';

const MOST = 50;
const DAY = 86_400_000;
/** What counts as new to someone who was never here. */
const FIRST_LOOK = 14 * DAY;

type Line = Pick<Application, 'id' | 'company' | 'role' | 'status'>;

const toLine = ({ id, company, role, status }: Line) => ({ application_id: id, company, role, status });

async function heardBack(deps: PersonalDeps, since: number): Promise<Today['heard_back']> {
  const { total, items } = await listNews(deps.db, deps.vault, deps.user, since, MOST);
  const lines = items.flatMap(({ application, event }) =>
    event.kind === 'note'
      ? []
      : [
          {
            ...toLine(application),
            item_id: event.item,
            kind: event.kind,
            summary: event.summary,
            at: isoTime(event.at),
          },
        ],
  );
  return { total, items: lines };
}

interface Asked {
  line: Line;
  step: OpenStep;
}

/** What is due the soonest first, then what was asked for last: nobody still answers the offer of two years ago. */
function byUrgency({ step: a }: Asked, { step: b }: Asked): number {
  if (a.due !== b.due) return (a.due ?? Infinity) < (b.due ?? Infinity) ? -1 : 1;
  return (b.askedAt ?? 0) - (a.askedAt ?? 0);
}

function toInterviews(asked: readonly Asked[]): Today['needs_you']['interviews'] {
  const lines = asked.flatMap(({ line, step: { item, interview } }) =>
    interview === null
      ? []
      : [
          {
            ...toLine(line),
            item_id: item,
            start: new Date(interview.start).toISOString(),
            end: isoTime(interview.end),
            tz: interview.tz,
            where: interview.where,
          },
        ],
  );
  return lines.sort((a, b) => (a.start < b.start ? -1 : 1)).slice(0, MOST);
}

async function needsYou(deps: PersonalDeps, now: number): Promise<Today['needs_you']> {
  const asked = (await listOpen(deps.db, deps.user, now)).flatMap((line) =>
    stepsAt(line.openSteps, now).map((step) => ({ line, step })),
  );
  const of = (type: OpenStep['type']) => asked.filter(({ step }) => step.type === type);
  const review = await readReviewQueue(deps.db, deps.user);
  return {
    offers: of('offer')
      .sort(byUrgency)
      .slice(0, MOST)
      .map(({ line, step }) => ({
        ...toLine(line),
        item_id: step.item,
        at: isoTime(step.askedAt),
        due: isoTime(step.due ?? null),
      })),
    interviews: toInterviews(of('interview')),
    assessments: of('assessment')
      .sort(byUrgency)
      .slice(0, MOST)
      .map(({ line, step }) => ({
        ...toLine(line),
        item_id: step.item,
        asked_at: isoTime(step.askedAt),
        due: isoTime(step.due ?? null),
      })),
    review: review.length,
  };
}

function toSilent(
  application: Omit<Application, 'timeline'>,
  { usual, now }: Moment,
): Today['silent']['items'] {
  const { status, hidden, course, lastActivityAt } = application;
  const since = silentSince({ status, hidden, waitingSince: course.waitingSince }, usual, now);
  if (since === null || !isWaitingStage(status)) return [];
  return [
    {
      ...toLine(application),
      last_activity_at: isoTime(lastActivityAt),
      silent_since: new Date(since).toISOString(),
      usual_days: usual[status],
    },
  ];
}

async function silent(deps: PersonalDeps, moment: Moment): Promise<Today['silent']> {
  const overdue = overdueSince(moment.usual, moment.now);
  const { total, items } = await listSilent(deps.db, deps.user, overdue, MOST);
  return { total, items: items.flatMap((application) => toSilent(application, moment)) };
}

/** How things stand at this moment. */
export async function readToday(deps: PersonalDeps): Promise<Today> {
  const moment = await readMoment(deps);
  const { since } = await readVisit(deps.db, deps.user, moment.now);
  const { medianWait, ...numbers } = await readNumbers(deps.db, deps.user);
  return {
    since: isoTime(since),
    heard_back: await heardBack(deps, since ?? moment.now - FIRST_LOOK),
    needs_you: await needsYou(deps, moment.now),
    silent: await silent(deps, moment),
    numbers: {
      applied: numbers.applied,
      heard_back: numbers.heardBack,
      interviews: numbers.interviews,
      offers: numbers.offers,
      median_days_to_answer: medianWait === null ? null : medianWait / DAY,
    },
  };
}
