// What a mail of each kind does in at least one of its sentences, and what it may do besides.
import type { Kind } from '../../domain/kind.ts';
import type { Act } from './sentence-act.ts';

/** The acts that make a mail one of the kind. */
export const KEY_ACTS: Readonly<Record<Kind, readonly Act[]>> = {
  application_received: ['received'],
  in_review: ['review'],
  assessment: ['test'],
  interview_invite: ['interview'],
  interview_scheduled: ['appointment'],
  offer: ['offer'],
  rejection: ['no'],
  position_closed: ['closed'],
  withdrawal: ['withdrawn', 'i-withdraw'],
  offer_accepted: ['i-accept'],
  follow_up: ['i-ask'],
  incomplete_application: ['unfinished'],
  recruiter_outreach: ['approach'],
  job_alert: ['jobs'],
  account_notice: ['account'],
  other_job: ['around', 'i-apply'],
  not_job: ['other'],
};

/** Acts that stand beside the key acts. */
export const SIDE_ACTS: Readonly<Record<Kind, readonly Act[]>> = {
  application_received: ['thanks', 'promise', 'maybe-no', 'review', 'office'],
  in_review: ['thanks', 'received', 'promise', 'office', 'maybe-no'],
  assessment: ['thanks', 'received', 'promise', 'office', 'review', 'maybe-no'],
  interview_invite: ['appointment', 'thanks', 'review', 'promise', 'office'],
  interview_scheduled: ['interview', 'thanks', 'office', 'promise'],
  offer: ['office', 'promise', 'thanks', 'appointment'],
  rejection: ['consolation', 'thanks', 'office', 'received', 'review'],
  position_closed: ['consolation', 'thanks', 'office', 'no'],
  withdrawal: ['office', 'consolation', 'thanks'],
  offer_accepted: ['i-apply', 'office'],
  follow_up: ['i-apply', 'office'],
  incomplete_application: ['office', 'promise'],
  recruiter_outreach: ['office', 'jobs', 'interview', 'promise'],
  job_alert: ['office', 'account', 'around'],
  account_notice: ['office', 'around'],
  other_job: ['office', 'thanks', 'promise', 'jobs'],
  not_job: [],
};
