// The one time of a mail that everything is ordered by.
import type { MailFacts } from './facts.ts';

/** The sane Date header, else the earliest Received or delivery time over all sightings (epoch ms), else null. */
export function canonicalTime(mail: Pick<MailFacts, 'headerTime' | 'internalTime'>): number | null {
  return mail.headerTime ?? mail.internalTime;
}
