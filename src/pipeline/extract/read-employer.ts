// Gathers every name of a mail that could be the employer's and has the best one chosen.
import type { Ats } from '../../contracts/ats.ts';
import { foldText } from '../../domain/fold-text.ts';
import { spanElsewhere, type Candidate, type Field } from './candidate.ts';
import { chooseCompany, type ChosenCompany } from './choose-company.ts';
import type { CompanyContext } from './company-context.ts';
import { PERSON_LIKE } from './name-shapes.data.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { isAgency, readClients } from './find-agency.ts';
import { hostLabels } from '../../domain/host-labels.ts';
import { knownPostings } from './known-postings.ts';
import type { OtherEnd, People } from './people-of.ts';
import { plainView } from './plain-view.ts';
import { isCompanyName, withoutDepartment } from './read-company.ts';
import { JOB_BRANDS } from './job-brands.data.ts';
import { readInstitutions } from './read-institutions.ts';
import { readNameRuns } from './read-name-runs.ts';
import { readTenant } from './read-tenant.ts';
import { readSender } from './read-sender.ts';
import { readSignature, signatureStart } from './read-signature.ts';

export interface EmployerReading {
  subject: Field;
  body: Field;
  /** Quoted and forwarded older mail. */
  quoted: string;
  end: OtherEnd;
  people: People;
  received: boolean;
  /** What wording and vendor propose. */
  proposed: readonly Candidate[];
  /** Titles that the wording proposes. */
  roles: readonly Candidate[];
  urls: readonly URL[];
  vendors: readonly Ats[];
}

/** Domains that links and written-out addresses lead to, as labels. */
function linkLabels(body: Field, urls: readonly URL[]): string[] {
  const written = body.text.matchAll(/(?:https?:\/\/|www\.|@)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/giu);
  const hosts = [
    ...urls.map((url) => url.hostname),
    ...[...written].slice(0, 30).map((match) => match[1] ?? ''),
  ];
  return [...new Set([...new Set(hosts)].slice(0, 20).flatMap(hostLabels))].slice(0, 30);
}

interface Brands {
  brands: ReadonlySet<string>;
  boards: ReadonlySet<string>;
}

const BRANDS = new WeakMap<readonly Ats[], Brands>();

function brandsOf(vendors: readonly Ats[]): Brands {
  const known = BRANDS.get(vendors);
  if (known !== undefined) return known;
  const named = (types: readonly Ats['type'][]): ReadonlySet<string> =>
    new Set([
      ...JOB_BRANDS,
      ...vendors.filter(({ type }) => types.includes(type)).flatMap(({ brands }) => brands),
    ]);
  const found = { brands: named(['ats', 'board', 'assessment']), boards: named(['board', 'assessment']) };
  BRANDS.set(vendors, found);
  return found;
}

/** A name out of older mail, which has no place in the text that is news. */
const fromQuoted = (candidate: Candidate): Candidate => ({
  ...candidate,
  source: 'quoted',
  span: spanElsewhere('body', candidate.value),
});

/** "norvane" of a job board's address, as the one it belongs to. */
function readBoards(urls: readonly URL[], vendors: readonly Ats[]): Candidate[] {
  const found: Candidate[] = [];
  for (const url of urls.slice(0, 20)) {
    for (const { posting } of knownPostings(url, vendors)) {
      const slug = posting.company;
      if (slug !== null && isCompanyName(slug))
        found.push({ value: slug, score: 0.3, span: spanElsewhere('link', url.href), source: 'posting' });
    }
  }
  return found;
}

const QUOTED_CHARS = 1500;

/** What a display name is, by its shape and the people of the mail. */
function nameShape(name: string, person: boolean): CompanyContext['named'] {
  if (name.trim() === '') return 'none';
  if (person) return 'person';
  if (PERSON_LIKE.test(name) && !FIRM_WORD.test(foldText(name))) return 'perhaps a person';
  return isCompanyName(withoutDepartment(name).value.trim()) ? 'firm' : 'department';
}

function labelsOf({ other, hidden }: OtherEnd): string[] {
  return hidden ? [] : hostLabels(other?.address.split('@')[1] ?? '');
}

const MOST_SIGNED = 14;

/** The filled lines under the one with closing words. */
const signedLines = (closing: string): string[] =>
  closing
    .split('\n', MOST_SIGNED)
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export interface Gathered {
  candidates: readonly Candidate[];
  context: CompanyContext;
}

/** All that is proposed as the employer of a mail, and what tells the proposals apart. */
export function gatherEmployers(reading: EmployerReading): Gathered {
  const { subject, body, people, received, end } = reading;
  const { other, senderLabel, hidden } = end;
  const labels = labelsOf(end);
  const name = other?.name ?? '';
  const view = plainView(reading.quoted.slice(0, QUOTED_CHARS));
  const quoted: Field = { name: 'body', text: reading.quoted.slice(0, QUOTED_CHARS), view };
  const agency = isAgency(senderLabel, other, body);
  const clients = agency ? [...readClients(subject), ...readClients(body)] : [];
  const person = (received ? people.writers : people.readers).length > 0;
  const titles = reading.roles.filter(({ score }) => score >= 0.6).map(({ value }) => foldText(value));
  const closing = signatureStart(body.view);
  const candidates = [
    ...reading.proposed,
    ...clients.map((client) => ({ ...client, source: 'client' as const })),
    ...readSender(other, senderLabel, person, [subject, body]),
    ...readNameRuns({ name: 'from', text: name, view: plainView(name) }, labels).map((run) => ({
      ...run,
      span: spanElsewhere('from', name),
    })),
    ...readTenant(end, person, [subject, body]),
    ...readBoards(reading.urls, reading.vendors),
    ...readNameRuns(subject, labels),
    ...readNameRuns(body, labels),
    ...readInstitutions(subject),
    ...readInstitutions(body),
    ...(received ? readSignature(quoted, '') : []).map(fromQuoted),
    ...readNameRuns(quoted, labels).map(fromQuoted),
  ];
  const context = {
    subject,
    body,
    quoted: view,
    name,
    named: nameShape(name, person),
    local: other?.address.split('@')[0] ?? '',
    labels,
    linkLabels: linkLabels(body, reading.urls),
    people,
    agency,
    received,
    hidden,
    ...brandsOf(reading.vendors),
    titles,
    titleSpans: reading.roles
      .filter(({ score, span }) => score >= 0.5 && span.start >= 0)
      .map(({ span }) => span),
    closing,
    signed: signedLines(body.view.slice(closing)),
  };
  return { candidates, context };
}

/** The employer, by what the texts propose and by who is on the other end. */
export function readEmployer(reading: EmployerReading): ChosenCompany {
  const { candidates, context } = gatherEmployers(reading);
  return chooseCompany(candidates, context);
}
