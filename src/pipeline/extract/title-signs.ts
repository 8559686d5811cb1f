// Gives the signs that speak for and against a stretch of text being a job title: what stands around it and within it.
import type { Language } from '../../contracts/rule.ts';
import { foldText } from '../../domain/fold-text.ts';
import { glossOf } from '../../domain/gloss.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import { GENERIC_ROLES, NAME_STOPS } from './generic-words.data.ts';
import { markedSigns } from './marked-signs.ts';
import { hasLegalForm } from './read-company.ts';
import { namesOccupation } from './read-role.ts';
import type { Gap } from './title-tokens.ts';
import { APPOSING, ARTICLES, EMPLOYER_WORDS, OF_WORDS, POSITION_NOUNS, RANKS } from './title-words.data.ts';
import { isTown } from './town-tail.ts';
import { isTalkWord, type Word, type Words } from './title-words.ts';

/** Gaps over which a word speaks of the next one. */
const CLOSE: ReadonlySet<Gap> = new Set<Gap>(['space', 'join', 'quote', 'colon']);
const FAR_WORDS = 8;
const NEAR_WORDS = 4;

function beforeSigns(before: Word, gap: Gap): string[] {
  const { lower, capital, joiner, clause, occupation } = before;
  const content = !joiner && !clause && gap !== 'colon';
  const told = isTalkWord(before) || POSITION_NOUNS.has(lower);
  return markedSigns([
    [true, `lw:${lower}`],
    [APPOSING.has(lower), 'l:apposed'],
    [OF_WORDS.has(lower), 'l:of'],
    [ARTICLES.has(lower), 'l:article'],
    [content && told, 'l:told'],
    [content && !told, capital ? 'l:capital' : 'l:content'],
    [content && occupation, 'l:occupation'],
    [HONORIFIC.test(lower), 'l:honorific'],
  ]);
}

/** Nouns for a position and words of application further before, up to the beginning of the sentence. */
function farSigns(words: Words, from: number): string[] {
  const signs: string[] = [];
  for (let at = from - 1, steps = 0; at >= 0 && steps < FAR_WORDS; at--, steps++) {
    const word = words[at] as Word;
    if (POSITION_NOUNS.has(word.lower) && steps < NEAR_WORDS) signs.push(steps === 0 ? 'l:noun0' : 'l:noun');
    if (isTalkWord(word)) signs.push(steps < NEAR_WORDS ? 'l:talk' : 'l:talkfar');
    if (word.gap === 'line' || word.gap === 'stop') break;
  }
  return signs;
}

/** What stands before a stretch; `place` is 's', 'b' or 'q' for subject, body and quoted mail. */
export function leftSigns(words: Words, from: number, place: string): string[] {
  const { gap } = words[from] as Word;
  const before = words[from - 1];
  const signs = [`l:${gap}`, `l:${gap}${place}`];
  if (before === undefined || gap === 'line') return signs;
  return [...signs, ...(CLOSE.has(gap) ? beforeSigns(before, gap) : []), ...farSigns(words, from)];
}

function afterSign(after: Word, next: Word | undefined): string {
  if (POSITION_NOUNS.has(after.lower)) return 'r:noun';
  if (EMPLOYER_WORDS.has(after.lower)) return 'r:employer';
  if (after.clause) return 'r:clause';
  if (after.joiner) return next?.capital === true ? 'r:joinCapital' : 'r:join';
  if (after.capital) return 'r:capital';
  return isTalkWord(after) ? 'r:talk' : 'r:content';
}

/** What stands behind a stretch; `closing` = a bracket closes there that was not opened within. */
export function rightSigns(words: Words, to: number, place: string, closing: boolean): string[] {
  const after = words[to + 1];
  if (after === undefined) return ['r:edge', `r:edge${place}`];
  const { gap, lower, occupation } = after;
  const signs = [`r:${gap}`, `r:${gap}${place}`, ...(closing ? ['r:closing'] : [])];
  if (gap !== 'space' && gap !== 'quote' && gap !== 'join') return signs;
  return [...signs, `rw:${lower}`, afterSign(after, words[to + 2]), ...(occupation ? ['r:occupation'] : [])];
}

function caseSign(content: Words, first: Word): string {
  const capitals = content.filter(({ capital }) => capital).length;
  if (first.capital && capitals === content.length) return 'c:all';
  if (capitals === 0) return 'c:none';
  if (!first.capital) return 'c:later';
  return capitals === 1 ? 'c:first' : 'c:mixed';
}

