// Reads a job title that begins at a given place of a text.
import type { Language } from '../../contracts/rule.ts';
import { foldText } from '../../domain/fold-text.ts';
import { trimTitle } from '../../domain/role-title.ts';
import { GENERIC_ROLES } from './generic-words.data.ts';
import { ROLE_NOUNS } from './role-nouns.data.ts';
import { WORDINGS } from './wording.data.ts';

export interface ReadTitle {
  value: string;
  start: number;
  end: number;
  /** Where reading stopped, behind closing quotes, brackets and a following "position". */
  next: number;
  quoted: boolean;
  /** A noun like "position" followed. */
  suffixed: boolean;
  /** The phrase holds a word for an occupation. */
  known: boolean;
}

const OCCUPATION = (() => {
  const words = ROLE_NOUNS.trim().split(/\s+/);
  const starts = words.filter((word) => !word.startsWith('*'));
  const endings = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  const source = (word: string): string => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}{0,8}` : word);
  const whole = `(?<![\\p{L}\\p{N}])(?:${starts.map(source).join('|')})(?![\\p{L}\\p{N}])`;
  const compound = `(?:${endings.map(source).join('|')})(?:innen|in|nen|e|en|s)?(?![\\p{L}\\p{N}])`;
  return { whole: new RegExp(whole, 'u'), compound: new RegExp(compound, 'u') };
})();

/** True when a phrase holds a word for an occupation, in any of the languages. */
export function namesOccupation(phrase: string): boolean {
  const folded = foldText(phrase);
  return OCCUPATION.whole.test(folded) || OCCUPATION.compound.test(folded);
}

const BOUNDARY = String.raw`(?<![\p{L}\p{N}'-])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;

/** Clause words end a title in lower case ("Head of In-House Counsel"); these do in either case. */
const CAPITAL_STOPS =
  'Position|Role|Opening|Vacancy|At|With|Has|Was|We|You|Your|Our|Unfortunately|Please|Thank|Sie|Wir|Ihre|Ihr|Chez|Bei';

interface Readers {
  end: RegExp;
  suffix: RegExp | null;
}

/** A sentence's end, but not the dot of "Sr." or ".Net"; brackets and quotes that were not opened in the phrase. */
const PUNCTUATION = String.raw`(?<!\b(?:sr|jr|mgr|snr|dr|st|assoc|asst))\.(?=\s|$|")|[!?;<>|\n"\u2022\u00b7]|,(?=\s*(?:$|\n|\p{Ll}(?!\p{L}*\s*(?:position|role)\b)))|\s-\s(?=\p{Ll})|:(?=\s*(?:$|\n|https?))|https?:|\s\(?(?:req(?:uisition)?|job|ref|id)\b[\s.]*(?:id|no|number|nr)?[\s.:#]*(?=[\w-]*\d)|\s#(?=\d)`;

const READERS = new Map<Language, Readers>();

function readersOf(language: Language): Readers {
  let readers = READERS.get(language);
  if (readers === undefined) {
    const { stop, suffix } = WORDINGS[language];
    const words = suffix === '' ? stop : `${stop}|${suffix}`;
    readers = {
      end: new RegExp(`${PUNCTUATION}|${BOUNDARY}(?:${words}|${CAPITAL_STOPS})${AFTER}`, 'u'),
      suffix: suffix === '' ? null : new RegExp(`["')\\s]{0,4}-?\\s?(?:${suffix})${AFTER}`, 'iuy'),
    };
    READERS.set(language, readers);
  }
  return readers;
}

const LONGEST = 130;

function closingQuote(view: string, start: number): number {
  const end = view.indexOf('"', start);
  return end === -1 || end - start > LONGEST || view.slice(start, end).includes('\n\n') ? -1 : end;
}

/** Cuts an unbalanced closing or opening bracket and what follows it. */
function balanced(phrase: string): string {
  let depth = 0;
  let opened = -1;
  for (const [at, char] of [...phrase].entries()) {
    if (char === '(' && depth++ === 0) opened = at;
    if (char === ')' && --depth < 0) return phrase.slice(0, at);
  }
  return depth > 0 ? phrase.slice(0, opened) : phrase;
}

function isTitle(value: string, known: boolean): boolean {
  const folded = foldText(value);
  if (value.length < 2 || value.length > LONGEST || !/\p{L}{2}/u.test(value)) return false;
  if (GENERIC_ROLES.has(folded) || value.split(/\s+/).length > 14 || /@\w|https?:|www\./.test(value))
    return false;
  return known || /^["'(.]?[\p{Lu}\p{N}]/u.test(value);
}

/** Puts a read phrase into form; null when it is no title. */
function titleAt(
  view: string,
  start: number,
  stop: number,
): { value: string; start: number; end: number } | null {
  const raw = balanced(view.slice(start, stop));
  const { value, offset } = trimTitle(raw);
  const known = namesOccupation(value);
  if (!isTitle(value, known)) return null;
  return { value: value.replace(/\s+/gu, ' '), start: start + offset, end: start + offset + value.length };
}

/**
 * Reads the title that begins at `at` in a plain view: up to a closing quote when it is quoted, else to the end of
 * the sentence or to a word that goes on with it. Null when what stands there cannot be a title: not capitalised
 * and without a word for an occupation, or a general word ("position").
 */
export function readRole(view: string, at: number, language: Language): ReadTitle | null {
  const start = at + (/^[\s:("']*/u.exec(view.slice(at, at + 12))?.[0].length ?? 0);
  const quoted = view.slice(at, start).includes('"');
  const readers = readersOf(language);
  const close = quoted ? closingQuote(view, start) : -1;
  const stop = close === -1 ? endOfPhrase(view, start, readers.end) : close;
  const title = titleAt(view, start, stop);
  if (title === null) return null;
  let next = stop;
  let suffixed = false;
  if (readers.suffix !== null) {
    readers.suffix.lastIndex = stop;
    const suffix = readers.suffix.exec(view);
    if (suffix !== null) {
      suffixed = true;
      next = stop + suffix[0].length;
    }
  }
  return { ...title, next, quoted: close !== -1, suffixed, known: namesOccupation(title.value) };
}

function endOfPhrase(view: string, start: number, end: RegExp): number {
  const window = view.slice(start, start + LONGEST + 20);
  const found = end.exec(window);
  return start + (found === null ? window.length : found.index);
}
