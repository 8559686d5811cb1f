// Compares job titles: a normal form, and how alike two titles are.
import { foldText } from './fold-text.ts';
import { CITIES, COUNTRIES, WORK_MODES } from './place-names.data.ts';
import { remembered } from './remembered.ts';
import { LEVEL_WORDS, ROLE_FILLERS, ROLE_SYNONYMS } from './role-words.data.ts';

/** "m/w/d", "f/m/x", "H/F", "gn", "all genders" and the like: who may apply, not what the job is. */
const GENDERS =
  /^(?:[mwfdhxvigna](?:[\s/|,.*:-]{1,3}[mwfdhxvigna]){1,4}|m\/w|gn|all(?:e)? (?:genders?|geschlechter)|any gender|gender[- ]?neutral|divers|e|in|a|o|ne|se|rice|trice|ere)$/u;
const BARE_GENDERS =
  /(?<=\s|-)(?:[mwfdhx]\s?[/|*]\s?[mwfdhx](?:\s?[/|*]\s?[mwfdhxi]){0,3}|gn\*?|all genders)(?=$|[\s,)\]-])/giu;
const BARE_GENDER_TAIL =
  /\s(?:[mwfdhx]\s?[/|*]\s?[mwfdhx](?:\s?[/|*]\s?[mwfdhxi]){0,3}|gn\*?|all genders)$/iu;
