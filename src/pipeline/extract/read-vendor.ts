// Proposes values from what is known of the vendor a mail came through: its stock wordings and its senders.
import type { Ats } from '../../contracts/ats.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import { canMatch } from '../../domain/can-match.ts';
import { senderParts } from '../../domain/sender-parts.ts';
import { tenantLabel } from '../../domain/tenant-label.ts';
import { trimTitle } from '../../domain/role-title.ts';
import { proposal, spanElsewhere, spanOf, type Candidate, type Field } from './candidate.ts';
import { readDomainName } from './read-domain-name.ts';
import { isCompanyName } from './read-company.ts';

export interface VendorValues {
  roles: Candidate[];
  companies: Candidate[];
  reqIds: Candidate[];
  locations: Candidate[];
}

type Groups = Partial<Record<'role' | 'company' | 'req' | 'location', string>>;

function candidateOf(field: Field | null, from: string, at: number, raw: string, score: number): Candidate {
  const value = raw.trim();
  const base = { value: value.replace(/\s+/gu, ' '), score, source: 'vendor' as const };
  if (field === null) return { ...base, span: spanElsewhere('from', from) };
  const start = field.text.indexOf(value, at);
  return { ...base, span: spanOf(field, start, start + value.length) };
}

function readGroups(values: VendorValues, field: Field | null, from: string, match: RegExpExecArray): void {
  const groups: Groups = match.groups ?? {};
  const add = (list: Candidate[], raw: string | undefined, score: number): void => {
    if (raw !== undefined && raw.trim() !== '') list.push(candidateOf(field, from, match.index, raw, score));
  };
  add(values.roles, groups.role === undefined ? undefined : trimTitle(groups.role).value, 0.93);
  if (groups.company !== undefined && isCompanyName(groups.company.trim()))
    add(values.companies, groups.company, 0.93);
  add(values.reqIds, groups.req, 0.95);
  add(values.locations, groups.location, 0.9);
}

/** A slug ("norvane-robotics") as the body writes it, or null. */
function writtenSlug(slug: string, body: Field): Candidate | null {
  const written = /[\s\p{Lu}]/u.test(slug) ? null : readDomainName(body.view, slug);
  return written === null ? null : proposal(body, written.start, written.end, 0.8, 'vendor');
}

/** The display name, or the address when there is none. */
const senderText = ({ headers: { from } }: ParsedMail): string => from?.name || from?.address || '';

/** Applicant systems give each employer a name of its own below theirs, "norvane.vendor.example", whatever else they put there. */
function tenantOf({ type, senders, brands }: Ats, mail: ParsedMail): string | null {
  if (type !== 'ats') return null;
  const { domain } = senderParts(mail);
  const labels = senders.map((sender) => tenantLabel(domain, sender.domain));
  return labels.find((label) => label !== null && !brands.includes(label)) ?? null;
}

function readSenderScheme(vendor: Ats, mail: ParsedMail, body: Field): Candidate | null {
  const named = vendor.companyFromSender?.(mail)?.trim() ?? '';
  const value = isCompanyName(named) ? named : (tenantOf(vendor, mail) ?? '');
  if (!isCompanyName(value)) return null;
  const span = spanElsewhere('from', senderText(mail) || value);
  // A slug is a weaker spelling than a name that stands in the text.
  const score = /[\s\p{Lu}]/u.test(value) ? 0.8 : 0.5;
  return writtenSlug(value, body) ?? { value, score, span, source: 'vendor' };
}

/** Proposals from a vendor's wordings in subject, body and display name, and from its sender's scheme. */
export function readVendor(vendor: Ats, mail: ParsedMail, subject: Field, body: Field): VendorValues {
  const values: VendorValues = { roles: [], companies: [], reqIds: [], locations: [] };
  const from = mail.headers.from?.name ?? '';
  const fields = { subject, body, from: null };
  const lower = `${subject.text}\n${body.text}\n${from}`.toLowerCase();
  for (const { field, pattern } of vendor.wordings) {
    if (!canMatch(pattern, lower)) continue;
    const match = pattern.exec(fields[field]?.text ?? from);
    if (match !== null) readGroups(values, fields[field], from, match);
  }
  const sender = readSenderScheme(vendor, mail, body);
  if (sender !== null) values.companies.push(sender);
  return values;
}
