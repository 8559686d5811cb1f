// Tells what sort of words a name has over shorter names of the same mail, and longer ones over it.
import { foldText } from '../../domain/fold-text.ts';
import { isPlace } from '../../domain/role-title.ts';
import { isApplicationTalk } from './application-talk.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import { isEverydayWord } from './is-everyday-word.ts';
import { ARTICLE_FIRST } from './name-shapes.data.ts';
import { hasLegalForm } from './read-company.ts';
import { namesOccupation } from './read-role.ts';

type Test = (word: string, folded: string, people: readonly string[]) => boolean;

/** What a word may be, the first that holds. */
const SORTS: readonly (readonly [sort: string, holds: Test])[] = [
  ['small', (word, folded) => /^\p{Ll}/u.test(word) || /^(?:&|and|und|en|et|e|y)$/u.test(folded)],
  ['article', (word) => ARTICLE_FIRST.test(`${word} `)],
  ['legal', (word) => hasLegalForm(`X ${word}`)],
  ['place', (word) => isPlace(word)],
  ['person', (_, folded, people) => people.some((name) => name.split(' ').includes(folded))],
  ['given', (_, folded) => GIVEN_NAMES.has(folded)],
  ['firm', (_, folded) => FIRM_WORD.test(folded)],
  ['occupation', (word) => namesOccupation(word)],
  ['talk', (word) => isApplicationTalk(word)],
  ['stop', (_, folded) => NAME_STOPS.has(folded)],
  ['capitals', (word) => /^[\p{Lu}\p{N}.&]{2,5}$/u.test(word)],
  ['common', (_, folded) => isEverydayWord(folded)],
];

const sortOf = (word: string, people: readonly string[]): string =>
  SORTS.find(([, holds]) => holds(word, foldText(word), people))?.[0] ?? 'rare';

const wordsOf = (text: string): string[] => text.split(/[\s,]+/u).filter((word) => word !== '');

/** The outermost word of one end, and where there are more the one next to the shorter name. */
const endSigns = (
  outermost: string,
  joined: string | null,
  end: string,
  people: readonly string[],
): string[] => [
  `${end} ${sortOf(outermost, people)}`,
  ...(joined === null ? [] : [`${end} joined ${sortOf(joined, people)}`]),
];

function signsOf(long: string, short: string, what: string, people: readonly string[]): string[] {
  const at = long.indexOf(short);
  if (at === -1) return [];
  const head = wordsOf(long.slice(0, at));
  const tail = wordsOf(long.slice(at + short.length));
  return [
    ...(head.length > 0
      ? endSigns(head[0]!, head.length > 1 ? head.at(-1)! : null, `${what} head`, people)
      : []),
    ...(tail.length > 0
      ? endSigns(tail.at(-1)!, tail.length > 1 ? tail[0]! : null, `${what} tail`, people)
      : []),
  ];
}

/**
 * @param others names of the mail that hold `value`, and names that it holds
 * @param people folded names of who writes and reads
 * @param fitOf how well the sender's domain fits a name, 0–1
 */
export function extensionSigns(
  value: string,
  others: Readonly<Record<'longer' | 'shorter', readonly string[]>>,
  people: readonly string[],
  fitOf: (name: string) => number,
): string[] {
  const own = fitOf(value);
  const signs = [
    ...others.longer.flatMap((long) => signsOf(long, value, 'lacks', people)),
    ...others.shorter.flatMap((short) => signsOf(value, short, 'has', people)),
    ...(others.longer.some((long) => fitOf(long) > own) ? ['lacks fitting'] : []),
    ...(others.shorter.some((short) => own > fitOf(short)) ? ['has fitting'] : []),
  ];
  return [...new Set(signs)];
}
