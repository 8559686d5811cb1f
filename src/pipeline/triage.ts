// Tells from the headers alone whether a mail may be about a job, so that most of a mailbox is never parsed.
import type { Ats } from '../contracts/ats.ts';
import type { Address, MailHeaders } from '../domain/mail.ts';
import {
  CLEARLY_OTHER,
  JOB_WORD,
  LIST_HEADERS,
  LIST_MANAGER,
  MACHINE,
  MACHINE_SENDER,
  NEWSLETTER,
} from './triage/job-word.data.ts';

export type Triage = { verdict: 'maybe' } | { verdict: 'not-job'; reason: string };

interface Vendors {
  domains: ReadonlySet<string>;
  headers: readonly string[];
}

const MAYBE: Triage = { verdict: 'maybe' };
const prepared = new WeakMap<readonly Ats[], Vendors>();

function prepare(vendors: readonly Ats[]): Vendors {
  const known = prepared.get(vendors);
  if (known !== undefined) return known;
  const made = {
    domains: new Set(vendors.flatMap((vendor) => vendor.senders.map((sender) => sender.domain))),
    headers: vendors.flatMap((vendor) =>
      vendor.header === undefined ? [] : [vendor.header.name.toLowerCase()],
    ),
  };
  prepared.set(vendors, made);
  return made;
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

function isFromVendor(headers: MailHeaders, vendors: Vendors): boolean {
  if (isAt(headers.from, vendors.domains) || isAt(headers.replyTo, vendors.domains)) return true;
  return vendors.headers.some((name) => headers.all.has(name));
}

function isDiscussion(headers: MailHeaders): boolean {
  if (LIST_HEADERS.some((name) => headers.all.has(name))) return true;
  return (
    LIST_MANAGER.test(headers.all.get('errors-to') ?? '') ||
    LIST_MANAGER.test(headers.all.get('sender') ?? '')
  );
}

/** To what readers the mail goes when it goes to many; null when it may be for one. */
function listReason(headers: MailHeaders): string | null {
  if (headers.listId !== null || isDiscussion(headers)) return 'mailing list without a job word';
  const isNewsletter = headers.bulk || NEWSLETTER.test(headers.from?.address ?? '');
  return isNewsletter ? 'newsletter or list mail without a job word' : null;
}

/** What the mail is when no job word saves it; null when it may be a person's. */
function otherReason(headers: MailHeaders): string | null {
  const toMany = listReason(headers);
  if (toMany !== null) return toMany;
  const address = headers.from?.address ?? '';
  if (headers.contentType.toLowerCase().startsWith('multipart/report')) return 'delivery report';
  if (MACHINE.test(address)) return 'notification of a machine';
  if (MACHINE_SENDER.test(address) && CLEARLY_OTHER.test(headers.subject)) {
    return 'automatic mail about a purchase, an account or a booking';
  }
  return null;
}

/**
 * Judges by headers: `not-job` with the reason in plain words, else `maybe`. Keeps all mail of known vendors, all mail with
 * a job-like word in subject or sender, and personal mail.
 */
export function triage(headers: MailHeaders, vendors: readonly Ats[]): Triage {
  const reason = otherReason(headers);
  if (reason === null || isFromVendor(headers, prepare(vendors))) return MAYBE;
  const sender = `${headers.from?.name ?? ''} ${headers.from?.address ?? ''} ${headers.replyTo?.address ?? ''}`;
  return JOB_WORD.test(`${headers.subject} ${sender}`) ? MAYBE : { verdict: 'not-job', reason };
}
