// Tells the signs by which a proposed employer is weighed: who proposes it, where it stands, what it looks like.
import { foldText } from '../../domain/fold-text.ts';
import { isPlace } from '../../domain/role-title.ts';
import { AGENCY_NAME } from './agency-words.data.ts';
import { fuse, type Field } from './candidate.ts';
import type { Span } from '../../domain/mail.ts';
import { domainFit } from '../../domain/domain-fit.ts';
import { bestFit } from './best-fit.ts';
import type { CompanyContext, Group, Signs } from './company-context.ts';
import { neighbourSigns } from './neighbour-signs.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { signingSigns } from './signing-signs.ts';
import { JOB_SITE_NAME } from './job-site-name.data.ts';
import { ARTICLE_FIRST, COURTESY, HIRING_ADDRESS, HONORIFIC, PERSON_LIKE } from './name-shapes.data.ts';
import { beginsAsInstitution, holdsInstitution } from './read-institutions.ts';
import { placesOf } from './places-of.ts';
import { isApplicationTalk } from './application-talk.ts';
import { hasLegalForm, withoutDepartment } from './read-company.ts';
import { isGivenName } from './read-sender.ts';
import { besideTitles } from './beside-titles.ts';
import { commonnessSigns } from './commonness-signs.ts';
import { viaSigns } from './via-signs.ts';
import { wordSigns } from './mention-signs.ts';
import { namesOccupation } from './read-role.ts';

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
  'part',
] as const;

const flag = (is: boolean): number => (is ? 1 : 0);
const flagged = (signs: readonly string[]): Record<string, number> =>
  Object.fromEntries(signs.map((sign) => [sign, 1]));

function sourceSigns({ candidates }: Group): Record<string, number> {
  const signs: Record<string, number> = {};
  let kinds = 0;
  for (const source of SOURCES) {
    const best = Math.max(0, ...candidates.filter((one) => one.source === source).map(({ score }) => score));
    if (best === 0) continue;
    signs[`by ${source}`] = 1;
    if (source !== 'run' && source !== 'part') {
      signs[`best ${source}`] = best;
      kinds++;
    }
  }
  const read = candidates.filter(({ source }) => !['run', 'part', 'quoted', 'posting'].includes(source));
  return { ...signs, fused: fuse(read), kinds: Math.min(3, kinds) / 3 };
}

const bucket = (count: number): number => Math.min(1, Math.log2(count + 1) / 2.5);

const spansIn = ({ titleSpans }: CompanyContext, name: Field['name']): Span[] =>
  titleSpans.filter(({ field }) => field === name);

/** How the name stands to the titles of the mail. */
function titleSigns(value: string, context: CompanyContext): string[] {
  const subject = besideTitles(context.subject.view, value, spansIn(context, 'subject'));
  return [
    ...besideTitles(context.body.view, value, spansIn(context, 'body')),
    ...[...subject].map((sign) => `subject ${sign}`),
  ];
}

/** Where the name stands in the body, seen from its top and from the closing words; `first` = -1 for nowhere. */
function depthSigns(
  value: string,
  first: number,
  { closing, signed }: CompanyContext,
): Record<string, number> {
  return {
    'before closing': flag(first >= 0 && first < closing),
    'behind closing': flag(first >= closing),
    ...flagged(signingSigns(value, signed)),
    'at the top': flag(first >= 0 && first < 250),
    early: first < 0 ? 0 : 1 / (1 + first / 200),
  };
}

function placeSigns({ value }: Group, context: CompanyContext): Record<string, number> {
  const writer = context.people.writers[0]?.split(' ')[0] ?? '';
  const body = placesOf(context.body.view, value, writer, 'b');
  const subject = placesOf(context.subject.view, value, '', 's');
  const quoted = placesOf(context.quoted, value, '', 'q');
  const named = [...wordSigns(value), ...titleSigns(value, context), ...commonnessSigns(value)];
  return {
    ...flagged([...body.signs, ...subject.signs, ...quoted.signs, ...named]),
    ...depthSigns(value, body.first, context),
    mentions: bucket(body.count),
    'in body': flag(body.count > 0),
    'in subject': flag(subject.count > 0),
    'opens subject': flag(subject.first >= 0 && subject.first < 5),
    'ends subject': flag(subject.count > 0 && context.subject.view.trimEnd().endsWith(value)),
    'in both': flag(subject.count > 0 && body.count > 0),
    'in quoted': flag(quoted.count > 0),
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
    ...flagged(viaSigns(value, context.name)),
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
