// How applications go: the steps of each course, how often it happens, and how long each step takes.
import type { Step } from './language-texts.ts';

/** Steps in order; `?` marks one that happens every other time. */
export const PATHS: readonly (readonly [string, number])[] = [
  ['received', 16],
  ['received review', 6],
  ['received rejection', 19],
  ['received review rejection', 8],
  ['received review review? rejection', 3],
  ['received assessment assessment_reminder? rejection', 5],
  ['received assessment assessment_reminder?', 3],
  ['received assessment invite sent_reply? scheduled rejection_late', 4],
  ['received invite sent_reply? scheduled rejection_late', 7],
  [
    'received review? invite sent_reply scheduled rescheduled? next_round sent_reply scheduled rejection_late',
    5,
  ],
  ['received invite sent_reply scheduled next_round? scheduled offer sent_accept', 3],
  ['received assessment invite scheduled next_round scheduled offer sent_decline', 2],
  ['received invite sent_reply? scheduled offer', 2],
  ['received invite scheduled cancelled closed', 2],
  ['received invite sent_reply scheduled rescheduled rejection_late', 2],
  ['received closed', 4],
  ['received review closed', 2],
  ['received sent_withdraw withdrawal_ack', 3],
  ['received invite sent_reply scheduled sent_withdraw withdrawal_ack?', 2],
  ['received sent_follow_up review rejection?', 3],
  ['received sent_follow_up', 2],
  ['received invite sent_reply scheduled sent_follow_up rejection_late?', 3],
  ['received invite sent_reply? scheduled', 4],
  ['received invite', 2],
  ['incomplete received rejection?', 3],
  ['invite sent_reply scheduled rejection_late', 2],
  ['rejection', 1],
  ['received rejection invite scheduled', 1],
];

/** Courses of which only the board writes. */
export const BOARD_ONLY: readonly (readonly [string, number])[] = [
  ['board_received', 3],
  ['board_received board_viewed', 3],
  ['board_received board_viewed? board_rejected', 4],
  ['board_received board_viewed invite sent_reply scheduled rejection_late', 2],
];

/** Courses that begin with a recruiter's mail. */
export const APPROACHED: readonly (readonly [string, number])[] = [
  ['outreach sent_reply agency_received invite sent_reply scheduled rejection_late', 4],
  ['outreach sent_reply agency_received rejection', 3],
  ['outreach sent_reply agency_received', 3],
  ['outreach sent_reply agency_received invite scheduled next_round scheduled offer sent_accept?', 2],
  ['outreach sent_reply invite sent_reply scheduled offer sent_decline', 1],
];

/** Days after the step before (or after the interview, once one is set): least and most. */
export const DAYS: Record<Step, readonly [number, number]> = {
  received: [0, 0.02],
  board_received: [0, 0.01],
  board_viewed: [1, 9],
  board_rejected: [5, 30],
  agency_received: [0.5, 3],
  review: [4, 18],
  assessment: [2, 12],
  assessment_reminder: [3, 6],
  invite: [4, 20],
  next_round: [1, 7],
  scheduled: [0.2, 2.5],
  rescheduled: [0.2, 1],
  cancelled: [0.2, 1],
  offer: [1, 8],
  rejection: [2, 35],
  rejection_late: [1, 14],
  closed: [8, 40],
  withdrawal_ack: [0.1, 2],
  incomplete: [1, 3],
  outreach: [0, 1],
  sent_withdraw: [3, 12],
  sent_decline: [1, 4],
  sent_accept: [0.5, 4],
  sent_follow_up: [12, 24],
  sent_reply: [0.05, 1],
};

/** How often a step comes in a person's own words rather than a system's. */
export const HUMAN_SHARE: Partial<Record<Step, number>> = {
  received: 0.1,
  review: 0.3,
  assessment: 0.3,
  invite: 0.72,
  scheduled: 0.55,
  offer: 0.75,
  rejection: 0.2,
  rejection_late: 0.75,
  closed: 0.35,
  withdrawal_ack: 0.5,
};
