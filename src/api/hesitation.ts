// Says in one sentence why the machine asks for a look.
import type { Decision } from '../domain/decision.ts';
import type { Kind } from '../domain/kind.ts';
import type { Taught } from '../domain/lesson.ts';
import { plainDay } from '../domain/plain-day.ts';

const AS: Readonly<Record<Kind, string>> = {
  application_received: 'a receipt of your application',
  in_review: 'news that you are still being considered',
  assessment: 'a request to do an assessment',
  interview_invite: 'an invitation to an interview',
  interview_scheduled: 'an appointment for an interview',
  offer: 'an offer',
  rejection: 'a rejection',
  position_closed: 'news that the position is closed',
  withdrawal: 'a withdrawal of the application',
  offer_accepted: 'you accepting an offer',
  follow_up: 'you asking how things stand',
  incomplete_application: 'a reminder of an unfinished application',
  recruiter_outreach: 'a recruiter proposing a job',
  job_alert: 'a list of open jobs',
  account_notice: 'a mail about an account',
  other_job: 'something else about jobs',
  not_job: 'something that has nothing to do with a job',
};

/** A kind less likely than this is no serious alternative. */
const SERIOUS = 0.1;

function aboutKind({ kind, alternatives = [] }: Decision): string {
  const second = alternatives.find((other) => other.kind !== kind);
  return second && second.probability >= SERIOUS
    ? `It reads like ${AS[kind]}, but also like ${AS[second.kind]}`
    : `It reads like ${AS[kind]}, but nothing in it says so clearly`;
}

export interface Doubt {
  decision: Decision;
  /** The person said that it is about a job, and nobody has said what. */
  rescued: boolean;
  /** Why it stands in its application, where that is a guess: "one of 2 open applications at the company". */
  guess: string | null;
  company: string | null;
  /** Lessons of which it is asked whether they hold. */
  asked: readonly Taught[];
  /** The lesson without which the mail would not have been kept. */
  look: Taught | null;
}

/** "You said on 12 Mar 2026 that a mail like this was a rejection: the same here?" */
function aboutLesson({ what, lesson, value, madeAt }: Taught): string {
  const day = plainDay(madeAt);
  if (what !== 'kind')
    return `On ${day} you called the ${what} of a mail like this “${value}”: the same here?`;
  const like = lesson === 'sender' ? 'mails of this sender were' : 'a mail like this was';
  return `You said on ${day} that ${like} ${AS[value as Kind]}: the same here?`;
}

/** One sentence in plain words. */
export function hesitation({ decision, rescued, guess, company, asked, look }: Doubt): string {
  if (asked.length > 0) return asked.map(aboutLesson).join(' ');
  if (look) return `You rescued a mail of this sender on ${plainDay(look.madeAt)}; this one came later.`;
  if (rescued) return 'You said that it is about a job; nothing in it says what about.';
  const place = guess?.replace('the company', () => company ?? 'the company');
  if (place === undefined) return `${aboutKind(decision)}.`;
  return decision.review
    ? `${aboutKind(decision)}, and it belongs to ${place}.`
    : `It belongs to ${place}, and nothing says which is meant.`;
}
