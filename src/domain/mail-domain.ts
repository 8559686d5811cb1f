// Which sender domains say who the employer is.
import { getDomain } from 'tldts';
import { isFreemail } from './is-freemail.ts';

/** The registrable domain of an address, e.g. `acme.co.uk`; null for freemail and for what is no domain. */
export function employerDomain(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const domain = getDomain(host, { allowPrivateDomains: true });
  if (!domain || isFreemail(domain)) return null;
  return domain;
}
