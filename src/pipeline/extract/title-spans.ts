// Finds every stretch of a text that could be a job title, each with the signs that speak for and against it.
import type { Language } from '../../contracts/rule.ts';
import { foldText } from '../../domain/fold-text.ts';
import { trimTitle } from '../../domain/role-title.ts';
import type { Field } from './candidate.ts';
import {
  glossSigns,
  innerSigns,
  leftSigns,
  placeSigns,
  rightSigns,
  tailPlaceSigns,
  wordingSigns,
} from './title-signs.ts';
import type { Gap } from './title-tokens.ts';
import { APPOSING, ARTICLES, OF_WORDS, POSITION_NOUNS } from './title-words.data.ts';
import { isTalkWord, titleWords, type Word, type Words } from './title-words.ts';

/** A stretch that could be a title; `key` is equal for equal titles. */
export interface TitleSpan {
  field: Field;
  key: string;
  start: number;
  end: number;
  signs: readonly string[];
}

/** Where a field stands in the mail and how much of it is read. */
export interface TitleSource {
  field: Field;
  /** 's' subject, 'b' body, 'q' quoted. */
  place: 's' | 'b' | 'q';
  limit: number;
  /** Offset at which the signature begins. */
  signature: number;
}

const MOST_WORDS = 11;
const LONGEST = 110;
/** A mail that is full of occupations is a list of jobs; no more of it is weighed. */
const MOST_SPANS = 700;

const INSIDE: ReadonlySet<Gap> = new Set<Gap>([
  'space',
  'join',
  'amp',
  'comma',
  'dash',
  'slash',
  'open',
  'close',
]);

