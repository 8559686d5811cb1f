// Proposes titles and employers from the general wording of seven languages around them.
import type { Language } from '../../contracts/rule.ts';
import { spanOf, type Candidate, type Field } from './candidate.ts';
import { readCompany } from './read-company.ts';
import { namesOccupation, readRole, type ReadTitle } from './read-role.ts';
import { WORDINGS } from './wording.data.ts';

export interface Proposals {
  roles: Candidate[];
  companies: Candidate[];
}

interface Patterns {
  lead: RegExp;
  roleLead: RegExp;
  companyLead: RegExp;
  weakLead: RegExp;
  /** Determiners and position nouns between a lead and a title. */
  intro: RegExp;
  employer: RegExp;
  noun: RegExp;
  suffix: RegExp | null;
}

const BEFORE = String.raw`(?<![\p{L}\p{N}'-])`;
const AFTER = String.raw`(?![\p{L}\p{N}-])`;

function compile(language: Language): Patterns {
  const { positionNoun, joiner, determiner, lead, roleLead, employer, companyLead, weakLead, suffix } =
    WORDINGS[language];
  const anywhere = (source: string): RegExp => new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'giu');
  return {
    lead: anywhere(lead),
    roleLead: anywhere(roleLead),
    companyLead: anywhere(companyLead),
    weakLead: anywhere(weakLead),
    intro: new RegExp(
      `\\s*(?:(?:${determiner})(?:\\s+|(?<='))){0,3}(?:(?<noun>${positionNoun})(?![\\p{L}])\\s*(?:(?:${joiner})(?:\\s+|(?<=[':-])\\s*)){0,2})?(?:(?:${determiner})(?:\\s+|(?<='))){0,2}`,
      'iuy',
    ),
    employer: new RegExp(
      `[\\s,")]{0,4}(?:\\([^()\\n]{1,40}\\)\\s?)?(?:(?:-\\s)?(?:in|en|à|a)\\s\\p{Lu}[^\\s,]{2,20}\\s)?(?:${employer})\\s+`,
      'iuy',
    ),
    noun: new RegExp(
      `${BEFORE}(?:${positionNoun})(?:\\s*:\\s*|\\s+(?:${joiner})(?:\\s+|(?<=')))(?:(?:${joiner})\\s+)?`,
      'giu',
    ),
    suffix: suffix === '' ? null : new RegExp(`${BEFORE}(?:${suffix})${AFTER}`, 'giu'),
  };
}

const COMPILED = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  let patterns = COMPILED.get(language);
  if (patterns === undefined) {
    patterns = compile(language);
    COMPILED.set(language, patterns);
  }
  return patterns;
}

/** What one place of a text is read with. */
interface Reader {
  field: Field;
  language: Language;
  patterns: Patterns;
  found: Proposals;
}

function addRole(reader: Reader, title: ReadTitle, score: number): void {
  const { field, found } = reader;
  const span = spanOf(field, title.start, title.end);
  found.roles.push({ value: span.text.replace(/\s+/gu, ' '), score, span, source: 'wording' });
}

function addCompany(
  reader: Reader,
  at: number,
  score: number,
  source: Candidate['source'] = 'wording',
): boolean {
  const { field, found } = reader;
  const name = readCompany(field.view, at);
  if (name === null) return false;
  const span = spanOf(field, name.start, name.end);
  // An occupation read as a name is most likely a title: "apply to Software Engineer".
  const factor = namesOccupation(name.value) ? 0.3 : 1;
  found.companies.push({ value: span.text.replace(/\s+/gu, ' '), score: score * factor, span, source });
  return true;
}

/** Reads "at NORVANE" right behind a title or a position noun. */
function readEmployer(reader: Reader, at: number, score: number): boolean {
  const { employer } = reader.patterns;
  employer.lastIndex = at;
  const match = employer.exec(reader.field.view);
  return match !== null && addCompany(reader, at + match[0].length, score);
}

/** How far a title is to be believed that was read behind a lead-in. */
function scoreOf(title: ReadTitle, noun: boolean, base: number): number {
  if (title.suffixed) return title.known ? 0.92 : 0.8;
  if (noun) return title.known ? 0.9 : 0.75;
  if (title.known) return base;
  return title.quoted ? 0.55 : 0.2;
}

/** Reads what follows a lead-in: determiners, "position of", a title, "at", the employer; or the employer at once. */
function readAfterLead(reader: Reader, at: number, base: number): void {
  const { field, language, patterns } = reader;
  patterns.intro.lastIndex = at;
  const intro = patterns.intro.exec(field.view);
  const start = at + (intro?.[0].length ?? 0);
  const noun = intro?.groups?.['noun'] !== undefined;
  if (noun && readEmployer(reader, start - trailing(intro?.[0] ?? ''), 0.75)) return;
  const title = readRole(field.view, start, language);
  if (title === null) return;
  const employed = readEmployer(reader, title.next, title.known || noun || title.suffixed ? 0.85 : 0.6);
  const score = scoreOf(title, noun, base);
  addRole(reader, title, employed ? Math.max(score, 0.6) : score);
}

const trailing = (text: string): number => text.length - text.trimEnd().length;

/** Reads titles that a position noun follows, backwards from it: "the DATA ANALYST role". */
function readBeforeSuffix(reader: Reader): void {
  const { suffix } = reader.patterns;
  if (suffix === null) return;
  const { view } = reader.field;
  for (const match of view.matchAll(suffix)) {
    const from = Math.max(0, match.index - 120);
    const before = view.slice(from, match.index);
    const sentence = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/u));
    const leads = [
      ...before.matchAll(
        /(?<![\p{L}-])(?:the|our|an?|your|this|for|to|in|as|de|het|een)(?:\s+(?:open|available|advertised|current|following|above|vacant))?\s+(?=["(]?[\p{L}\p{N}.])/giu,
      ),
    ];
    readSuffixed(
      reader,
      leads.filter((lead) => lead.index > sentence).map((lead) => from + lead.index + lead[0].length),
      match.index + match[0].length,
    );
  }
}

/** Of the possible beginnings, the leftmost whose title reaches just up to the noun. */
function readSuffixed(reader: Reader, starts: readonly number[], next: number): void {
  const { field, language } = reader;
  for (const start of starts) {
    const title = readRole(field.view, start, language);
    if (title === null || !title.suffixed || title.next !== next || title.start - start > 3) continue;
    addRole(reader, title, title.known ? 0.92 : 0.7);
    readEmployer(reader, next, 0.85);
    return;
  }
}

/** Proposals from one field's wording in one language. */
export function readWordings(field: Field, language: Language, found: Proposals): void {
  const patterns = patternsOf(language);
  const reader: Reader = { field, language, patterns, found };
  const { view } = field;
  const ends = (pattern: RegExp): number[] =>
    [...view.matchAll(pattern)].map((match) => match.index + match[0].length);
  for (const at of ends(patterns.lead)) readAfterLead(reader, at, 0.75);
  for (const at of ends(patterns.roleLead)) readAfterLead(reader, at, 0.6);
  for (const match of view.matchAll(patterns.noun)) {
    const title = readRole(view, match.index + match[0].length, language);
    if (title === null) continue;
    addRole(reader, title, title.known ? 0.85 : 0.65);
    readEmployer(reader, title.next, 0.85);
  }
  readBeforeSuffix(reader);
  for (const at of ends(patterns.companyLead)) addCompany(reader, at, 0.6);
  for (const at of ends(patterns.weakLead)) addCompany(reader, at, 0.25, 'weak');
}
