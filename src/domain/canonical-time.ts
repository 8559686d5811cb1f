// The one time of a mail that everything is ordered by.
import type { MailFacts } from './facts.ts';

/** The sane Date header, else the earliest Received or delivery time over all sightings (epoch ms), else null. */
export function canonicalTime(
  mail: Pick<MailFacts, 'headerTime' | 'receivedTime' | 'internalTime'>,
): number | null {
  if (mail.headerTime !== null) return mail.headerTime;
  const others = [mail.receivedTime, mail.internalTime].filter((time) => time !== null);
  return others.length > 0 ? Math.min(...others) : null;
}
