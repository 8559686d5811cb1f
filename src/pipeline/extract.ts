// Reads the fields of an application from one mail, each with the place it was read at and how sure that is.
import type { Ats } from '../contracts/ats.ts';
import type { MailFields } from '../domain/decision.ts';
import type { Kind } from '../domain/kind.ts';
import type { Direction, ParsedMail } from '../domain/mail.ts';
import { unwrapUrl } from '../domain/unwrap-url.ts';
import { believedEmployer } from './extract/believed-employer.ts';
import type { Candidate, Field } from './extract/candidate.ts';
import { choosePlace } from './extract/choose-place.ts';
import { chooseRole } from './extract/choose-role.ts';
import { findVendor, type FoundVendor } from './extract/find-vendor.ts';
import { languagesOf } from './extract/languages-of.ts';
import { peopleOf, type OtherEnd } from './extract/people-of.ts';
import { plainView } from './extract/plain-view.ts';
import { readContact } from './extract/read-contact.ts';
import { readDeadline } from './extract/read-deadline.ts';
import { readEmployer, type EmployerReading } from './extract/read-employer.ts';
import { readInterview } from './extract/read-interview.ts';
import { readLabels } from './extract/read-labels.ts';
import { readLooseTitles } from './extract/read-loose-titles.ts';
import { readPostings } from './extract/read-postings.ts';
import { readReqId } from './extract/read-req-id.ts';
import { readSalary } from './extract/read-salary.ts';
import { employerLabel } from './extract/read-sender.ts';
import { readSignature, signatureStart } from './extract/read-signature.ts';
import { readSubject } from './extract/read-subject.ts';
import { readTitleLines } from './extract/read-title-lines.ts';
import { readVendor, type VendorValues } from './extract/read-vendor.ts';
import { readWordings, type Proposals } from './extract/read-wordings.ts';
import { roleEvidence } from './extract/role-contenders.ts';

/** Longer bodies are small print and job adverts behind the news. */
const READ_CHARS = 12_000;
const READ_LINKS = 80;
const READ_SUBJECT = 400;

/** Kinds that speak of no application of the person's own. */
const FIELDLESS: ReadonlySet<Kind> = new Set<Kind>(['job_alert', 'other_job', 'not_job']);

const NOTHING: MailFields = {
  company: null,
  role: null,
  reqId: null,
  location: null,
  postingUrl: null,
  salary: null,
  contact: null,
  interview: null,
  ats: null,
  postingIds: [],
};

const fieldOf = (name: 'subject' | 'body', text: string): Field => ({ name, text, view: plainView(text) });

function urlsOf(mail: ParsedMail): URL[] {
  const urls: URL[] = [];
  for (const { url } of mail.links.slice(0, READ_LINKS)) {
    const parsed = URL.parse(unwrapUrl(url));
    if (parsed !== null) urls.push(parsed);
  }
  return urls;
}

/** A name read inside a believable title is a piece of that title: "Técnico de Laboratorio". */
function holds(role: Candidate, company: Candidate): boolean {
  const { span } = role;
  if (role.score < 0.6 || span.field !== company.span.field || span.start < 0) return false;
  return company.span.start >= span.start && company.span.end <= span.end;
}

/** What the wording of subject and body proposes, labelled lines included. */
function readTexts(subject: Field, body: Field): Proposals {
  const found: Proposals = { roles: [], companies: [] };
  const languages = languagesOf(`${subject.view}\n${body.view}`);
  for (const language of languages) {
    readWordings(subject, language, found);
    readWordings(body, language, found);
  }
  readSubject(subject, languages[0] ?? 'en', found);
  const end = signatureStart(body.view);
  readTitleLines(body, end, found);
  found.roles.push(
    ...readLooseTitles(subject, languages, subject.view.length),
    ...readLooseTitles(body, languages, end),
  );
  found.roles.push(...readLabels(body, 'role'));
  found.companies.push(...readLabels(body, 'company'));
  found.companies = found.companies.filter((company) => !found.roles.some((role) => holds(role, company)));
  return found;
}

/** What is read alike whoever sent the mail. */
interface Texts {
  urls: readonly URL[];
  subject: Field;
  body: Field;
  found: Proposals;
}

/** A mail is judged as received and as sent. */
const TEXTS = new WeakMap<ParsedMail, Texts>();

