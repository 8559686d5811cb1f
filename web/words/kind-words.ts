// The kinds of mail in the person's words.
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { KINDS, type Kind } from '../../src/domain/kind.ts';

export type EventKind = ApplicationDetail['timeline'][number]['kind'];

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
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
  incomplete_application: 'Application not finished',
  recruiter_outreach: 'A recruiter wrote to you',
  job_alert: 'Job alert',
  account_notice: 'Account mail',
  other_job: 'Other mail about the job',
  not_job: 'Not about a job',
  note: 'Note',
};

/** What a person can say a mail is. */
export const KIND_CHOICES: readonly { kind: Kind; words: string }[] = KINDS.map((kind) => ({
  kind,
  words: KIND_WORDS[kind],
}));
