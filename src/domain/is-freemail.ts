// Tells whether a host belongs to a mail provider for private people.
import { getDomainWithoutSuffix } from 'tldts';
import { FREEMAIL_LABELS } from './freemail.data.ts';

/** @param host such as `mail.gmx.de`; an address is none */
export function isFreemail(host: string): boolean {
  const label = getDomainWithoutSuffix(host.toLowerCase(), { allowPrivateDomains: true });
  return label !== null && FREEMAIL_LABELS.has(label);
}
