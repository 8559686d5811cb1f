// The shape of one language's texts for application stories.
import type { Kind } from '../../src/domain/kind.ts';

/** The steps of stories, each with the kind of mail it gives. */
export const STEP_KINDS = {
  received: 'application_received',
  board_received: 'application_received',
  board_viewed: 'in_review',
  board_rejected: 'rejection',
  agency_received: 'application_received',
  review: 'in_review',
  assessment: 'assessment',
  assessment_reminder: 'assessment',
  invite: 'interview_invite',
  next_round: 'interview_invite',
  scheduled: 'interview_scheduled',
  rescheduled: 'interview_scheduled',
  cancelled: 'interview_scheduled',
  offer: 'offer',
  rejection: 'rejection',
  rejection_late: 'rejection',
  closed: 'position_closed',
  withdrawal_ack: 'withdrawal',
  incomplete: 'incomplete_application',
  outreach: 'recruiter_outreach',
  sent_withdraw: 'withdrawal',
  sent_decline: 'withdrawal',
  sent_accept: 'offer_accepted',
  sent_follow_up: 'follow_up',
  sent_reply: 'other_job',
} as const satisfies Record<string, Kind>;

export type Step = keyof typeof STEP_KINDS;

/**
 * Subjects and bodies combine freely. In bodies `¶` separates paragraphs and `|` breaks a line. Placeholders: {company} {role}
 * {ref} (the requisition in brackets, or nothing) {first} {last} {person} {manager} {city} {when} {when2} {when3} {old}
 * {deadline} {where} {agency} {board} {tester} {salary} {start}.
 */
export interface Wording {
  subjects: readonly string[];
  bodies: readonly string[];
}

export interface LanguageTexts {
  hello: { auto: readonly string[]; human: readonly string[]; sent: readonly string[] };
  bye: { auto: readonly string[]; human: readonly string[]; sent: readonly string[] };
  /** Who signs automated mail. */
  team: readonly string[];
  /** Paragraphs that automated mail carries along and that decide nothing. */
  asides: readonly string[];
  footers: readonly string[];
  labels: { role: string; req: string; place: string; posting: string; portal: string; company: string };
  ref: readonly string[];
  /** Where interviews take place: video, telephone, on site. */
  places: readonly string[];
  /** `auto` is a system's voice, `human` a person's; one of them may be missing. */
  steps: Record<Step, { auto?: Wording; human?: Wording }>;
}