/** A requisition id: letters, then at least three digits, perhaps with dashes; a bare year is none. */
const REQ_ID =
  /^(?:(?:req(?:uisition)?|job|id|ref(?:erenz|erence|erencia|erencia)?|rif|kennziffer|stellen-?id|vacature(?:nummer)?|code|codigo|nr|no|#)[\s.:#-]{0,3}){0,3}(?:[a-z]{0,5}[-_#]?\d{3,}(?:[-_./]\d+){0,2}[a-z]{0,3}|[a-z]{1,4}[-_/]\d{2,}|[a-z]{2,5}(?:[-_/][a-z]{1,4}){1,2}[-_/]\d{2,})$/u;
/** With a word for it any code is one: "Ref: 7C1A9F". */
const LABELLED_ID =
  /^(?:req(?:uisition)?|job id|id|ref(?:erence)?|kennziffer|rif)[\s.:#-]{1,3}(?=[a-z]*\d)[a-z\d/-]{2,20}$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** True for text that tells where or how one works, e.g. "Berlin, Germany", "Remote - US", "Hybrid". */
export function isPlace(text: string): boolean {
  const parts = foldText(text.replace(/(?<=\S\s?)\([^()]*\)$/u, ''))
    .split(/\s*[,/|;–—-]\s+|,|\/|\sor\s|\s(?:in|-)\s/u)
    .map((part) => part.replace(/[.()]/g, '').trim())
    .filter((part) => part !== '');
  const known = parts.filter(
    (part) => COUNTRIES.has(part) || CITIES.has(part) || WORK_MODES.has(part),
  ).length;
  return known > 0 && known * 2 >= parts.length;
}

/** Contract and hours are written as part of a title: "Copywriter (Contract)", "Porter (Part-time)". */
const TERMS =
  /^(?:contract|freelance|permanent|(?:full|part)[- ]?time|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd)$/u;

/** A market that somebody is in charge of: "Account Executive, DACH". */
const MARKET = /^(?:emea|apac|latam|dach|mena|amer|americas|benelux|nordics|iberia|cee|uki|anz)$/u;

const isGender = (inner: string): boolean => GENDERS.test(foldText(inner).trim());

/** A requisition id or a place: never part of a title as its writer sees it. */
function isAddition(inner: string): boolean {
  const text = foldText(inner).trim();
  if (REQ_ID.test(text) || LABELLED_ID.test(text)) return !YEAR.test(text);
  return isPlace(text) && !TERMS.test(text) && !MARKET.test(text);
}

const isAside = (inner: string): boolean => isGender(inner) || isAddition(inner) || isPlace(inner);

const EDGE = /[\s,;:|/"'.–—-]+$/u;
const TAIL =
  /(?:\s+(?:[-–—|/:@]|in\s)\s*|\s*[,|;]\s*|[-–—]\s+)((?:[^-–—|,;@]|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])){2,60}(?:,[^-–—|,;@]{2,30}){0,2})$/u;
const LEADING_ID =
  /^(?!(?:19|20)\d\d\s)(?:[A-Z]{0,5}[-_]?\d{3,}(?:[-_]\d+){0,2}|[A-Z]{1,5}[-_/]\d{2,}|#\d+)[\s:|,–—-]+(?=\p{L})/u;

/** The length of `text` without one trailing aside, or its length when there is none. */
function lengthWithoutTail(text: string, isLeftOff: (inner: string) => boolean): number {
  const bracket = /[([{]([^()[\]{}]{1,60})[)\]}]$/u.exec(text);
  if (bracket?.[1] !== undefined && isLeftOff(bracket[1])) return bracket.index;
  const tail = TAIL.exec(text);
  return tail?.[1] !== undefined && isLeftOff(tail[1]) ? tail.index : text.length;
}

/** `text` without asides at its end. */
function cutTails(text: string, isLeftOff: (inner: string) => boolean): string {
  let value = text.replace(EDGE, '');
  for (let round = 0; round < 4; round++) {
    const length = lengthWithoutTail(value, isLeftOff);
    if (length === value.length || length < 2) break;
    value = value.slice(0, length).replace(EDGE, '');
  }
  return value;
}

/**
 * The title within a phrase: without quotes and punctuation around it, a leading requisition id, and trailing
 * requisition ids, places and working modes. Gender marks and terms of contract in brackets are part of it, as they
 * are written ("Disponent (m/w/d)"). `value` is the part of `phrase` that begins at `offset`.
 */
export function trimTitle(phrase: string): { value: string; offset: number } {
  const open = /^[\s"'(:,–—-]*/u.exec(phrase)?.[0].length ?? 0;
  const id = LEADING_ID.exec(phrase.slice(open))?.[0].length ?? 0;
  return { value: cutTails(phrase.slice(open + id), isAddition), offset: open + id };
}

/** A title without the mark of who may apply at its end: "Disponent (m/w/d)", "Vendeur H/F". The rest stays as written. */
export function withoutGenders(title: string): string {
  const bracket = /\s+[([{]([^()[\]{}]{1,24})[)\]}]$/u.exec(title);
  if (bracket?.[1] !== undefined && isGender(bracket[1])) return title.slice(0, bracket.index);
  return title.replace(BARE_GENDER_TAIL, '').replace(EDGE, '');
}

/**
 * A title without what is not the title: gender marks, requisition ids, places and working modes, in brackets
 * anywhere or at its end. The rest stays as written.
 */
export function bareTitle(title: string): string {
  const bare = title
    .replace(/[([{]([^()[\]{}]{1,60})[)\]}]/gu, (whole: string, inner: string) =>
      isAside(inner) ? ' ' : whole,
    )
    .replace(BARE_GENDERS, ' ')
    .replace(/(?<=\p{L})[*:_]in(?:nen)?(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ');
  const { value } = trimTitle(bare);
  return cutTails(value.replace(BARE_GENDER_TAIL, ''), isAside);
}

const normalise = remembered((title) => {
  const folded = foldText(bareTitle(title))
    .replace(/\b(front|back)[\s-]end\b/g, '$1end')
    .replace(/\bfull[\s-]stack\b/g, 'fullstack')
    .replace(/\bdev[\s-]ops\b/g, 'devops')
    .replace(/(\p{L})[/(-](?:in|euse|rice|trice|e|a|se|ne)\b\)?/gu, '$1');
  const words = folded.match(/c\+\+|c#|\.net\b|[\p{L}\p{N}]+/gu) ?? [];
  const expanded = words.flatMap((word, at) => {
    // A lone "I" or "V" ranks a title only behind a word: "Engineer II", but "V Model Tester".
    if (at === 0 && /^[iv]+$/u.test(word)) return [word];
    return (ROLE_SYNONYMS.get(word) ?? word).split(' ');
  });
  const meaningful = expanded.filter((word) => !ROLE_FILLERS.has(word));
  return (meaningful.length > 0 ? meaningful : expanded).join(' ');
});

/**
 * Normal form of a title: its words, lower-case and folded, abbreviations spelt out ("Sr." → senior, "SWE" →
 * software engineer), roman levels as digits, without gender tails, requisition ids, places and fillers. Keeps the
 * order of words; '' for a title without letters or digits.
 */
export function canonicalRole(title: string): string {
  return normalise(title);
}

/** The stem under which two forms of a word meet: plural and -ing/-er forms are not confused with each other. */
const stem = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** Words and levels of a title's normal form. */
const split = remembered((role): { words: ReadonlySet<string>; levels: ReadonlySet<string> } => {
  const words = new Set<string>();
  const levels = new Set<string>();
  for (const word of role.split(' ')) {
    if (LEVEL_WORDS.has(word)) levels.add(word);
    else if (word !== '') words.add(stem(word));
  }
  return { words, levels };
});

/** How much a difference in level leaves: one silent side is a doubt, two different levels are two roles. */
function levelFactor(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.symmetricDifference(b).size === 0) return 1;
  return a.size === 0 || b.size === 0 ? 0.5 : 0.3;
}

/**
 * How alike two titles are, 0–1: the share of words they have in common, in any order (Dice). A level named on one
 * side only halves it, different levels leave 0.3 of it: from 0.75 on the titles may be taken for one role.
 * 0 when either is empty.
 */
export function roleSimilarity(a: string, b: string): number {
  const roleA = canonicalRole(a);
  const roleB = canonicalRole(b);
  if (roleA === '' || roleB === '') return 0;
  if (roleA === roleB) return 1;
  const left = split(roleA);
  const right = split(roleB);
  const total = left.words.size + right.words.size;
  const shared = left.words.intersection(right.words).size;
  const overlap = total === 0 ? 1 : (2 * shared) / total;
  return overlap * levelFactor(left.levels, right.levels);
}

/** True when one title is the other with more said, both of one level: "Accountant" and "Accountant, Italian speaking". */
export function holdsTitle(a: string, b: string): boolean {
  const [left, right] = [split(canonicalRole(a)), split(canonicalRole(b))];
  const [short, long] = left.words.size <= right.words.size ? [left, right] : [right, left];
  return (
    short.words.size > 0 && short.words.isSubsetOf(long.words) && levelFactor(left.levels, right.levels) === 1
  );
}
