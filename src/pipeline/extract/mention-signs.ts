// Tells the words and marks around a name wherever it stands, and the words that it is made of, as signs to be weighed.
import { foldText } from '../../domain/fold-text.ts';
import { markedSigns } from './marked-signs.ts';
import { ARTICLE_FIRST, PERSON_LIKE } from './name-shapes.data.ts';
import { namesOccupation } from './read-role.ts';

const LEFT = /(?:(?<two>[\p{L}\p{N}'&-]{1,20})[^\S\n])?(?<one>[\p{L}\p{N}'&-]{1,20})(?<gap>[^\S\n]["(]?|')$/u;
const RIGHT = /^(?<gap>'s?\s|["),]?[^\S\n])(?<one>[\p{L}\p{N}'&-]{1,20})/u;

const SMALL = String.raw`(?:of|de|del|della|dei|degli|dello|des|di|da|do|dos|das|du|van|von|der|für|zur|zum|for|and|und|y|e|et|en|&)`;
/** The name could go on: "… da Guia". */
const JOINED = new RegExp(String.raw`^\s${SMALL}\s(?:la\s|l'|der\s|den\s|het\s)?\p{Lu}`, 'u');
/** The name could have begun before: "Hospital da …". */
const JOINING = new RegExp(String.raw`\p{Lu}[\p{L}-]{1,20}\s${SMALL}\s(?:la\s|l'|der\s|den\s|het\s)?$`, 'u');

/** A word over a mark that titles are divided by: "Intern - Service Quality". */
const OVER_LEFT = /([\p{L}'-]{3,30})[^\S\n]?[-,:(/|]?[^\S\n]?$/u;
const OVER_RIGHT = /^[^\S\n]?[-,:(/|]?[^\S\n]?([\p{L}'-]{3,30})/u;

/** What a mark beside a name is. */
function markOf(text: string): string {
  const mark = text.trim().charAt(0);
  if (text === '' || text.includes('\n')) return 'line';
  if (mark === '') return 'space';
  return /[\p{L}\p{N}]/u.test(mark) ? 'letter' : mark;
}

const lineAbove = (view: string, line: number): string =>
  view
    .slice(Math.max(0, line - 90), Math.max(0, line - 1))
    .split('\n')
    .at(-1)
    ?.trim() ?? '';

/** What sort of line stands beside a line that the name begins or fills. */
function sortOf(line: string): string {
  if (line === '') return 'empty';
  if (/@|https?:|www\./u.test(line)) return 'address';
  if (/\d{4}|\+\d/u.test(line)) return 'number';
  if (line.length > 60) return 'text';
  if (PERSON_LIKE.test(line)) return 'person';
  if (namesOccupation(line)) return 'occupation';
  if (/[,!]$/u.test(line)) return 'comma';
  return /[.:?]$/u.test(line) ? 'sentence' : 'phrase';
}

function lineSigns(view: string, start: number, end: number): string[] {
  const line = view.lastIndexOf('\n', start - 1) + 1;
  const close = view.indexOf('\n', end);
  const stop = close === -1 ? view.length : close;
  if (view.slice(line, start).trim() !== '') return [];
  const signs = [`above:${sortOf(lineAbove(view, line))}`];
  const fills = view.slice(end, stop).trim().length < 3;
  const below =
    view
      .slice(stop + 1, stop + 90)
      .split('\n')[0]
      ?.trim() ?? '';
  if (!fills) return signs;
  const after = view.slice(stop, stop + 400).match(/\n[^\S\n]*\S/gu)?.length ?? 0;
  return [...signs.map((s) => `${s} alone`), `below:${sortOf(below)}`, `under:${Math.min(4, after)}`];
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function leftSigns(before: string, place: string): string[] {
  const left = LEFT.exec(before)?.groups;
  if (left === undefined)
    return [`l:${markOf(before.slice(-1) === ' ' ? before.slice(-2, -1) || ' ' : before.slice(-1))}${place}`];
  const { one = '', two } = left;
  const word = one.toLowerCase();
  return [
    `lw:${word}`,
    ...(two === undefined ? [] : [`lw2:${two.toLowerCase()} ${word}`]),
    ...(isCapital(one) ? ['l:Capital'] : []),
  ];
}

function rightSigns(behind: string, place: string): string[] {
  const mark = `r:${markOf(behind.slice(0, 2))}${place}`;
  const word = RIGHT.exec(behind)?.groups?.['one'];
  if (word === undefined) return [mark];
  return [
    mark,
    `rw:${word.toLowerCase()}`,
    ...(isCapital(word) ? ['r:Capital'] : [`rs:${foldText(word).slice(-2)}`]),
  ];
}

/** A word in small letters: the name is the subject. */
const GOES_ON = /^\s\p{Ll}{2}/u;
const OPENS = /(?:^|[\n.!?]\s{0,3})$/u;

/** Signs of one mention at `start`–`end` in a view; `place` is s, b or q for subject, body and quoted mail. */
export function mentionSigns(view: string, start: number, end: number, place: string): string[] {
  const before = view.slice(Math.max(0, start - 44), start);
  const behind = view.slice(end, end + 30);
  return [
    ...rightSigns(behind, place),
    ...leftSigns(before, place),
    ...markedSigns([
      [OPENS.test(before) && GOES_ON.test(behind), 'opens clause'],
      [namesOccupation(OVER_LEFT.exec(before)?.[1] ?? ''), 'l:occupation'],
      [namesOccupation(OVER_RIGHT.exec(behind)?.[1] ?? ''), 'r:occupation'],
      [JOINED.test(behind), 'r:joined'],
      [JOINING.test(before), 'l:joined'],
      [OPENS.test(before) && ARTICLE_FIRST.test(view.slice(start, end)), 'article opens'],
    ]),
    ...(place === 'b' ? lineSigns(view, start, end) : []),
  ];
}

/** Words that a name is made of. */
export function wordSigns(value: string): string[] {
  const words = foldText(value).match(/[\p{L}\p{N}&]+/gu) ?? [];
  if (words.length === 0) return [];
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  return [`first:${first}`, `last:${last}`, `end:${last.slice(-4)}`, `length:${Math.min(6, words.length)}`];
}
