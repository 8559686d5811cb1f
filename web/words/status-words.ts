// The statuses of an application in the person's words.
import type { Status } from '../../src/domain/kind.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  in_review: 'In review',
  assessment: 'Assessment',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
};
