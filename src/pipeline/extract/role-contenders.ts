// Gathers the titles that a mail could be about, each with all the signs that speak for and against it.
import type { Link, ParsedMail } from '../../domain/mail.ts';
import type { Candidate, Field } from './candidate.ts';
import { languagesOf } from './languages-of.ts';
import { plainView } from './plain-view.ts';
import type { EmployerReading } from './read-employer.ts';
import { namesOccupation } from './read-role.ts';
import { signatureStart } from './read-signature.ts';
import { linkSigns, namesOf, nameSigns, wordsIn, type TitleNames } from './title-name-signs.ts';
import { partSigns } from './title-part-signs.ts';
import { titleKey, titleSpans, type TitleSource, type TitleSpan } from './title-spans.ts';

/** What a mail offers for the choice of a title. */
export interface RoleEvidence {
  subject: Field;
  body: Field;
  /** The beginning of quoted and forwarded mail. */
  quoted: Field;
  /** What wording, labels and vendor propose. */
  proposed: readonly Candidate[];
  company: string | null;
  /** Folded names of the people of the mail. */
  people: readonly string[];
  /** Display name and address of the writer. */
  sender: string;
  links: readonly Link[];
}

/** A title with its best mention. */
export interface Contender {
  key: string;
  value: string;
  field: Field | null;
  start: number;
  end: number;
  /** What a reader proposed under this key, if no mention stands in a text. */
  proposal: Candidate | null;
  signs: ReadonlySet<string>;
}

const READ_BODY = 3500;
const READ_QUOTED = 1500;

/** What `mail` offers, as far as read before: its fields and people, the proposed titles, the employer. */
export function roleEvidence(
  mail: ParsedMail,
  { subject, body, people }: Pick<EmployerReading, 'subject' | 'body' | 'people'>,
  proposed: readonly Candidate[],
  company: string | null,
): RoleEvidence {
  const text = mail.quoted.slice(0, READ_QUOTED);
  const { from } = mail.headers;
  return {
    subject,
    body,
    quoted: { name: 'body', text, view: plainView(text) },
    proposed,
    company,
    people: [...people.readers, ...people.writers],
    sender: `${from?.name ?? ''} ${from?.address ?? ''}`,
    links: mail.links,
  };
}

interface Gathered {
  spans: TitleSpan[];
  proposals: Candidate[];
}

function gather(evidence: RoleEvidence): Map<string, Gathered> {
  const { subject, body, quoted } = evidence;
  const languages = languagesOf(`${subject.view}\n${body.view}`);
  const sources: TitleSource[] = [
    { field: subject, place: 's', limit: 300, signature: 300 },
    { field: body, place: 'b', limit: READ_BODY, signature: signatureStart(body.view) },
    { field: quoted, place: 'q', limit: quoted.view.length, signature: quoted.view.length },
  ];
  const found = new Map<string, Gathered>();
  const at = (key: string): Gathered => {
    const known = found.get(key) ?? { spans: [], proposals: [] };
    found.set(key, known);
    return known;
  };
  for (const source of sources)
    for (const span of titleSpans(source, languages)) at(span.key).spans.push(span);
  for (const candidate of evidence.proposed) {
    const key = titleKey(candidate.value);
    if (key.length > 1) at(key).proposals.push(candidate);
  }
  return found;
}

const AT_FIVE = (score: number): string => String(Math.round(score * 5));

