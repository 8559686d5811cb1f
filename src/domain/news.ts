// Which kinds of mail answer an application with more than a receipt.
import type { Kind } from './kind.ts';

const NEWS: ReadonlySet<Kind | 'note'> = new Set<Kind>([
  'in_review',
  'assessment',
  'interview_invite',
  'interview_scheduled',
  'offer',
  'rejection',
  'position_closed',
]);

/** True for what an employer says to move, or to end, an application; a receipt and the person's own words are none. */
export function isNews(kind: Kind | 'note'): boolean {
  return NEWS.has(kind);
}