function occupationSigns(span: Words, content: Words, first: Word, last: Word): string[] {
  const occupations = content.filter(({ occupation }) => occupation).length;
  const any = span.some(({ occupation }) => occupation);
  return markedSigns([
    [any, 'o:any'],
    [!any, span.some(({ formed }) => formed) ? 'o:formed' : 'o:none'],
    [first.occupation, 'o:first'],
    [last.occupation, 'o:last'],
    [first.formed && !first.occupation, 'f:first'],
    [last.formed && !last.occupation, 'f:last'],
    [occupations > 1, 'o:two'],
    [RANKS.has(first.lower), 'rank:first'],
    [content.length === 1 && RANKS.has(last.lower), 'rank:only'],
    [last.occupation && /\p{L}{2}s$/u.test(last.text), 'plural'],
    [last.occupation && !first.capital && /\p{L}{2}(?:s|en|innen)$/u.test(last.text), 'plural:small'],
    [hasLegalForm(span.map((word) => word.text).join(' ')), 'legal'],
  ]);
}

/** Where in a stretch a word stands of which `is` holds: first, last or inside. */
function positionSign(span: Words, is: (word: Word) => boolean, name: string): string[] {
  if (!span.some(is)) return [];
  if (is(span[0] as Word)) return [`${name}:first`];
  return [is(span.at(-1) as Word) ? `${name}:last` : `${name}:inside`];
}

/** What a stretch is made of. */
export function innerSigns(span: Words, text: string): string[] {
  const first = span[0] as Word;
  const last = span.at(-1) as Word;
  const content = span.filter(({ joiner }) => !joiner);
  const capitals = content.filter(({ capital }) => capital).length;
  const gaps = new Set(span.slice(1).map(({ gap }) => gap));
  return [
    `a:${first.folded}`,
    `n:${Math.min(content.length, 6)}`,
    caseSign(content, first),
    ...occupationSigns(span, content, first, last),
    ...[...gaps].filter((gap) => gap !== 'space' && gap !== 'join').map((gap) => `g:${gap}`),
    ...positionSign(span, isTalkWord, 't'),
    ...positionSign(span, ({ lower }) => POSITION_NOUNS.has(lower), 'p'),
    ...markedSigns([
      [first.capital && !last.capital && capitals > 1, 'c:fallsoff'],
      [text.endsWith(')'), 'e:bracket'],
      [span.slice(1).some((word) => /\d/u.test(word.text)), 'd:inside'],
      [/\d/u.test(first.text), 'd:first'],
      [NAME_STOPS.has(foldText(first.text)), 's:first'],
    ]),
  ];
}

/** Endings of verbs that go on with a sentence; in small letters nouns of titles hardly share them. */
const VERBS: Partial<Record<Language, RegExp>> = {
  it: /(?:iamo|rà|ranno|ò|ando|endo)$/u,
  es: /(?:[aei]mos|ó|aron|ieron|rán?|iendo)$/u,
  pt: /(?:[aei]mos|ou|aram|eram|rá|rão)$/u,
  fr: /(?:[^i]ons|ez|era|eront|ait|aient)$/u,
  de: /(?:ieren|eln|igen|ten)$/u,
};

/** Words that stand for people in general, not for a job that one applies to. */
const CROWD =
  /^(?:teams?|community|department|group|recruitment|review|équipe|equipe|equipo|abteilung|afdeling|ufficio|humanos|umane|humaines|hr|rh)$/u;
const isGiven = ({ capital, occupation, folded }: Word): boolean =>
  capital && !occupation && GIVEN_NAMES.has(folded);
const HONORIFIC =
  /^(?:herrn?|frau|mr|mrs|ms|dr|madame|monsieur|mme|sr|sra|señora?|signora?|dott|mevrouw|dhr)$/u;

function verbSigns(span: Words, language: Language): string[] {
  const verb = VERBS[language];
  if (verb === undefined) return [];
  return span.flatMap(({ lower, capital, occupation, joiner }, at) => {
    if (joiner || capital || occupation || !verb.test(lower)) return [];
    return [at === span.length - 1 ? 'verb:last' : 'verb:in'];
  });
}

/** What a comma, dash or bracket within a stretch sets apart. */
const tailSigns = (span: Words): string[] =>
  span.flatMap((word, at) => {
    const { gap, capital, occupation, lower } = word;
    if (at === 0 || gap === 'space' || gap === 'join') return [];
    return markedSigns([
      [true, `x:${gap}:${capital ? 'C' : 'l'}${occupation ? 'o' : ''}`],
      [true, `x:${gap}:${Math.min(3, span.length - at)}`],
      [NAME_STOPS.has(lower) || isTalkWord(word), `x:${gap}:talk`],
    ]);
  });

