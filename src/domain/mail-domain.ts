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
  if (!LIKE_SUFFIX.has(domainWithoutSuffix ?? '')) return domain;
  const own = subdomain?.split('.').at(-1);
  return own ? `${own}.${domain}` : null;
}

/** What mails of one employer have in common: the domain, or the whole address of who writes from a mail provider's. */
export function senderOf(address: string): string | null {
  return employerDomain(address) ?? (address.includes('@') ? address.toLowerCase() : null);
}
