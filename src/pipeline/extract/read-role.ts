// Reads a job title that begins at a given place of a text.
import type { Language } from '../../contracts/rule.ts';
import { foldText } from '../../domain/fold-text.ts';
import { isPlace, trimTitle } from '../../domain/role-title.ts';
import { isApplicationTalk } from './application-talk.ts';
import { GENERIC_ROLES } from './generic-words.data.ts';
import { looksOccupational } from './occupation-form.ts';
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
  /** The phrase holds a word formed like one for an occupation. */
  formed: boolean;
}

const OCCUPATION = (() => {
  const words = ROLE_NOUNS.trim().split(/\s+/);
  const starts = words.filter((word) => !word.startsWith('*'));
  const endings = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  // One tail for all beginnings: with a tail each, compiling the pattern takes 50 MB.
  const any = (list: readonly string[]): string => {
    const beginnings = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const wholes = list.filter((word) => !word.endsWith('*'));
    return `(?:(?:${beginnings.join('|')})\\p{L}{0,8}|${wholes.join('|')})`;
  };
  const whole = `(?<![\\p{L}\\p{N}])${any(starts)}(?![\\p{L}\\p{N}])`;
  const compound = `${any(endings)}(?:innen|in|nen|e|en|s)?(?![\\p{L}\\p{N}])`;
  return { whole: new RegExp(whole, 'u'), compound: new RegExp(compound, 'u') };
})();

/** True when a phrase holds a word for an occupation, in any of the languages. */
export function namesOccupation(phrase: string): boolean {
  const folded = foldText(phrase);
  return OCCUPATION.whole.test(folded) || OCCUPATION.compound.test(folded);
}

/** Not within a word, nor in a gender form as "vendedor/a" or "professor(a)". */
const BOUNDARY = String.raw`(?<![\p{L}\p{N}'/:*_-]|\p{L}\()`;
/** The end of a word; behind a blank or an apostrophe that a stop itself takes none is asked for. */
const AFTER = String.raw`(?:(?<=[\s'])|(?![\p{L}\p{N}]))`;

/** German titles are nouns: a word in lower case ends one, unless it joins it to the next noun. */
const GERMAN_END = String.raw`(?<=\s)(?!(?:und|der|des|of|and|im|für|von|zur|zum)\s\p{Lu}(?!hr|ie\b))\p{Ll}{3,}`;

/** What begins with two words in capitals ends before one in small letters, unless it joins more of them. */
const ENGLISH_END = String.raw`(?<=\p{Lu}\S{0,30}\s\p{Lu}\S{0,30}\s)(?!(?:of|and|for|in|to|or|with|the|on|der|de|du|di|und|von|e|y)\s)\p{Ll}{2,}(?!\p{L}*\s*(?:position|role|job|vacancy|opening|post)\b)`;

/** A day, behind a comma. */
const DAY = String.raw`,\s(?=(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|(?:[Mm]onta|[Dd]iensta|[Dd]onnersta|[Ff]reita|[Mm]aanda|[Dd]insda|[Ww]oensda|[Dd]onderda|[Vv]rijda)g|[Mm]ittwoch|(?:lun|mar|mercre|jeu|vendre)di\b|lunes|martes|miércoles|jueves|viernes|(?:lune|marte|mercole|giove|vener)dì|(?:segunda|terça|quarta|quinta|sexta)-feira)`;

/** A sum of money or a date goes on behind a comma, never a title. */
const SUM = String.raw`${DAY}|,\s(?=\p{Lu}\p{Ll}{3,20}\s(?:bis|ab|von|um|up to|jusqu|fino|hasta|até|tot)\b)|(?<=\))\s(?=\p{Ll}{2,}\b(?!\p{L}*\s(?:position|role|job|vacancy)\b))|,?\s(?:\p{L}{2,12}:\s)?(?=[€$£]\s?\d|\d[\d.,]{3,12}\s?(?:€|EUR|USD|GBP|CHF|%))`;

/** Clause words end a title in lower case ("Head of In-House Counsel"); these do in either case. */
const CAPITAL_STOPS =
  'Position|Role|Opening|Vacancy|Interview|At|With|Has|Was|We|You|Your|Our|Unfortunately|Please|Thank|Sie|Wir|Ihre|Ihr|Chez|Bei';

interface Readers {
  end: RegExp;
  suffix: RegExp | null;
}

/** A sentence's end, but not the dot of "Sr." or ".Net"; brackets and quotes that were not opened in the phrase. */
const PUNCTUATION = String.raw`(?<!\b(?:sr|jr|mgr|snr|dr|st|assoc|asst))\.(?=\s|$|")|[!?;<>|\n"\u2022\u00b7]|,(?=\s*(?:$|\n|\p{Ll}(?!\p{L}*\s*(?:position|role)\b)))|\s-\s(?=\p{Ll})|:(?=\s*(?:$|\n|https?)|\s+\p{Ll})|\s:(?=\s)|https?:|\s\(?(?:[Rr]eq(?:uisition)?|REQ|[Jj]ob|JOB|[Rr]ef|REF|[Ii]d|ID)\b[\s.]*(?:id|no|number|nr)?[\s.:#]*(?=[\w-]*\d)|\s#(?=\d)|-(?=(?:Position|Stelle|Rolle|Vakanz)\b)|\s-(?=\p{Lu}\p{L})`;

const ENDS: Partial<Record<Language, string>> = { de: `${GERMAN_END}|`, en: `${ENGLISH_END}|` };

const READERS = new Map<Language, Readers>();