/** Signs of the mentions: of any, and of all of them. */
function mentionSigns(spans: readonly TitleSpan[], signs: Set<string>): void {
  const counts = new Map<string, number>();
  for (const span of spans) {
    for (const sign of new Set(span.signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  for (const [sign, count] of counts) {
    signs.add(sign);
    if (count === spans.length) signs.add(`${sign}!`);
  }
}

function countSigns(spans: readonly TitleSpan[], evidence: RoleEvidence, signs: Set<string>): void {
  const places = [evidence.subject, evidence.body, evidence.quoted].map(
    (field) => spans.filter((span) => span.field === field).length,
  );
  const [subject = 0, body = 0, quoted = 0] = places;
  signs.add(`in:${subject > 0 ? 's' : ''}${body > 0 ? 'b' : ''}${quoted > 0 ? 'q' : ''}`);
  signs.add(`times:${Math.min(4, spans.length)}`);
  const lefts = new Set(
    spans.map((span) => span.signs.find((sign) => sign.startsWith('lw:')) ?? span.signs[0]),
  );
  const rights = new Set(spans.map((span) => span.signs.find((sign) => sign.startsWith('rw:')) ?? ''));
  if (spans.length > 1) {
    signs.add(`lefts:${Math.min(3, lefts.size)}`);
    signs.add(`rights:${Math.min(3, rights.size)}`);
  }
}

function proposalSigns(
  proposals: readonly Candidate[],
  spans: readonly TitleSpan[],
  signs: Set<string>,
): void {
  for (const { source, score } of proposals) {
    signs.add(`by:${source}`);
    signs.add(`by:${source}${AT_FIVE(score)}`);
  }
  const best = Math.max(0, ...proposals.map(({ score }) => score));
  signs.add(`best:${AT_FIVE(best)}`);
  if (spans.length === 0) signs.add('reader only');
}

/** What stands before the title of an answered or forwarded subject. */
const REPLY = /^(?:\s*(?:re|fwd?|aw|wg|rv|enc|r|i|antw|tr|res|sv|vs)\s?:)*\s*["'(]?\s*$/iu;

/** Whether a title is the whole subject or opens it. */
function subjectSigns(spans: readonly TitleSpan[], subject: Field, signs: Set<string>): void {
  for (const { field, start, end } of spans) {
    if (field !== subject || !REPLY.test(subject.view.slice(0, start))) continue;
    signs.add(/[\p{L}\p{N}]/u.test(subject.view.slice(end)) ? 'opens subject' : 'whole subject');
  }
}

/** The mention that shows the title best: in the writer's own words before quoted ones, in capitals before small letters. */
function bestMention(spans: readonly TitleSpan[], quoted: Field): TitleSpan | null {
  const rank = ({ field, start }: TitleSpan): number =>
    (field === quoted ? 0 : 4) +
    (field.name === 'body' ? 1 : 0) +
    (/^\p{Lu}/u.test(field.text.charAt(start)) ? 2 : 0);
  return spans.reduce<TitleSpan | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null);
}

interface Counted {
  key: string;
  signs: Set<string>;
  /** In how many places it stands. */
  count: number;
}

/** Beyond so many a mail is a list of jobs, in which nothing tells them apart anyway. */
const MOST_RELATED = 250;

/** Signs for a title and one that contains it: which of them stands alone more often. */
function relateTwo(one: Counted, longer: Counted): void {
  const ends = longer.key.endsWith(one.key) ? 'tail' : 'mid';
  const side = longer.key.startsWith(one.key) ? 'head' : ends;
  one.signs.add(`within:${side}`);
  if (longer.count < one.count) longer.signs.add(`holds commoner:${side}`);
  else one.signs.add(one.count === 1 ? `once within:${side}` : `always within:${side}`);
}

function relate(counted: readonly Counted[]): void {
  const shown = counted.slice(0, MOST_RELATED);
  for (const one of shown) {
    for (const other of shown) {
      const holds = other.key.length > one.key.length && other.key.includes(one.key);
      if (holds && other.count > 0) relateTwo(one, other);
    }
  }
}

/** A title in one wording, with its best mention and all signs of its own. */
function contend(
  key: string,
  { spans, proposals }: Gathered,
  evidence: RoleEvidence,
  names: TitleNames,
): Contender & { signs: Set<string> } {
  const mention = bestMention(spans, evidence.quoted);
  const proposal = proposals[0] ?? null;
  const value =
    mention === null
      ? (proposal?.value ?? '')
      : mention.field.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
  const signs = new Set<string>();
  mentionSigns(spans, signs);
  countSigns(spans, evidence, signs);
  proposalSigns(proposals, spans, signs);
  subjectSigns(spans, evidence.subject, signs);
  const words = wordsIn(value);
  nameSigns(value, words, names, signs);
  linkSigns(key, words, names.links, signs);
  partSigns(value, [evidence.subject.view, evidence.body.view], names, signs);
  const { field = null, start = -1, end = -1 } = mention ?? {};
  return { key, value, field, start, end, proposal, signs };
}

/** All titles that a mail could be about. The name of somebody who writes or is greeted is none, unless it is an occupation too. */
export function roleContenders(evidence: RoleEvidence): Contender[] {
  const gathered = gather(evidence);
  const names = namesOf(evidence);
  const contenders = [...gathered]
    .map(([key, found]) => ({ ...contend(key, found, evidence, names), count: found.spans.length }))
    .filter(({ signs, value }) => !signs.has('person') || namesOccupation(value));
  relate(contenders);
  return contenders;
}