/** Equal for titles that differ in case, accents, punctuation or the mark of who may apply. */
export function titleKey(title: string): string {
  return foldText(
    title.replace(
      /\s*\((?:(?:[mwfdhxvi][\s/|*.]{1,3}){1,3}[mwfdhxvi]|gn|all genders|alle geschlechter)\)/giu,
      '',
    ),
  ).replace(/[^\p{L}\p{N}+#]+/gu, '');
}

/** Years and ordinals begin titles, other numbers are ids, amounts and hours. */
const isNumber = (text: string): boolean =>
  /^#?\d/u.test(text) && !/^(?:20\d\d|\d{1,2}(?:st|nd|rd|th|e|er|\.ª|\.º)|\dD)$/u.test(text);

/** Nouns for a position that no title begins with; "job" does: "Job Coach". */
const BEGINS_NO_TITLE: ReadonlySet<string> = new Set(
  [...POSITION_NOUNS].filter(
    (noun) => !/^(?:jobs?|posts?|ad|advert|roles?|seat|plaza|title|rol|lugar)$/u.test(noun),
  ),
);

/** Three digits and more that are no year: the number of a job, not a word of its title. */
const isCode = (text: string): boolean =>
  /\d\D{0,2}\d\D{0,2}\d/u.test(text) && !text.endsWith('%') && !/^(?:19|20)\d\d(?:[/-]\d{2,4})?$/u.test(text);

/** "poste de", "puesto de", "Stelle als", "sollicitatie": what follows is a title, however it is written. */
function isAnnounced(words: Words, from: number): boolean {
  const gap = words[from]?.gap;
  const before = words[from - 1];
  if (before === undefined || (gap !== 'space' && gap !== 'join')) return false;
  if (POSITION_NOUNS.has(before.lower) || isTalkWord(before)) return true;
  const earlier = words[from - 2];
  return earlier !== undefined && before.joiner && announces(earlier, before);
}

/** "position of", "candidature de": the noun and what joins the title to it. */
function announces(noun: Word, joiner: Word): boolean {
  if (joiner.gap === 'line' || joiner.gap === 'stop') return false;
  return POSITION_NOUNS.has(noun.lower) || (OF_WORDS.has(joiner.lower) && isTalkWord(noun));
}

/** How far behind the first word of a lower-case title its occupation stands: "marine electrician". */
const LEAD_WORDS = 3;

function leadsToOccupation(words: Words, from: number): boolean {
  if (words[from]?.joiner === true) return false;
  for (let at = from; at < Math.min(words.length, from + LEAD_WORDS); at++) {
    const word = words[at] as Word;
    if (word.clause || (at > from && word.gap !== 'space' && word.gap !== 'amp')) return false;
    if (word.occupation || word.formed) return true;
  }
  return false;
}

const isSmallWord = ({ clause, joiner, capital }: Word): boolean => clause || (joiner && !capital);

/** A stretch begins at a word in capitals, at or shortly before an occupation in small letters, or where one is announced. */
function canBegin(words: Words, from: number): boolean {
  const word = words[from] as Word;
  if (word.gap === 'amp' || isSmallWord(word) || BEGINS_NO_TITLE.has(word.lower)) return false;
  if (word.capital) return !isNumber(word.text) && !isCode(word.text);
  return leadsToOccupation(words, from) || isAnnounced(words, from);
}

/** "82" of "82,000 euros" is half a number. */
const canEnd = (word: Word, view: string): boolean =>
  !word.joiner &&
  !word.clause &&
  !(/\d$/u.test(word.text) && /^[.,]\d/u.test(view.slice(word.end, word.end + 2)));

const LEADING: ReadonlySet<Gap> = new Set<Gap>(['space', 'colon', 'join']);

/** Behind "as", "for the" and nouns for a position titles stand. */
function isLed(words: Words, from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || !LEADING.has((words[from] as Word).gap)) return false;
  if (APPOSING.has(before.lower) || isAnnounced(words, from)) return true;
  return ARTICLES.has(before.lower) && APPOSING.has(words[from - 2]?.lower ?? '');
}

/** Whole parts of a subject and quoted phrases name titles, and so does what a noun for a position follows. */
function isSetApart(first: Word, after: Word | undefined, place: string): boolean {
  const closes = after === undefined || after.gap !== 'space';
  if (!closes) return POSITION_NOUNS.has(after.lower);
  const opens = first.gap !== 'space' && first.gap !== 'comma' && first.gap !== 'join';
  return first.gap === 'quote' || (place === 's' && opens);
}

/** Without a word for an occupation a stretch needs a place that names titles. */
function isSlot(words: Words, from: number, to: number, place: string): boolean {
  const first = words[from] as Word;
  if (!first.capital) return isAnnounced(words, from);
  return isSetApart(first, words[to + 1], place) || isLed(words, from);
}

/** A street with its comma, and a British postcode. */
const ADDRESS = /\b(?:Road|Street|Avenue|Boulevard)(?:,|$)|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/u;

/** Ids and places at either end are no part of a title. */
const isTrimmed = (text: string): boolean => trimTitle(text).value.length === text.length;

interface Reader {
  source: TitleSource;
  words: Words;
  found: TitleSpan[];
  language: Language;
}

/** "Optikerin-Stelle". */
const JOINED_NOUN = /-(?:position|stelle|rolle|vakanz|job|posten|functie|vacature)$/iu;

/** Signs that speak differently by language: English titles end with what one is, Romance ones begin with it. */
const PER_LANGUAGE = /^(?:[ocf]:|r:(?:join|content|capital)|l:(?:capital|content))/u;

function addSpan({ source, words, found, language }: Reader, from: number, to: number, end: number): void {
  const { field, place, signature } = source;
  const { view } = field;
  const { start } = words[from] as Word;
  const last = words[to] as Word;
  const noun = JOINED_NOUN.exec(view.slice(start, end))?.[0] ?? '';
  const text = view.slice(start, end - noun.length);
  const key = titleKey(text);
  if (key.length < 2 || ADDRESS.test(text) || !isTrimmed(text)) return;
  const closing = words[to + 1]?.gap === 'close' && view.charAt(last.end) === ')';
  const span = words.slice(from, to + 1);
  const general = [
    ...leftSigns(words, from, place),
    ...rightSigns(words, to, place, closing && !last.text.includes('(')),
    ...innerSigns(span, text),
    ...wordingSigns(span, text, language),
    ...tailPlaceSigns(view, start, start + text.length),
    ...glossSigns(words, from, to, language),
  ];
  const own = general.filter((sign) => PER_LANGUAGE.test(sign)).map((sign) => `${language}|${sign}`);
  const placed = placeSigns(words, [from, to], { view, place, signature });
  const signs = [...general, ...own, ...placed, ...(noun === '' ? [] : ['r:noun'])];
  found.push({ field, key, start, end: start + text.length, signs });
}

/** How far a stretch that begins at `from` may reach: the last word and, for each, whether a bracket stands open there. */
function reachOf({ words }: Reader, from: number): readonly boolean[] {
  const first = words[from] as Word;
  const open: boolean[] = [false];
  let depth = 0;
  for (let to = from + 1; to < Math.min(words.length, from + MOST_WORDS); to++) {
    const { gap, clause, text, end } = words[to] as Word;
    if (!INSIDE.has(gap) || clause || isCode(text) || end - first.start > LONGEST) break;
    if (gap === 'open') depth++;
    if (gap === 'close') depth--;
    if (depth < 0) break;
    open.push(depth > 0);
  }
  return open;
}

/** Where a stretch up to `word` ends in its view, with the bracket that stands open; null when none can end there. */
function endAt(word: Word, open: boolean, view: string): number | null {
  if (!canEnd(word, view)) return null;
  if (!open) return word.end;
  const closing = /^\.?\)/u.exec(view.slice(word.end, word.end + 2))?.[0].length;
  return closing === undefined ? null : word.end + closing;
}

/** All stretches that begin at one word. */
function readFrom(reader: Reader, from: number): void {
  const { words, source, found } = reader;
  let occupied = false;
  for (const [at, open] of reachOf(reader, from).entries()) {
    const to = from + at;
    const word = words[to] as Word;
    occupied ||= word.occupation || word.formed;
    const end = endAt(word, open, source.field.view);
    if (end === null || found.length >= MOST_SPANS) continue;
    if (occupied || isSlot(words, from, to, source.place)) addSpan(reader, from, to, end);
  }
}

/** The stretches of a field, by how it was read: a mail is judged as received and as sent. */
const KNOWN = new WeakMap<Field, { asked: string; spans: readonly TitleSpan[] }>();

/** Every stretch of a field that could be a title. */
export function titleSpans(source: TitleSource, languages: readonly Language[]): readonly TitleSpan[] {
  const asked = `${source.place} ${source.limit} ${source.signature} ${languages.join(' ')}`;
  const known = KNOWN.get(source.field);
  if (known?.asked === asked) return known.spans;
  const spans = readSpans(source, languages);
  KNOWN.set(source.field, { asked, spans });
  return spans;
}

function readSpans(source: TitleSource, languages: readonly Language[]): TitleSpan[] {
  const words = titleWords(source.field.view, source.limit, languages);
  const reader: Reader = { source, words, found: [], language: languages[0] ?? 'en' };
  for (let from = 0; from < words.length && reader.found.length < MOST_SPANS; from++) {
    if (canBegin(words, from)) readFrom(reader, from);
  }
  return reader.found;
}
