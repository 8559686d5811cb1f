// Tells from the headers alone whether a mail may be about a job, so that most of a mailbox is never parsed.
import type { Ats } from '../contracts/ats.ts';
import type { Address, MailHeaders } from '../domain/mail.ts';
import { CLEARLY_OTHER, JOB_WORD, MACHINE_SENDER } from './triage/job-word.data.ts';

export type Triage = { verdict: 'maybe' } | { verdict: 'not-job'; reason: string };

const MAYBE: Triage = { verdict: 'maybe' };
const domainsOf = new WeakMap<readonly Ats[], ReadonlySet<string>>();

function vendorDomains(vendors: readonly Ats[]): ReadonlySet<string> {
  const known = domainsOf.get(vendors);
  if (known !== undefined) return known;
  const domains = new Set(vendors.flatMap((vendor) => vendor.senders.map((sender) => sender.domain)));
  domainsOf.set(vendors, domains);
  return domains;
}

/** True when the address stands at one of `domains` or below. */
function isAt(address: Address | null, domains: ReadonlySet<string>): boolean {
  if (address === null) return false;
  let domain = address.address.slice(address.address.lastIndexOf('@') + 1);
  while (domain !== '') {
    if (domains.has(domain)) return true;
    const dot = domain.indexOf('.');
    domain = dot < 0 ? '' : domain.slice(dot + 1);
  }
  return false;
}

function isFromVendor(headers: MailHeaders, vendors: readonly Ats[]): boolean {
  const domains = vendorDomains(vendors);
  if (isAt(headers.from, domains) || isAt(headers.replyTo, domains)) return true;
  return vendors.some(
    (vendor) => vendor.header !== undefined && headers.all.has(vendor.header.name.toLowerCase()),
  );
}

function otherReason(headers: MailHeaders): string | null {
  if (headers.listId !== null) return 'mailing list without a job word';
  if (headers.bulk) return 'newsletter or list mail without a job word';
  if (headers.from === null) return null;
  if (headers.contentType.startsWith('multipart/report')) return 'delivery report';
  if (MACHINE_SENDER.test(headers.from.address) && CLEARLY_OTHER.test(headers.subject)) {
    return 'automatic mail about a purchase, account or machine';
  }
  return null;
}

/**
 * Judges by headers: `not-job` with the reason in plain words, else `maybe`. Keeps all mail of known vendors, all mail with
 * a job-like word in subject or sender, and personal mail.
 */
export function triage(headers: MailHeaders, vendors: readonly Ats[]): Triage {
  const reason = otherReason(headers);
  if (reason === null) return MAYBE;
  const sender = `${headers.from?.name ?? ''} ${headers.from?.address ?? ''} ${headers.replyTo?.address ?? ''}`;
  if (JOB_WORD.test(`${headers.subject} ${sender}`)) return MAYBE;
  return isFromVendor(headers, vendors) ? MAYBE : { verdict: 'not-job', reason };
}
