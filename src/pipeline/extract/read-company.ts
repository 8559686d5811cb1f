// Reads an employer's name that begins at a given place of a text, and brings names into form.
import { canonicalCompany } from '../../domain/company-name.ts';
import { foldText } from '../../domain/fold-text.ts';
import { LEGAL_FORMS } from '../../domain/legal-forms.data.ts';
import { isPlace } from '../../domain/role-title.ts';
import { GENERIC_COMPANIES, NAME_STOPS } from './generic-words.data.ts';
import { DEPARTMENT_HEAD, DEPARTMENT_TAIL } from './hr-words.data.ts';

export interface ReadName {
  value: string;
  start: number;
  end: number;
  /** Where reading stopped, behind what was trimmed. */
  next: number;
}

const LONGEST = 80;
const TAIL = new RegExp(DEPARTMENT_TAIL, 'iu');
const HEAD = new RegExp(DEPARTMENT_HEAD, 'iu');

/** True for a phrase that could be a name at all: not empty, a general word, a place, a date or an address. */
export function isCompanyName(value: string): boolean {
  const folded = foldText(value)
    .replace(/^(?:the|our|your) /u, '')
    .replace(/[.'"]+$/u, '');
  if (!/\p{L}/u.test(value) || value.length < 2 || value.length > LONGEST) return false;
  if (GENERIC_COMPANIES.has(folded) || NAME_STOPS.has(folded) || canonicalCompany(value).length < 2)
    return false;
  if (/@|https?:|\/\//u.test(value) || /^\d[\d\s:.,/-]*(?:st|nd|rd|th|am|pm|h|uhr)?$/u.test(folded))
    return false;
  return !isPlace(value);
}

/** Takes hiring departments' words off both ends of a name: "The Norvane Talent Team" → "Norvane", at an offset. */
export function withoutDepartment(name: string): { value: string; offset: number } {
  const tailless = name.replace(TAIL, '');
  if (tailless === name) {
    const head = HEAD.exec(name)?.[0] ?? '';
    return { value: name.slice(head.length), offset: head.length };
  }
  const article = /^(?:the|your|our|il|das|dein|ihr|votre|el|het) (?=\S)/iu.exec(tailless)?.[0].length ?? 0;
  return { value: tailless.slice(article), offset: article };
}

/** A word of a name with what separates it from the next. */
const WORD = /([^\s,;:!?()"<>|\n\u2022]+)(,?[^\S\n]?)/uy;
const JOINS: ReadonlySet<string> = new Set([
  '&',
  '+',
  '-',
  '/',
  'of',
  'del',
  'della',
  'der',
  'des',
  'di',
  'do',
  'du',
  'van',
  'von',
  'de',
  'la',
  'und',
]);
const INSTITUTES =
  /^(?:institute|center|centre|foundation|council|society|association|alliance|campaign|committee|school|partners?|academy)$/u;
const ABBREVIATION =
  /^(?:inc|co|ltd|corp|st|dr|bros|jr|plc|llc|dept|univ|intl|\p{L}|(?:\p{L}\.){1,4}\p{L}|s\.p\.a|e\.v|s\.r\.l|z|o\.o|sp)$/iu;

const isCapital = (word: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(word) ||
  /^\p{Ll}{1,2}\p{Lu}/u.test(word) ||
  /\p{L}\.(?:com|io|ai|org|net|ly|app|dev|co)\b/u.test(word);
const bareWord = (word: string): string => foldText(word).replace(/[.']+$/u, '');
const isLegal = (word: string): boolean => LEGAL_FORMS.has(foldText(word).replace(/[.'/]/gu, ''));

interface Step {
  /** End of the name when it ends with this word. */
  end: number;
  /** The name ends here. */
  last: boolean;
}

/** What a word does to the name read so far; null when it does not belong to it. */
function stepOf(word: string, previous: string, at: number, following: string): Step | null {
  const possessive = /^(.{2,}?)'s$/u.exec(word);
  if (possessive?.[1] !== undefined && isCapital(word) && /^\s?[\p{Ll}]/u.test(following)) {
    return { end: at + possessive[1].length, last: true };
  }
  const dotted = /\.+$/u.test(word);
  const bare = word.replace(/[.'-]+$/u, '');
  const ends = dotted && !(ABBREVIATION.test(bare) && /^\s?(?:[\p{Lu}&]|\p{Ll}\.\p{Ll})/u.test(following));
  if (isCapital(word)) {
    if (previous !== '' && NAME_STOPS.has(bareWord(word)) && !/^\p{Lu}{2,3}$/u.test(word)) return null;
    const keepsDot = dotted && (isLegal(bare) || /\p{L}\.\p{L}$/u.test(bare));
    return { end: at + (keepsDot ? word.length : bare.length), last: ends };
  }
  if (isLegal(word) && previous !== '') return { end: at + bare.length, last: ends };
  return null;
}

function isJoin(word: string, previous: string, following: string): boolean {
  if (!/^\s?[\p{Lu}\p{N}]/u.test(following)) return false;
  const next = /^\s?([\p{L}\p{N}'.-]+)/u.exec(following)?.[1] ?? '';
  if (NAME_STOPS.has(bareWord(next))) return false;
  if (word === 'for') return INSTITUTES.test(foldText(previous));
  if (word === 'and') return !/^\s?\p{Lu}[\p{L}'-]+\s+\p{Ll}/u.test(following);
  return JOINS.has(word);
}

/** Skips quotes and an article that stand before a name. */
function nameStart(view: string, at: number): number {
  const lead = /^[\s"'(:-]{0,6}(?:(?:the|der|die|das|la|le|l'|el|il|de)(?:\s+|(?<=')))?["']?/u.exec(
    view.slice(at, at + 24),
  );
  return at + (lead?.[0].length ?? 0);
}

/**
 * Reads the name that begins at `at` in a plain view: capitalised words with what joins them, legal form included,
 * a hiring department's words left off. Null when no name stands there.
 */
export function readCompany(view: string, at: number): ReadName | null {
  const start = nameStart(view, at);
  let end = -1;
  let previous = '';
  let position = start;
  while (position - start < LONGEST) {
    WORD.lastIndex = position;
    const match = WORD.exec(view);
    if (match?.[1] === undefined) break;
    const [whole, word, gap = ''] = match;
    const following = view.slice(position + word.length, position + word.length + 40);
    const step = stepOf(word, previous, position, following);
    if (step === null) {
      if (previous === '' || gap.startsWith(',') || !isJoin(word, previous, following)) break;
    } else {
      end = step.end;
      if (
        step.last ||
        gap === '' ||
        (gap.startsWith(',') && !isLegal(/^\s?([^\s,;]+)/u.exec(following.slice(1))?.[1] ?? ''))
      )
        break;
    }
    previous = word;
    position += whole.length;
  }
  return end === -1 ? null : finished(view, start, end);
}

function finished(view: string, start: number, end: number): ReadName | null {
  const { value, offset } = withoutDepartment(view.slice(start, end));
  const trimmed = value.replace(/[\s,;:|/&-]+$/u, '');
  if (!isCompanyName(trimmed)) return null;
  return {
    value: trimmed.replace(/\s+/gu, ' '),
    start: start + offset,
    end: start + offset + trimmed.length,
    next: end,
  };
}
