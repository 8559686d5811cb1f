// Tells the signs by which a proposed employer is weighed: who proposes it, where it stands, what it looks like.
import { foldText } from '../../domain/fold-text.ts';
import { isPlace } from '../../domain/role-title.ts';
import { AGENCY_NAME } from './agency-words.data.ts';
import { fuse, type Candidate, type Field } from './candidate.ts';
import { domainFit } from '../../domain/domain-fit.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { JOB_SITE_NAME } from './job-site-name.data.ts';
import { ARTICLE_FIRST, COURTESY, HIRING_ADDRESS, HONORIFIC, PERSON_LIKE } from './name-shapes.data.ts';
import { beginsAsInstitution, holdsInstitution } from './read-institutions.ts';
import { placesOf } from './places-of.ts';
import { isApplicationTalk } from './application-talk.ts';
import type { People } from './people-of.ts';
import { hasLegalForm, withoutDepartment } from './read-company.ts';
import { isGivenName } from './read-sender.ts';
import type { Situated } from './situations.ts';
import { wordSigns } from './mention-signs.ts';
import { namesOccupation } from './read-role.ts';

export type Signs = Readonly<Record<string, number>>;

/** What the whole mail tells, whichever name is weighed. */
export interface CompanyContext extends Situated {
  subject: Field;
  /** Older mail that is quoted or forwarded, as a plain view. */
  quoted: string;
  linkLabels: readonly string[];
  people: People;
  /** Vendors' brands, lower-case, and those of job sites and tests alone. */
  brands: ReadonlySet<string>;
  boards: ReadonlySet<string>;
  /** Folded titles that the mail is believed to speak of. */
  titles: readonly string[];
}

/** All proposals of one name. */
export interface Group {
  key: string;
  candidates: Candidate[];
  /** How the mail writes it. */
  value: string;
  /** Folded, without an article. */
  folded: string;
}

const SOURCES = [
  'vendor',
  'wording',
  'weak',
  'label',
  'subject',
  'sender',
  'signature',
  'domain',
  'text',
  'client',
  'quoted',
  'posting',
  'run',
] as const;

const flag = (is: boolean): number => (is ? 1 : 0);

function sourceSigns({ candidates }: Group): Record<string, number> {
  const signs: Record<string, number> = {};
  let kinds = 0;
  for (const source of SOURCES) {
    const best = Math.max(0, ...candidates.filter((one) => one.source === source).map(({ score }) => score));
    if (best === 0) continue;
    signs[`by ${source}`] = 1;
    if (source !== 'run') {
      signs[`best ${source}`] = best;
      kinds++;
    }
  }
  const read = candidates.filter(
    ({ source }) => source !== 'run' && source !== 'quoted' && source !== 'posting',
  );
  return { ...signs, fused: fuse(read), kinds: Math.min(3, kinds) / 3 };
}

const bucket = (count: number): number => Math.min(1, Math.log2(count + 1) / 2.5);

function placeSigns({ value }: Group, context: CompanyContext): Record<string, number> {
  const writer = context.people.writers[0]?.split(' ')[0] ?? '';
  const body = placesOf(context.body.view, value, writer, 'b');
  const subject = placesOf(context.subject.view, value, '', 's');
  const quoted = placesOf(context.quoted, value, '', 'q');
  const mentioned = Object.fromEntries(
    [...body.signs, ...subject.signs, ...quoted.signs, ...wordSigns(value)].map((sign) => [sign, 1]),
  );
  return {
    ...mentioned,
    mentions: bucket(body.count),
    'in body': flag(body.count > 0),
    'in subject': flag(subject.count > 0),
    'opens subject': flag(subject.first >= 0 && subject.first < 5),
    'ends subject': flag(subject.count > 0 && context.subject.view.trimEnd().endsWith(value)),
    'in both': flag(subject.count > 0 && body.count > 0),
    'in quoted': flag(quoted.count > 0),
    'at the top': flag(body.first >= 0 && body.first < 250),
    'behind at': body.before || subject.before,
    'behind with': body.others || subject.others,
    'before verb': body.behind || subject.behind,
    'own line': body.alone,
    'at the end': body.ends,
    'behind writer': body.writer,
    'quoted at': quoted.before,
    'quoted line': quoted.alone,
    unwritten: flag(body.count + subject.count + quoted.count === 0),
  };
}

