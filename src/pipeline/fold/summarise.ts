// One line in plain words for an event of a timeline.
import type { Interview } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Direction } from '../../domain/mail.ts';

const WORDS: Record<Kind, string> = {
  application_received: 'Application received',
  in_review: 'Still being considered',
  assessment: 'Asked to do an assessment',
  interview_invite: 'Invited to an interview',
  interview_scheduled: 'Interview scheduled',
  offer: 'Offer',
  rejection: 'Rejected',
  position_closed: 'Position closed',
  withdrawal: 'Application withdrawn',
  offer_accepted: 'You accepted the offer',
  follow_up: 'You asked how things stand',
  incomplete_application: 'Reminder: application not finished',
  recruiter_outreach: 'A recruiter wrote to you',
  job_alert: 'Job alert',
  account_notice: 'Account mail',
  other_job: 'Other mail about the job',
  not_job: 'Not about a job',
};

/** Words for one event; an interview that was called off says so, and the person's own letter that it is theirs. */
export function summarise(kind: Kind, interview: Interview | null, direction: Direction): string {
  if (kind === 'other_job' && direction === 'sent') return 'You wrote';
  if (kind === 'interview_scheduled' && interview?.cancelled) return 'Interview cancelled';
  return WORDS[kind];
}
