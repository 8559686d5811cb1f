// Proposes titles and employers from the general wording of seven languages around them.
import type { Language } from '../../contracts/rule.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { hasLegalForm, readCompany } from './read-company.ts';
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
const BLANK = String.raw`[^\S\n]`;
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
      `${BLANK}{0,3}(?:(?:${determiner})(?:${BLANK}+|(?<='))){0,3}(?:(?<noun>${positionNoun})(?![\\p{L}])${BLANK}{0,3}(?:(?:${joiner})(?:${BLANK}+|(?<=[':-])${BLANK}{0,3})){0,2})?(?:(?:${determiner})(?:${BLANK}+|(?<='))){0,2}`,
      'iuy',
    ),
    employer: new RegExp(
      `[\\s,")]{0,4}(?:\\([^()\\n]{1,40}\\)\\s?)?(?:(?:-\\s)?(?:in|en|à|a)\\s\\p{Lu}[^\\s,]{2,20}\\s)?(?:${employer})\\s+`,
      'iuy',
    ),
    noun: new RegExp(
      `${BEFORE}(?:${positionNoun})(?:\\s*:\\s*|\\s+(?=")|\\s+(?:${joiner})(?:\\s+|(?<=')))(?:(?:${joiner})\\s+)?`,
      'giu',
    ),
    suffix: suffix === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}'])(?:${suffix})${AFTER}`, 'giu'),
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
  reader.found.roles.push(proposal(reader.field, title.start, title.end, score, 'wording'));
}

const ARTICLE_BEFORE = /(?<!\p{L})(?:der|die|das|dem|den|la|le|el|il|the|de|het)\s$/iu;

function addCompany(
  reader: Reader,
  at: number,
  score: number,
  source: Candidate['source'] = 'wording',
): boolean {
  const { field, found } = reader;
  const name = readCompany(field.view, at);
  if (name === null) return false;
  // An occupation read as a name is most likely a title: "apply to Software Engineer".
  const titled = namesOccupation(name.value) && !hasLegalForm(name.value);
  // Behind an article one word is rather a common noun than a name: "Interesse an der Aufgabe".
  const common =
    !name.value.includes(' ') &&
    ARTICLE_BEFORE.test(field.view.slice(Math.max(0, name.start - 5), name.start));
  const factor = (titled ? 0.3 : 1) * (common ? 0.5 : 1);
  found.companies.push(proposal(field, name.start, name.end, score * factor, source));
  return true;
}

/** "At NORVANE, we …" is the employer's own voice; other places of that kind are weak. */
function addWeak(reader: Reader, at: number): void {
  const name = readCompany(reader.field.view, at);
  if (name === null) return;
  const own = /^,\s(?:we|our|wir|nous|you|wij|noi|nosotros|nós)(?!\p{L})/iu.test(
    reader.field.view.slice(name.next, name.next + 12),
  );
  addCompany(reader, at, own ? 0.55 : 0.25, own ? 'wording' : 'weak');
}

/** Reads "at NORVANE" right behind a title or a position noun. */
function readEmployer(reader: Reader, at: number, score: number): boolean {
  const { employer } = reader.patterns;
  employer.lastIndex = at;
  const match = employer.exec(reader.field.view);
  if (match === null) return false;
  // "Clerk in BREMEN": behind such a word stands a place, or where no other word is used as often a firm.
  const placed = /(?:^|\s)(?:in|en|em|à|a|te)\s+$/iu.test(match[0]);
  if (!placed) return addCompany(reader, at + match[0].length, score);
  const either = reader.language === 'es' || reader.language === 'pt' || reader.language === 'it';
  return addCompany(reader, at + match[0].length, either ? 0.36 : 0.2, 'weak');
}

/** How far a title is to be believed that was read behind a lead-in. */
function scoreOf(title: ReadTitle, noun: boolean, base: number): number {
  if (title.suffixed) return title.known ? 0.92 : 0.8;
  if (noun) return title.known ? 0.9 : 0.75;
  if (title.known) return base;
  if (title.quoted || title.formed) return 0.55;
  return 0.2;
}

/** Reads what follows a lead-in: determiners, "position of", a title, "at", the employer; or the employer at once. */
function readAfterLead(reader: Reader, at: number, base: number): void {
  const { field, language, patterns } = reader;
  patterns.intro.lastIndex = at;
  const intro = patterns.intro.exec(field.view);
  const skipped = intro?.[0] ?? '';
  const noun = intro?.groups?.['noun'] !== undefined;
  if (noun && readEmployer(reader, at + skipped.trimEnd().length, 0.75)) return;
  const title = readRole(field.view, at + skipped.length, language);
  if (title !== null) addLedTitle(reader, title, noun, base);
}