/** Who may apply, in the middle of a title: "Referent (m/w/d) Vertrieb". */
const GENDER_BEHIND = /^\s?\((?:[mwfdhxvi][\s/|*.]{1,3}){1,3}[mwfdhxvi]\)\s(?=\p{Lu}|für|im|in\s)/iu;
const GENDER_WITHIN = /\((?:[mwfdhxvi][\s/|*.]{1,3}){1,3}[mwfdhxvi]\)\s\S/iu;
const SET_OFF = /(?:,\s*|\s[-/|]\s|\s\(|\s(?:in|à|en|em|a|te)\s)([^,()/|]{3,30})\)?$/u;
const SETS_OFF =
  /^(?:,\s*|\s[-/|]\s|\s\(|\s(?:in|à|en|em|a|te)\s)(\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{1,20})?)/u;

/** A town at the end of a stretch or right behind it, and whether the title goes on behind the mark of who may apply. */
export function tailPlaceSigns(view: string, start: number, end: number): string[] {
  const text = view.slice(start, end);
  const behind = view.slice(end, end + 50);
  return markedSigns([
    [isTown(SET_OFF.exec(text)?.[1] ?? ''), 'tail:town'],
    [isTown(SETS_OFF.exec(behind)?.[1] ?? ''), 'r:town'],
    [GENDER_WITHIN.test(text), 'gender:within'],
    [GENDER_BEHIND.test(behind), 'gender:behind'],
  ]);
}

/** What a stretch is made of beyond the forms of its words. */
export const wordingSigns = (span: Words, text: string, language: Language): string[] => [
  ...span.filter(({ joiner }) => joiner).map(({ lower }) => `j:${lower}`),
  ...verbSigns(span, language),
  ...tailSigns(span),
  ...markedSigns([
    [CROWD.test(span.at(-1)?.lower ?? ''), 'crowd'],
    [HONORIFIC.test(span[0]?.lower ?? ''), 'honorific'],
    [span.slice(1).some(({ lower }) => HONORIFIC.test(lower)), 'honorific:inside'],
    [span.slice(1).some(isGiven), 'given:inside'],
    [GENERIC_ROLES.has(foldText(text)), 'generic'],
  ]),
];

const TOP = 250;
const DEEP = 1200;

/** "Jasper Toll" on the line above. */
function isUnderName(view: string, start: number): boolean {
  const above =
    view
      .slice(Math.max(0, start - 60), start)
      .trimEnd()
      .split('\n')
      .at(-1)
      ?.trim() ?? '';
  return /^(?:\p{Lu}[\p{L}.'-]*\s){1,3}\p{Lu}[\p{L}'-]+$/u.test(above) && !namesOccupation(above);
}

function isAfterName(words: Words, from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || words[from]?.gap !== 'comma') return false;
  return before.capital && before.gap === 'space' && !before.occupation && words[from - 2]?.capital === true;
}

/** Where on its line and in its mail a stretch stands. */
export function placeSigns(
  words: Words,
  [from, to]: readonly [number, number],
  { view, place, signature }: { view: string; place: string; signature: number },
): string[] {
  const { gap, start } = words[from] as Word;
  const after = words[to + 1];
  const alone = (gap === 'line' || gap === 'edge') && (after === undefined || after.gap === 'line');
  const signs = [`at:${place}`, ...(alone ? [`alone${place}`] : [])];
  if (place !== 'b') return signs;
  const signed = start >= signature;
  return [
    ...signs,
    ...markedSigns([
      [signed, 'at:signature'],
      [!signed && start < TOP, 'at:top'],
      [!signed && start > DEEP, 'at:deep'],
      [alone && isUnderName(view, start), 'underName'],
      [isAfterName(words, from), 'afterName'],
    ]),
  ];
}

const glossIn = ({ folded }: Word, language: Language): string => glossOf(folded, language) ?? '?';

/** The last word, where small letters leave open whether it belongs to the title or goes on with the sentence. */
function endGlosses({ capital, occupation, formed, folded }: Word, language: Language): string[] {
  if (capital || occupation) return [];
  const gloss = glossOf(folded, language);
  const strange = gloss === null ? 'zg:strange' : 'zg:known';
  return [`zg:${gloss ?? '?'}`, ...(formed ? [] : [strange])];
}

/** The words at the edges of a stretch in English, so that what one language teaches helps in all. */
export function glossSigns(words: Words, from: number, to: number, language: Language): string[] {
  const [first, last] = [words[from] as Word, words[to] as Word];
  const [before, after] = [words[from - 1], words[to + 1]];
  const led = before !== undefined && CLOSE.has(first.gap) ? [`lg:${glossIn(before, language)}`] : [];
  const ended = to > from ? endGlosses(last, language) : [];
  if (after === undefined || !CLOSE.has(after.gap)) return [...led, ...ended];
  return [...led, ...ended, `rg:${glossIn(after, language)}`, ...(isGiven(after) ? ['r:given'] : [])];
}