const isPerson = (folded: string, people: readonly string[]): boolean =>
  people.some(
    (person) => person === folded || person.startsWith(`${folded} `) || folded.startsWith(`${person} `),
  );

/** "DRH", "Anna Volk": a surname alone is a person's too, unless a firm is called after it. */
const isPartOfPerson = (folded: string, people: readonly string[]): boolean =>
  people.some((person) => person.endsWith(` ${folded}`));

const lettersOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

const FITS = new WeakMap<readonly string[], Map<string, number>>();

/** How well the best of a mail's labels fits a name; each name is asked about many times. */
function bestFit(labels: readonly string[], value: string): number {
  const known = FITS.get(labels) ?? new Map<string, number>();
  FITS.set(labels, known);
  const fit = known.get(value) ?? Math.max(0, ...labels.map((label) => domainFit(label, value)));
  known.set(value, fit);
  return fit;
}

function shapeSigns({ value, folded, key }: Group, context: CompanyContext): Record<string, number> {
  const words = value.split(/\s+/u);
  return {
    'one word': flag(words.length === 1),
    'two words': flag(words.length === 2),
    'four words': flag(words.length === 4),
    'many words': flag(words.length > 4),
    legal: flag(hasLegalForm(value)),
    firm: flag(FIRM_WORD.test(folded)),
    institution: flag(beginsAsInstitution(value)),
    'holds institution': flag(holdsInstitution(value)),
    'given name': flag(isGivenName(value)),
    occupation: flag(namesOccupation(value)),
    'occupation, firm': flag(namesOccupation(value) && FIRM_WORD.test(folded)),
    talk: flag(isApplicationTalk(value)),
    'all talk': flag(words.every((word) => isApplicationTalk(word))),
    'article, institution': flag(
      ARTICLE_FIRST.test(value) && beginsAsInstitution(value.replace(ARTICLE_FIRST, '')),
    ),
    'article first': flag(ARTICLE_FIRST.test(value)),
    courtesy: flag(COURTESY.test(folded)),
    capitals: flag(/^[\p{Lu}\p{N}&.]{2,5}$/u.test(value)),
    digits: flag(/\d/u.test(value)),
    'small letters': flag(!/\p{Lu}/u.test(value)),
    'small words': flag(words.slice(1).some((word) => /^\p{Ll}{4,}/u.test(word))),
    stop: flag(NAME_STOPS.has(foldText(words[0] ?? ''))),
    agency: flag(AGENCY_NAME.test(folded)),
    'job site': flag(JOB_SITE_NAME.test(folded)),
    brand: flag(context.brands.has(value.toLowerCase()) || context.brands.has(key)),
    board: flag(context.boards.has(value.toLowerCase()) || context.boards.has(key)),
    department: flag(withoutDepartment(value).value !== value),
    reader: flag(isPerson(folded, context.people.readers) || isPartOfPerson(folded, context.people.readers)),
    writer: flag(isPerson(folded, context.people.writers)),
    surname: flag(isPartOfPerson(folded, context.people.writers)),
    honorific: flag(HONORIFIC.test(value)),
    'person-like': flag(PERSON_LIKE.test(value) && !FIRM_WORD.test(folded)),
    place: flag(isPlace(value) || isPlace(words.at(-1) ?? '')),
    title: flag(context.titles.some((title) => ` ${title} `.includes(` ${folded} `))),
    short: flag(key.length < 4),
  };
}