function readersOf(language: Language): Readers {
  let readers = READERS.get(language);
  if (readers === undefined) {
    const { stop, suffix } = WORDINGS[language];
    const words = suffix === '' ? stop : `${stop}|${suffix}`;
    readers = {
      end: new RegExp(
        `${ENDS[language] ?? ''}${SUM}|${PUNCTUATION}|${BOUNDARY}(?:${words}|${CAPITAL_STOPS})${AFTER}`,
        'u',
      ),
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

/** Languages that write titles in lower case within a sentence. */
const LOWER_CASE: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt', 'nl']);
/** Occupations that in lower case rather mean the person or the work in general. */
const COMMON_NOUN =
  /^(?:\S+ )?(?:internships?|interns?|lead|head|expert|owner|agent|managers?|recruiters?|team|partner)$|^(?:(?:hiring|talent) )?(?:recruiters?|managers?|colleagues?|directors|experts)\s/u;

/** A title begins with a capital or digit, or is a known occupation in lower case throughout. */
function isCased(value: string, known: boolean, language: Language): boolean {
  if (/^["'(.]?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(value)) return true;
  if (!known || COMMON_NOUN.test(value)) return false;
  return LOWER_CASE.has(language) || (language === 'en' && !/\s\p{Lu}\p{Ll}|[^s]s$/u.test(value));
}

/** English titles end with what one is; the others may go on behind it. */
const headOf = (value: string, language: Language): string =>
  language === 'en' ? (/\S+(?=\s*(?:\(.*|[IVX]+)?$)/u.exec(value)?.[0] ?? '') : value;

/** A lone English word so formed is as soon a name ("Conor") or a thing ("Order"). */
const isFormed = (value: string, language: Language): boolean =>
  /^\p{Lu}/u.test(value) &&
  (language !== 'en' || value.includes(' ')) &&
  looksOccupational(headOf(value, language), language) &&
  !DATE.test(value);

/** Days and months: "on Monday, October 5". */
const DATE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|june|july|august|september|october|november|december)\b|^\d{1,2}(?:\.|st|nd|rd|th)? \p{L}{3,10}\b/iu;

/** "A 30-minute video call" is what one is invited to. */
const MEETING =
  /\s(?:call|chat|meeting|conversation|screen|gespräch|entretien|entrevista|colloquio|gesprek)$/iu;

/** A clause that begins with its subject: "… as I have taken another job". */
const CLAUSE = /^(?:I|we|you|it|they|he|she)(?:'\p{L}{1,2})?\s/iu;

function isTitle(value: string, known: boolean, language: Language): boolean {
  if (value.length < 2 || value.length > LONGEST || !/\p{L}{2}/u.test(value)) return false;
  if (
    value.split(/\s+/).length > 14 ||
    /@\w|https?:|www\./.test(value) ||
    CLAUSE.test(value) ||
    DATE.test(value)
  )
    return false;
  return !GENERIC_ROLES.has(foldText(value)) && !MEETING.test(value) && isCased(value, known, language);
}

/** Offset of the title behind what leads up to it: "interview - ANALYST", "Norvane's ANALYST", "REMOTE - ANALYST". */
function leadLength(phrase: string): number {
  const announced =
    /^.{0,30}(?:role|position|opening|job|opportunity|requirement) (?:for|of|as) (?:an? |the )?/iu.exec(
      phrase,
    )?.[0] ?? '';
  let length = namesOccupation(phrase.slice(announced.length)) ? announced.length : 0;
  for (const match of phrase.matchAll(/\s-\s|\s\|\s|'s\s/gu)) {
    const head = phrase.slice(length, match.index);
    const rest = phrase.slice(match.index + match[0].length);
    const leads =
      match[0] === "'s "
        ? !namesOccupation(head)
        : isApplicationTalk(head) || isPlace(head) || /^\p{Ll}/u.test(head);
    if (!leads || !namesOccupation(rest)) break;
    length = match.index + match[0].length;
  }
  return length;
}

const DANGLING =
  /(?:[\s,&/-]+(?:and|or|und|oder|et|ou|y|e|o|en|of|for|the|a|an|de|da|di|to|in|our|mit|für))+$/iu;

/** Puts a read phrase into form; null when it is no title. */
function titleAt(
  view: string,
  start: number,
  stop: number,
  language: Language,
): { value: string; start: number; end: number } | null {
  const raw = balanced(view.slice(start, stop));
  const lead = leadLength(raw);
  const { value: long, offset } = trimTitle(raw.slice(lead));
  const value = long.replace(DANGLING, '');
  if (!isTitle(value, namesOccupation(value), language)) return null;
  const from = start + lead + offset;
  return { value: value.replace(/\s+/gu, ' '), start: from, end: from + value.length };
}

/**
 * Reads the title that begins at `at` in a plain view: up to a closing quote when it is quoted, else to the end of
 * the sentence or to a word that goes on with it. Null when what stands there cannot be a title: not capitalised
 * and without a word for an occupation, or a general word ("position").
 */
export function readRole(view: string, at: number, language: Language): ReadTitle | null {
  const start =
    at + (/^[^\S\n]{0,3}[:("']{0,3}[^\S\n]?["']?/u.exec(view.slice(at, at + 12))?.[0].length ?? 0);
  const quoted = view.slice(at, start).includes('"');
  const readers = readersOf(language);
  const close = quoted ? closingQuote(view, start) : -1;
  const stop = close === -1 ? endOfPhrase(view, start, readers.end) : close;
  const title = titleAt(view, start, stop, language);
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
  const known = namesOccupation(title.value);
  const formed = known || isFormed(title.value, language);
  return { ...title, next, quoted: close !== -1, suffixed, known, formed };
}

function endOfPhrase(view: string, start: number, end: RegExp): number {
  const window = view.slice(start, start + LONGEST + 20);
  const found = end.exec(window);
  return start + (found === null ? window.length : found.index);
}
