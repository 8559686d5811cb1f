// Compares company names: the key that groups their spellings, and whether two spellings mean one company.
import { foldText } from './fold-text.ts';
import { GROUP_WORDS, LEGAL_FORMS, LEGAL_LINKS } from './legal-forms.data.ts';
import { COUNTRIES } from './place-names.data.ts';
import { remembered } from './remembered.ts';

const JOINERS: ReadonlySet<string> = new Set(['and', 'und', 'et']);
const DOMAIN_ENDINGS: ReadonlySet<string> = new Set([
  'com',
  'io',
  'ai',
  'net',
  'org',
  'co',
  'de',
  'app',
  'dev',
]);
const QUALIFIERS: ReadonlySet<string> = new Set([
  'global',
  'international',
  'worldwide',
  'careers',
  'jobs',
  'hq',
]);

/** Words of a name, folded, with dotted abbreviations ("S.A.", "B. V.", "A/S") as one word. */
function wordsOf(name: string): string[] {
  const folded = foldText(name)
    .replace(/\s\([^()]{1,60}\)\s*$/u, '')
    .replace(/['’`´]/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})[./]\s?(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])(\p{L}\p{L})\.\s?(?=\p{L}\.)/gu, '$1');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function dropLegalForm(words: readonly string[]): string[] {
  const kept = [...words];
  const isLegal = (word: string): boolean =>
    LEGAL_FORMS.has(word) || JOINERS.has(word) || (LEGAL_LINKS.has(word) && kept.length < words.length);
  while (kept.length > 1 && isLegal(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

const essentialWords = remembered((name): readonly string[] => {
  let words = wordsOf(name);
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  words = dropLegalForm(words);
  const root = words.slice(0, -1).join('');
  if (root.length >= 3 && GROUP_WORDS.has(words.at(-1) ?? '')) words = words.slice(0, -1);
  const named = words.filter((word) => !JOINERS.has(word));
  return named.length > 0 ? named : words;
});

/**
 * The key under which spellings of one company meet: lower-case letters and digits only, diacritics folded, legal
 * forms, a leading "the", a trailing "Group" and joining words ("&", "and") left out. A name that consists of such
 * words keeps one. Empty for a name without letters or digits.
 */
export function canonicalCompany(name: string): string {
  return essentialWords(name).join('');
}

/** Without what a sender adds to its name now and then: country, "International", a domain's ending. */
const rootOf = remembered((name) => {
  const words = [...essentialWords(name)];
  const isExtra = (word: string): boolean =>
    COUNTRIES.has(word) || QUALIFIERS.has(word) || DOMAIN_ENDINGS.has(word) || LEGAL_FORMS.has(word);
  while (words.length > 1 && isExtra(words.at(-1) ?? '')) words.pop();
  return words.join('');
});

const withoutUmlauts = (key: string): string => key.replace(/([aou])e/g, '$1');

/**
 * True when two spellings mean one company as far as names can tell: same canonical key, or the same but for a
 * country, a domain's ending or "International" ("Acme", "Acme Deutschland GmbH", "acme.com"), or ä/ae spelling.
 * A shorter name that merely begins a longer one ("Meta", "Metaverse") is another company.
 */
export function sameCompany(a: string, b: string): boolean {
  const keyA = canonicalCompany(a);
  const keyB = canonicalCompany(b);
  if (keyA === '' || keyB === '') return false;
  if (keyA === keyB) return true;
  if (/[äöü]/iu.test(a) !== /[äöü]/iu.test(b) && withoutUmlauts(keyA) === withoutUmlauts(keyB)) return true;
  const rootA = rootOf(a);
  // Four letters at least: "Air France" and "Air Canada" are not both "Air".
  return rootA.length >= 4 && rootA === rootOf(b) && (rootA === keyA || rootA === keyB);
}

/**
 * A coarser key than `canonicalCompany`: equal for all spellings that `sameCompany` takes for one, and for some that it
 * does not. For finding candidates.
 */
export function companyStem(name: string): string {
  return withoutUmlauts(rootOf(name));
}

/** A word that begins very many names tells no company. */
const COMMON_STARTS: ReadonlySet<string> = new Set(
  'university universitat universita universidad universidade universite universiteit hochschule city stadt ville gemeente comune hospital klinikum clinica the st saint san new first national royal institut institute cabinet studio gruppo groupe grupo group international'.split(
    ' ',
  ),
);
/** Shorter words begin many names. */
const TELLING = 5;
/** Further words of a name mostly tell what a firm does. */
const MOST_STARTS = 2;

const isTelling = (word: string): boolean => word.length >= TELLING && !COMMON_STARTS.has(word);

/**
 * The first words of a name that tell something, for finding the longer and shorter spellings of it: of two names of which
 * one is the other cut short, at least one of these is common.
 */
function companyStarts(name: string): string[] {
  return essentialWords(name).filter(isTelling).slice(0, MOST_STARTS);
}

/** "gh" for "groupe hospitalier": first letters of words that follow each other. */
function areInitials(word: string, all: readonly string[]): boolean {
  const initials = all.map((other) => other.charAt(0)).join('');
  return word.length > 1 && word.length < all.length && initials.includes(word);
}

/** The beginnings of a name written as one word, as domains and addresses write them: "meridonhealth". */
function companyJoins(name: string): string[] {
  const words = essentialWords(name);
  return [2, 3].filter((length) => length < words.length).map((length) => words.slice(0, length).join(''));
}

/**
 * True when one name is the other cut short: "Kinovia" and "Kinovia Clinical", "Regenboogtuin" and "OBS De Regenboogtuin". That
 * alone does not prove one company ("Orbit", "Orbit Materials").
 */
export function isCutShort(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((x, y) => essentialWords(x).length - essentialWords(y).length) as [
    string,
    string,
  ];
  const [words, all] = [essentialWords(short), essentialWords(long)];
  const joined = words.join('');
  if (joined.length >= TELLING && companyJoins(long).includes(joined)) return true;
  if (words.length >= all.length || !words.every((word) => all.includes(word) || areInitials(word, all)))
    return false;
  return companyStarts(long).includes(companyStarts(short)[0] ?? '');
}

/** The keys of which two names share at least one when `sameCompany` or `isCutShort` takes them for one. For finding candidates. */
export function companyKeys(name: string): string[] {
  const keys = [canonicalCompany(name), companyStem(name), ...companyStarts(name), ...companyJoins(name)];
  return [...new Set(keys)].filter((key) => key !== '');
}
