// Which sender domains say who the employer is.
import { parse } from 'tldts';
import { isFreemail } from './is-freemail.ts';
import { LIKE_SUFFIX } from './like-suffix.data.ts';

/**
 * The domain of an address that one organisation has to itself, e.g. `acme.co.uk`, `tarn.nhs.example`; null for freemail
 * and for what is no domain.
 */
export function employerDomain(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const { domain, domainWithoutSuffix, subdomain } = parse(host, { allowPrivateDomains: true });
  if (!domain || isFreemail(domain)) return null;
  const own = LIKE_SUFFIX.has(domainWithoutSuffix ?? '') ? subdomain?.split('.').at(-1) : undefined;
  return own ? `${own}.${domain}` : domain;
}