function textsOf(mail: ParsedMail): Texts {
  const known = TEXTS.get(mail);
  if (known !== undefined) return known;
  const subject = fieldOf('subject', mail.headers.subject.slice(0, READ_SUBJECT));
  const body = fieldOf('body', mail.text.slice(0, READ_CHARS));
  const texts = { urls: urlsOf(mail), subject, body, found: readTexts(subject, body) };
  TEXTS.set(mail, texts);
  return texts;
}

/** The one on the other end: who wrote, or for sent mail who is written to; '' when the vendor's domain hides them. */
function otherEnd(mail: ParsedMail, received: boolean, carrier: FoundVendor | null): OtherEnd {
  const other = received ? mail.headers.from : (mail.headers.to[0] ?? null);
  const hidden = received && carrier !== null && carrier.bySender && carrier.vendor.type !== 'employer';
  const senderLabel = hidden ? '' : employerLabel(other?.address.split('@')[1] ?? '');
  return { other, senderLabel, hidden };
}

const NO_VALUES: VendorValues = { roles: [], companies: [], reqIds: [], locations: [] };

interface Reading {
  found: Proposals;
  told: VendorValues;
  employer: EmployerReading;
}

/** What the texts of a mail propose, and all that the employer is told by; `carrier` brought it. */
export function readMail(
  mail: ParsedMail,
  direction: Direction,
  vendors: readonly Ats[],
  urls: readonly URL[] = textsOf(mail).urls,
  carrier: FoundVendor | null = findVendor(mail, urls, vendors),
): Reading {
  const received = direction === 'received';
  const end = otherEnd(mail, received, carrier);
  const { subject, body, found: worded } = textsOf(mail);
  const told = carrier === null ? NO_VALUES : readVendor(carrier.vendor, mail, subject, body);
  const signed = received ? readSignature(body, end.other?.name ?? '') : [];
  const found = { roles: worded.roles, companies: [...worded.companies, ...signed] };
  const people = peopleOf(mail, body.view, end);
  const proposed = [...found.companies, ...told.companies];
  const { quoted } = mail;
  const { roles } = found;
  return {
    found,
    told,
    employer: { subject, body, quoted, end, people, received, proposed, roles, urls, vendors },
  };
}

/**
 * The fields that one mail tells. `kind` and `direction` are what was decided about it: mail of kinds that speak of
 * no application yields only the vendor; in sent mail the employer is the one written to. Values stand as written;
 * spans are exact offsets into `subject` and `text`. Null = the mail does not say.
 */
export function extract(
  mail: ParsedMail,
  kind: Kind,
  direction: Direction,
  vendors: readonly Ats[],
): MailFields {
  const fieldless = FIELDLESS.has(kind);
  const urls = fieldless ? urlsOf(mail) : textsOf(mail).urls;
  const carrier = findVendor(mail, urls, vendors);
  const ats = carrier?.vendor.id ?? null;
  return fieldless ? { ...NOTHING, ats } : readFields(mail, kind, direction, { vendors, urls, carrier, ats });
}

interface Brought {
  vendors: readonly Ats[];
  urls: readonly URL[];
  carrier: FoundVendor | null;
  ats: string | null;
}

function readFields(
  mail: ParsedMail,
  kind: Kind,
  direction: Direction,
  { vendors, urls, carrier, ats }: Brought,
): MailFields {
  const { found, told, employer } = readMail(mail, direction, vendors, urls, carrier);
  const { subject, body, received } = employer;
  const people = [...employer.people.readers, ...employer.people.writers];
  const { company, guesses: companies } = readEmployer(employer);
  const name = company?.value ?? null;
  const titles = [...found.roles, ...told.roles];
  const { role, guesses: roles } = chooseRole(roleEvidence(mail, employer, titles, name));
  const title = role?.value ?? null;
  return {
    company,
    role,
    reqId: readReqId(subject, body, told.reqIds, role),
    location: choosePlace({
      subject,
      body,
      told: told.locations,
      role: title,
      company: believedEmployer(company),
      people,
      kind,
    }),
    salary: readSalary(body),
    contact: received ? readContact(mail, body) : null,
    interview: readInterview(mail, kind),
    deadline: received ? readDeadline(mail, body, kind) : null,
    ats,
    ...readPostings(urls, vendors, title),
    perhaps: { company: companies, role: roles },
  };
}
