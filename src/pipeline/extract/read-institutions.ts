// Proposes names that begin with what an institution is and go on in small words: "Museum für Uhren Bremen".
import { foldText } from '../../domain/fold-text.ts';
import { isApplicationTalk } from './application-talk.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { INSTITUTION_ENDING, INSTITUTION_JOINS, INSTITUTION_NOUNS } from './institution-words.data.ts';
import { isCompanyName, readCompany, withoutDepartment } from './read-company.ts';
import { CLAUSE_WORDS, POSITION_NOUNS } from './title-words.data.ts';

/** The news stands at the top and the one who signs at the end. */
const HEAD = 2200;
const FOOT = 700;
const MOST = 12;
const LONGEST = 80;
/** "Centre de services scolaire des …". */
const MOST_SMALL = 4;

const CAPITAL_WORD = /(?<![\p{L}\p{N}@./-])\p{Lu}[\p{L}-]{3,24}(?=[^\S\n]|'s?\s)/gu;
/** A word with the blank before it; elided articles go with their noun. */
const NEXT = /[^\S\n]((?:(?:d|l|dell|all|nell|dall|sull)')?[\p{L}\p{N}&][\p{L}\p{N}&'-]{0,30}|&)/uy;

/** A joined list within a name: ", Land and Catchments", ", Ganadería y Pesca". */
const LISTED =
  /(?:,[^\S\n](?:(?:de la|des|du|de|d[ei]l{0,2}a?) )?\p{Lu}[\p{L}-]{2,24}(?:[^\S\n]\p{Lu}[\p{L}-]{2,24})?){1,4},?[^\S\n](?:and|und|et|y|e|en|&)[^\S\n](?:(?:de la|des|du|de|d[ei]l{0,2}a?) )?\p{Lu}[\p{L}-]{2,24}(?:[^\S\n]\p{Lu}[\p{L}-]{2,24})?/uy;

/** True for a capitalised word that says what an institution is. */
export function isInstitutionNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return INSTITUTION_NOUNS.has(lower) || INSTITUTION_ENDING.test(lower);
}

const isCapital = (word: string): boolean => /^(?:\p{Ll}{1,4}')?\p{Lu}/u.test(word);

/** A small word that may stand within a name, not one of the sentence around it. */
function mayStandWithin(word: string): boolean {
  if (INSTITUTION_JOINS.has(word)) return true;
  return word.length > 3 && !CLAUSE_WORDS.has(word) && !POSITION_NOUNS.has(word) && !isApplicationTalk(word);
}

interface Progress {
  ends: number[];
  /** Small words since the last one in capitals. */
  small: number;
  /** A small word has joined words in capitals. */
  joined: boolean;
}

/** Takes a word in capitals into the name, "del Sur" too; false where one opens the next sentence. */
function takeCapital(progress: Progress, word: string, end: number): boolean {
  const { ends, small, joined } = progress;
  if (small === 0 && NAME_STOPS.has(foldText(word))) return false;
  if (joined && small === 0) ends.pop();
  if (joined || small > 0) ends.push(end);
  progress.joined = joined || small > 0;
  progress.small = 0;
  return true;
}

const takeSmall = (progress: Progress, word: string): boolean =>
  ++progress.small <= MOST_SMALL && mayStandWithin(word);

/** The end of the list that goes on at `at`; none behind a name without small words, "Bank Norvane, Zürich und Bern". */
function endOfList(view: string, at: number, { joined, small }: Progress): number[] {
  LISTED.lastIndex = at;
  const list = joined && small === 0 ? LISTED.exec(view) : null;
  return list === null ? [] : [at + list[0].length];
}

/** "S.p.A." is a legal form, which other readers take whole. */
const opensLegalForm = (word: string, view: string, end: number): boolean =>
  word.length === 1 && view.charAt(end) === '.';

/** The ends at which a name that begins with the noun at `start`–`end` may end, the first words joined by small ones. */
function endsFrom(view: string, start: number, end: number): number[] {
  const progress: Progress = { ends: [], small: 0, joined: false };
  for (let at = end; at - start < LONGEST; at = NEXT.lastIndex) {
    NEXT.lastIndex = at;
    const word = NEXT.exec(view)?.[1];
    if (word === undefined) return [...progress.ends, ...endOfList(view, at, progress)];
    if (opensLegalForm(word, view, NEXT.lastIndex)) break;
    if (!(isCapital(word) ? takeCapital(progress, word, NEXT.lastIndex) : takeSmall(progress, word))) break;
  }
  return progress.ends;
}

const LINKED = /(?:^|\s)(?:de[rsl]?|do|da|della|dell'|of|van|di)\s?$/u;

/** True for a name of two words and more that begins with what its bearer is: "Clinique Norvane". */
export function beginsAsInstitution(name: string): boolean {
  const [first = '', second] = name.split(/\s+/u);
  return second !== undefined && isInstitutionNoun(first);
}

/** True when an institution's noun stands behind a small word in a name: "Geoinformatik der Universität Norvane". */
export function holdsInstitution(name: string): boolean {
  for (const { index, 0: word } of name.matchAll(CAPITAL_WORD)) {
    if (index > 0 && isInstitutionNoun(word) && LINKED.test(name.slice(0, index))) return true;
  }
  return false;
}

/** The plain name that begins with a noun which the words before it only lead up to. */
function readLinked(field: Field, at: number): Candidate[] {
  if (!LINKED.test(field.view.slice(Math.max(0, at - 8), at))) return [];
  const name = readCompany(field.view, at);
  return name === null || name.start !== at || !name.value.includes(' ')
    ? []
    : [proposal(field, name.start, name.end, 0.1, 'run')];
}

function propose(field: Field, start: number, end: number): Candidate | null {
  const { value, offset } = withoutDepartment(field.view.slice(start, end));
  // "Secretaria" heads a department's words too.
  const length = offset > 0 ? end - start : value.length;
  return isCompanyName(field.view.slice(start, start + length))
    ? proposal(field, start, start + length, 0.1, 'run')
    : null;
}

function readBetween(field: Field, from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  CAPITAL_WORD.lastIndex = from;
  for (const { index, 0: word } of field.view.slice(0, to).matchAll(CAPITAL_WORD)) {
    if (found.length >= MOST || !isInstitutionNoun(word)) continue;
    found.push(...readLinked(field, index));
    for (const end of endsFrom(field.view, index, index + word.length)) {
      const candidate = propose(field, index, end);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

/** Proposals from a text's head and foot. */
export function readInstitutions(field: Field): Candidate[] {
  const { length } = field.view;
  const head = readBetween(field, 0, Math.min(HEAD, length));
  return length <= HEAD ? head : [...head, ...readBetween(field, Math.max(HEAD, length - FOOT), length)];
}
