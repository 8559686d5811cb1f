// Tells how a title overlaps with the names of its mail: the employer's, those of people, those of links.
import { canonicalCompany } from '../../domain/company-name.ts';
import { foldText } from '../../domain/fold-text.ts';
import { JOB_LINK } from '../../domain/job-link.ts';
import type { Link } from '../../domain/mail.ts';
import { markedSigns } from './marked-signs.ts';
import { namesOccupation } from './read-role.ts';
import { isGivenName } from './read-sender.ts';
import { titleKey } from './title-spans.ts';

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The names of a mail in the forms that each title is held against. */
export interface TitleNames {
  /** Words of the employer's name. */
  employer: ReadonlySet<string>;
  canonical: string;
  /** Words of the names of people. */
  people: ReadonlySet<string>;
  /** The writer's name and address as letters alone. */
  writer: string;
  links: LinkNames;
  /** The domain of the writer's address, folded. */
  domain: string;
}

/** Whose names a mail holds. */
interface Named {
  /** The employer as it was chosen. */
  company: string | null;
  /** Folded names of people. */
  people: readonly string[];
  /** Display name and address of the writer. */
  sender: string;
  links: readonly Link[];
}

/** The names of a mail, ready to be held against titles. */
export function namesOf({ company, people, sender, links }: Named): TitleNames {
  return {
    employer: new Set(wordsIn(company ?? '')),
    canonical: canonicalCompany(company ?? ''),
    people: new Set(people.flatMap((person) => person.split(' ')).filter((word) => word.length > 2)),
    writer: foldText(sender).replace(/[^\p{L}\p{N}]+/gu, ''),
    links: linkNames(links),
    domain: foldText(sender.split('@').at(-1) ?? ''),
  };
}

/** How a title, or a part of one, overlaps with the employer's name. */
export function companySigns(
  value: string,
  words: readonly string[],
  { employer, canonical }: TitleNames,
): string[] {
  if (employer.size === 0) return [];
  const shared = words.filter((word) => employer.has(word) && word.length > 2).length;
  if (canonicalCompany(value) === canonical) return ['co:same'];
  return markedSigns([
    [shared > 0, shared === words.length ? 'co:within' : 'co:some'],
    [shared > 0 && words.length > shared && employer.has(words.at(-1) ?? ''), 'co:tail'],
    [shared > 0 && words.length > shared && employer.has(words[0] ?? ''), 'co:head'],
  ]);
}

/** How a title, or a part of one, overlaps with the names of people. */
export function personSigns(
  value: string,
  words: readonly string[],
  { people, writer }: TitleNames,
): string[] {
  const persons = words.filter((word) => people.has(word)).length;
  return markedSigns([
    [persons > 0, persons === words.length ? 'person' : 'person:some'],
    [isGivenName(value), 'given'],
    [writer.includes(words.join('')), words.length > 1 ? 'sender' : 'sender:word'],
  ]);
}

/** Adds how a title overlaps with names. */
export function nameSigns(
  value: string,
  words: readonly string[],
  names: TitleNames,
  signs: Set<string>,
): void {
  for (const sign of companySigns(value, words, names)) signs.add(sign);
  for (const sign of personSigns(value, words, names)) signs.add(sign);
}

/** What the links call themselves and where they lead, for titles that a link names. */
interface LinkNames {
  texts: ReadonlySet<string>;
  jobs: ReadonlySet<string>;
  slugs: string;
}

function linkNames(links: readonly Link[]): LinkNames {
  const texts = new Set<string>();
  const jobs = new Set<string>();
  const slugs: string[] = [];
  for (const { url, text } of links.slice(0, 40)) {
    const key = text.length < 120 ? titleKey(text) : '';
    texts.add(key);
    if (JOB_LINK.test(url) && jobs.size === 0 && namesOccupation(text)) jobs.add(key);
    if (url.length < 600) slugs.push(`-${foldText(url).replace(/[^\p{L}\p{N}]+/gu, '-')}-`);
  }
  return { texts, jobs, slugs: slugs.join(' ') };
}

/** Adds whether a link names the title or leads to it. @param key of the title */
export function linkSigns(key: string, words: readonly string[], names: LinkNames, signs: Set<string>): void {
  if (names.texts.has(key)) signs.add('link text');
  if (names.jobs.has(key)) signs.add('link job');
  if (words.length > 1 && names.slugs.includes(`-${words.join('-')}-`)) signs.add('link slug');
}