function addLedTitle(reader: Reader, title: ReadTitle, noun: boolean, base: number): void {
  const firm = title.known || noun || title.suffixed;
  const employed = readEmployer(reader, title.next, firm ? 0.85 : 0.6);
  const score = scoreOf(title, noun, base);
  const named = title.known || title.value.includes(' ');
  addRole(reader, title, employed && named ? Math.max(score, 0.6) : score);
}

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
        /(?<![\p{L}-])(?:the|our|an?|your|this|for|to|in|as|de|het|een|eine[rn]?|die|der|als|für|unsere?)(?:\s+(?:open|available|advertised|current|following|above|vacant))?\s+(?=["(]?[\p{L}\p{N}.])/giu,
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

/** What an employer does in mail to applicants, behind its name. */
const EMPLOYER_VERB =
  /^\s(?:has|have|received|is|was|will|would|appreciates?|values|thanks|a|est|vous|ha|es|è|tem|é|heeft|wil)(?!\p{L})/u;

/** A word that is capitalised within a sentence too is a name. */
function standsInside(view: string, name: string): boolean {
  const at = view.indexOf(` ${name}`);
  return at > 0 && /\p{Ll}/u.test(view.charAt(at - 1));
}

/** "NORVANE received many applications": a name that begins a sentence. German capitals would tell nothing. */
function readSubjects(reader: Reader): void {
  for (const { index, 0: start } of reader.field.view.matchAll(/(?:^|[.!?]\s|\n)(?=\p{Lu})/gu)) {
    const name = readCompany(reader.field.view, index + start.length);
    if (name === null || !EMPLOYER_VERB.test(reader.field.view.slice(name.next, name.next + 14))) continue;
    if (name.value.includes(' ') || standsInside(reader.field.view, name.value)) {
      addCompany(reader, index + start.length, 0.3, 'weak');
    }
  }
}

/** Lead-ins that speak of the application itself leave less doubt than "part of" or "work with". */
const ABOUT_APPLYING =
  /appl|interest|candid|bewerb|beworben|sollicit|interes|intérêt|postul|position|offer/iu;

/** Reads a title that is known to begin at `at`, and the employer behind it. */
export function readTitle(
  field: Field,
  language: Language,
  at: number,
  score: number,
  found: Proposals,
): void {
  const reader: Reader = { field, language, patterns: patternsOf(language), found };
  const title = readRole(field.view, at, language);
  if (title === null) return;
  found.roles.push(proposal(field, title.start, title.end, score, 'subject'));
  readEmployer(reader, title.next, 0.85);
}

/** "Position: CLERK at NORVANE": the noun itself announces the title. */
function readAfterNoun(reader: Reader): void {
  const { field, language, patterns } = reader;
  for (const match of field.view.matchAll(patterns.noun)) {
    const title = readRole(field.view, match.index + match[0].length, language);
    if (title === null) continue;
    addRole(reader, title, title.known ? 0.85 : 0.65);
    readEmployer(reader, title.next, 0.85);
  }
}

const TITLE_BETWEEN = /\s(?:als|como|come|as|comme|para|per|for|voor|pour)\s.{1,80}\s(?:in|en|em)$/iu;

/** Proposals from one field's wording in one language. */
export function readWordings(field: Field, language: Language, found: Proposals): void {
  const patterns = patternsOf(language);
  const reader: Reader = { field, language, patterns, found };
  const { view } = field;
  for (const at of endsOf(view, patterns.lead)) readAfterLead(reader, at, 0.75);
  for (const at of endsOf(view, patterns.roleLead)) readAfterLead(reader, at, 0.6);
  readAfterNoun(reader);
  readBeforeSuffix(reader);
  for (const match of view.matchAll(patterns.companyLead)) {
    // "Bewerbung als Koch in BREMEN": with a title in between a place follows.
    if (TITLE_BETWEEN.test(match[0])) continue;
    addCompany(reader, match.index + match[0].length, ABOUT_APPLYING.test(match[0]) ? 0.75 : 0.55);
  }
  for (const at of endsOf(view, patterns.weakLead)) addWeak(reader, at);
  if (field.name === 'body' && language !== 'de') readSubjects(reader);
}

const endsOf = (view: string, pattern: RegExp): number[] =>
  [...view.matchAll(pattern)].map((match) => match.index + match[0].length);