function senderSigns(group: Group, context: CompanyContext): Record<string, number> {
  const { value } = group;
  const fit = bestFit(context.labels, value);
  const link = bestFit(context.linkLabels, value);
  const letters = lettersOf(value);
  const name = lettersOf(context.name);
  const inName = letters.length > 2 && name.includes(letters);
  return {
    fit,
    'fits whole': flag(fit === 1),
    'fits well': flag(fit >= 0.7),
    'fits partly': flag(fit >= 0.45),
    'link fits': flag(link >= 0.8),
    'link whole': flag(link === 1),
    'in name': flag(inName),
    'is name': flag(inName && letters === name),
    'department of it': flag(
      inName && letters !== name && letters === lettersOf(withoutDepartment(context.name).value),
    ),
    'local fits': flag(
      letters.length > 3 && domainFit(context.local, value) >= 0.6 && context.named !== 'person',
    ),
    'hiring address': flag(HIRING_ADDRESS.test(context.local)),
    'said by name': flag(group.candidates.some(({ source, score }) => source === 'sender' && score >= 0.7)),
    'most of name': inName ? letters.length / name.length : 0,
  };
}

/** "Jana Norvane", signed "Jana". */
function signsAlone({ value }: Group, { body }: CompanyContext): boolean {
  const [first = '', second = ''] = value.split(' ');
  if (second === '' || first.length < 3) return false;
  return placesOf(body.view.slice(-400), first, '').alone === 1;
}

/** "Norvane Recruitment" of norvanerecruitment.example is not Norvane's recruiting department. */
const cutsShort = ({ value, candidates }: Group, short: string, labels: readonly string[]): boolean =>
  bestFit(labels, value) === 1 &&
  candidates.some(({ span }) => span.start >= 0) &&
  withoutDepartment(value).value === short;

/** Names beside this one that begin or end with it, or that it goes on from. */
function neighbourSigns(
  group: Group,
  all: readonly Group[],
  context: CompanyContext,
): Record<string, number> {
  const { folded } = group;
  const isIn = (short: string, long: string): boolean => short !== long && ` ${long} `.includes(` ${short} `);
  const longer = all.filter((other) => isIn(folded, other.folded));
  const shorter = all.filter((other) => isIn(other.folded, folded));
  const count = (value: string): number =>
    placesOf(context.body.view, value, '').count + placesOf(context.subject.view, value, '').count;
  const own =
    longer.length > 0 ? count(group.value) - Math.max(...longer.map((other) => count(other.value))) : 0;
  const beyond =
    shorter.length > 0 ? Math.max(...shorter.map((other) => count(other.value))) - count(group.value) : 0;
  return {
    'in longer': flag(longer.length > 0),
    'in longer, alone': flag(longer.length > 0 && own > 0),
    'begins longer': flag(longer.some((other) => other.folded.startsWith(`${folded} `))),
    'longer read': flag(longer.some(({ candidates }) => candidates.some(({ source }) => source !== 'run'))),
    'longer fits': flag(
      longer.some(({ value }) => bestFit(context.labels, value) > bestFit(context.labels, group.value)),
    ),
    'holds shorter': flag(shorter.length > 0),
    'shorter alone': flag(shorter.length > 0 && beyond > 0),
    'shorter read': flag(shorter.some(({ candidates }) => candidates.some(({ source }) => source !== 'run'))),
    'longer fits whole': flag(longer.some(({ value }) => bestFit(context.labels, value) === 1)),
    'cut short': flag(longer.some((other) => cutsShort(other, group.value, context.labels))),
    'shorter fits whole': flag(shorter.some(({ value }) => bestFit(context.labels, value) === 1)),
    'first name signs': flag(signsAlone(group, context)),
    'shorter fits': flag(
      shorter.some(({ value }) => bestFit(context.labels, value) >= 0.7) &&
        bestFit(context.labels, group.value) < 1,
    ),
  };
}

/**
 * The signs of one name, each 0–1, those of no strength left out. `all` are the names of the mail, `told` the situations
 * that it is in.
 */
export function companySigns(
  group: Group,
  all: readonly Group[],
  context: CompanyContext,
  told: readonly string[],
): Signs {
  const signs: Record<string, number> = {};
  const read = [
    sourceSigns(group),
    placeSigns(group, context),
    shapeSigns(group, context),
    senderSigns(group, context),
    neighbourSigns(group, all, context),
  ];
  for (const some of read) {
    for (const [sign, value] of Object.entries(some)) if (value !== 0) signs[sign] = value;
  }
  for (const situation of told) signs[situation] = 1;
  return signs;
}
