// The kinds a mail can be of, and the application status each kind stands for.

/** Kinds that say something about the course of one application. */
export const LIFECYCLE_KINDS = [
  'application_received',
  'in_review',
  'assessment',
  'interview_invite',
  'interview_scheduled',
  'offer',
  'rejection',
  'position_closed',
  'withdrawal',
] as const;

/** Kinds that only the person's own sent mail has. `withdrawal` can be either side's word. */
export const SENT_KINDS = ['offer_accepted', 'follow_up'] as const;

/** Kinds about jobs that move no application. */
export const AROUND_KINDS = [
  'incomplete_application',
  'recruiter_outreach',
  'job_alert',
  'account_notice',
  'other_job',
] as const;

export const KINDS = [...LIFECYCLE_KINDS, ...SENT_KINDS, ...AROUND_KINDS, 'not_job'] as const;

export type Kind = (typeof KINDS)[number];

/** Status of an application. `silent` is derived from time, never stored. */
export const STATUSES = [
  'saved',
  'applied',
  'in_review',
  'assessment',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'closed',
] as const;

export type Status = (typeof STATUSES)[number];

const STATUS_OF_KIND: Partial<Record<Kind, Status>> = {
  application_received: 'applied',
  in_review: 'in_review',
  assessment: 'assessment',
  interview_invite: 'interview',
  interview_scheduled: 'interview',
  offer: 'offer',
  offer_accepted: 'accepted',
  rejection: 'rejected',
  position_closed: 'closed',
  withdrawal: 'withdrawn',
};

/** The status a kind stands for, or null for kinds that change none. */
export function statusOfKind(kind: Kind): Status | null {
  return STATUS_OF_KIND[kind] ?? null;
}

const ENDS: ReadonlySet<Status> = new Set(['accepted', 'rejected', 'withdrawn', 'closed']);

/** True for a status after which nothing more is expected. */
export function isEnd(status: Status): boolean {
  return ENDS.has(status);
}

/** How far along a status is; ends rank above every stage. */
export function statusRank(status: Status): number {
  return STATUSES.indexOf(status);
}

const TRACKED: ReadonlySet<Kind> = new Set<Kind>([
  ...LIFECYCLE_KINDS,
  ...SENT_KINDS,
  'incomplete_application',
  'recruiter_outreach',
]);

/** True when a mail of this kind belongs on a timeline (if it finds its application). */
export function isTracked(kind: Kind): boolean {
  return TRACKED.has(kind);
}

/**
 * True when a mail takes part in grouping: of a tracked kind, or the person's own word about a job (a chosen date, thanks for a
 * talk), which joins the conversation that it stands in and opens nothing.
 */
export function joinsTimeline(kind: Kind, direction: 'received' | 'sent'): boolean {
  return isTracked(kind) || (kind === 'other_job' && direction === 'sent');
}

const FOUNDING: ReadonlySet<Kind> = new Set<Kind>([...LIFECYCLE_KINDS, 'offer_accepted']);

/** True when a mail of this kind may found an application on its own; the others only join one. */
export function isFounding(kind: Kind): boolean {
  return FOUNDING.has(kind);
}
