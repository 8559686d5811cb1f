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

/** Addresses, and numbers that tell a time or a place in a row. */
const NOT_A_NAME =
  /@|https?:|\/\/|\p{L}:\s|^\d[\d\s:.,/-]{0,30}\s?(?:st|nd|rd|th|am|pm|h|uhr|uur|hours?|hrs|stunden|heures|horas|ore|fte)?$|^(?:hybrid|remote|on-?site)\s/u;

/** True for a phrase that could be a name at all: not empty, a general word, a place, a date or an address. */
export function isCompanyName(value: string): boolean {
  const folded = foldText(value)
    .replace(/^(?:the|our|your) /u, '')
    .replace(/[.'"]+$/u, '');
  if (value.length < 2 || value.length > LONGEST || canonicalCompany(value).length < 2) return false;
  if (!/\p{L}/u.test(value) || NOT_A_NAME.test(folded) || DANGLING.test(value)) return false;
  return !GENERIC_COMPANIES.has(folded) && !NAME_STOPS.has(folded) && !isPlace(value);
}

/** "Norvane Health System", "Norvane Fire Service": there the word belongs to the name. */
const SERVES =
  /(?:health|library|school|hospital|transit|rescue|ambulance|police|water|civil|public|postal|park|forest|probation|prison|court|fire|rail|bus)$/iu;

function withoutTail(name: string): string {
  const tailless = name.replace(TAIL, '');
  const served = SERVES.test(tailless)
    ? (/^\s(?:systems?|services?)(?!\p{L})/iu.exec(name.slice(tailless.length))?.[0] ?? '')
    : '';
  return tailless + served;
}

/** Takes hiring departments' words off both ends of a name: "The Norvane Talent Team" → "Norvane", at an offset. */
export function withoutDepartment(name: string): { value: string; offset: number } {
  const tailless = withoutTail(name);
  if (tailless === name || DANGLING.test(tailless)) {
    const head = HEAD.exec(name)?.[0] ?? '';
    return { value: name.slice(head.length), offset: head.length };
  }
  // "The Norvane Team" is Norvane's, but "The Norvane Companies, Inc. Team" names the firm in full.
  const words = tailless.split(' ');
  const article =
    words.length > 3 && isLegal(words.at(-1) ?? '') ? 0 : (ARTICLE.exec(tailless)?.[0].length ?? 0);
  return { value: tailless.slice(article), offset: article };
}

const DANGLING = /(?:^|\s)(?:at|for|of|in|with|the|de|da|do|di|del|bei|von|van|and|und|et|y|e|&|chez|en)$/iu;
const ARTICLE = /^(?:the|your|our|il|das|dein|ihr|votre|el|het) (?=\S)/iu;

/** A word of a name with what separates it from the next. */
const WORD = /([^\s,;:!?()"<>|=\n\u2022]+)(,?[^\S\n]?)/uy;
const JOINS: ReadonlySet<string> = new Set(
  '& + of del della delle dello dei degli der des di do da dos das du van von de la las los und'.split(' '),
);
/** "Residencia El Norvane": an article that is capitalised within a name. */
const ARTICLE_WITHIN = /^(?:De|La|Le|El|Los|Las|Les|Het)$/u;
const INSTITUTES =
  /^(?:institute|center|centre|foundation|council|society|association|alliance|campaign|school|academy|office|agency|department|authority|trust|bureau|commission|board)$/u;
const ABBREVIATION =
  /^(?:inc|co|ltd|corp|st|dr|bros|jr|plc|llc|dept|univ|intl|\p{L}|(?:\p{L}\.){1,4}\p{L}|s\.p\.a|e\.v|s\.r\.l|z|o\.o|sp)$/iu;

const isCapital = (word: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(word) ||
  /^\p{Ll}{1,2}\p{Lu}/u.test(word) ||
  /\p{L}\.(?:com|io|ai|org|net|ly|app|dev|co)\b/u.test(word);
const bareWord = (word: string): string => foldText(word).replace(/[.']+$/u, '');
const isLegal = (word: string): boolean => LEGAL_FORMS.has(foldText(word).replace(/[.'/]/gu, ''));

/** True when a name of two words or more ends in a legal form that is written as one. */
export function hasLegalForm(name: string): boolean {
  const words = name.split(/[\s,]+/u);
  return words.slice(1).some((word) => isLegal(word) && (/^\p{Lu}/u.test(word) || word === 'mbH'));
}

const startsLegal = (following: string): boolean =>
  isLegal(/^\s?([^\s,;:!?()"]{1,12})/u.exec(following)?.[1] ?? '');

interface Token {
  word: string;
  /** A comma and a blank, either or none. */
  gap: string;
  /** What follows the word, gap included. */
  following: string;
}

function tokenAt(view: string, position: number): Token | null {
  WORD.lastIndex = position;
  const match = WORD.exec(view);
  if (match === null) return null;
  const [, word = '', gap = ''] = match;
  const behind = position + word.length;
  return { word, gap, following: view.slice(behind, behind + 40) };
}

interface Step {
  /** End of the name when it ends with this word. */
  end: number;
  /** The name ends here. */
  last: boolean;
}

/** "Norvane Ltd. Registered in …": behind a legal form only another one belongs to the name. */
const closes = (word: string, following: string): boolean => isLegal(word) && !startsLegal(following);

/** Abbreviations may look like small words, and "Norvane Re" is a reinsurer. */
const isStopWord = (word: string, following: string): boolean =>
  NAME_STOPS.has(bareWord(word)) && (!/^(?:\p{Lu}{2,3}|Re)$/u.test(word) || following.startsWith(':'));

/** A capitalised word goes into the name, unless it opens a sentence or a courtesy. */
function capitalStep({ word, following }: Token, previous: string, at: number): Step | null {
  if (previous !== '' && isStopWord(word, following)) return null;
  const dotted = word.endsWith('.');
  const bare = word.replace(/[.'-]+$/u, '');
  const goesOn = ABBREVIATION.test(bare) && /^\s?(?:[\p{Lu}&]|\p{Ll}\.\p{Ll})/u.test(following);
  const keepsDot = dotted && /^(?:inc|co|ltd|corp|bros)$|\p{L}\.\p{L}$/iu.test(bare);
  const closed = previous !== '' && closes(bare, following);
  return { end: at + (keepsDot ? word.length : bare.length), last: dotted && (closed || !goesOn) };
}

/** What a word does to the name read so far; null when it does not belong to it. */
function stepOf(token: Token, previous: string, at: number): Step | null {
  const { word, following } = token;
  const possessive = /^(.{2,40}?)'s$/u.exec(word)?.[1];
  if (isCapital(word) || (previous !== '' && ELIDED.test(word))) {
    return possessive !== undefined && /^\s?\p{Ll}/u.test(following)
      ? { end: at + possessive.length, last: true }
      : capitalStep(token, previous, at);
  }
  // "as", "se", "co": in small letters such words belong to the sentence.
  if (previous === '' || !isLegal(word) || /^\p{Ll}{1,2}$/u.test(word)) return null;
  return { end: at + word.replace(/[.'-]+$/u, '').length, last: word.endsWith('.') };
}

/** A comma ends a name unless a legal form follows: "Norvane, Inc." */
function goesOn({ gap, following }: Token): boolean {
  if (!gap.startsWith(',')) return gap !== '';
  return isLegal(/^,\s?([^\s,;:!?()"]{1,12})/u.exec(following)?.[1] ?? '');
}

/** The next word in capitals, an article before it left out: "de la Vega", "de l'Ognon". */
const JOINED_WORD = /^\s?(?:(?:la|las|los|le|les|der|den|het)\s|[dl]')?([\p{Lu}\p{N}][\p{L}\p{N}'.-]*)/u;
/** "l'Ognon", "dell'Adda", within a name. */
const ELIDED = /^(?:[dl]|dell|all)'\p{Lu}/u;

function isJoin({ word, gap, following }: Token, previous: string): boolean {
  const next = JOINED_WORD.exec(following)?.[1] ?? '';
  if (previous === '' || gap !== ' ' || next === '') return false;
  if (NAME_STOPS.has(bareWord(next))) return false;
  if (ARTICLE_WITHIN.test(word)) return true;
  if (word === 'for') return INSTITUTES.test(foldText(previous));
  if (word === 'and') return !/^\s?\p{Lu}[\p{L}'-]+\s+\p{Ll}/u.test(following);
  return JOINS.has(word);
}

/** Skips quotes and an article that stand before a name. */
function nameStart(view: string, at: number): number {
  const lead =
    /^[^\S\n]{0,3}["'(:-]{0,2}[^\S\n]?(?:(?:the|der|die|das|la|le|l'|el|il|de)(?:[^\S\n]+|(?<=')))?["']?/u.exec(
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
    const token = tokenAt(view, position);
    if (token === null) break;
    const step = stepOf(token, previous, position);
    if (step !== null) end = step.end;
    if (step === null ? !isJoin(token, previous) : step.last || !goesOn(token)) break;
    previous = token.word;
    position += token.word.length + token.gap.length;
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
