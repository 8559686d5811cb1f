// Says whether a password is among the first that anybody would try.
import { GUESSABLE_WORDS, WALKS } from './guessable-words.data.ts';

/** Signs that are written in the place of letters. */
const STAND_INS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
/** Shorter pieces of a walk are in every other word. */
const SHORTEST_STEP = 3;
/** What is repeated that often, or is so short, is no more than itself. */
const SHORTEST_UNIT = 4;
/** A word of the person's own is part of many; shorter ones say nothing. */
const SHORTEST_OWN = 4;
/** What has to be left of a password without the words of its person. */
const OWN_REST = 6;

const ALL_WALKS = WALKS.flatMap((walk) => [walk, [...walk].toReversed().join('')]);

/** How far a walk goes on from `from`; 0 when none does. */
function walkAt(text: string, from: number): number {
  let length = 0;
  for (const walk of ALL_WALKS) {
    while (from + length < text.length && walk.includes(text.slice(from, from + length + 1))) length += 1;
  }
  return length >= SHORTEST_STEP ? length : 0;
}

/** Whether it is nothing but walks, one after another. */
function isWalk(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const length = walkAt(text, at);
    if (length === 0) return false;
    at += length;
  }
  return at > 0;
}

/** The shortest text of which it is made by repeating. */
function unitOf(text: string): string {
  // A text is a repetition of whatever it meets itself after, within itself doubled.
  return text.slice(0, (text + text).indexOf(text, 1));
}

/** Without what stands above and below letters. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const spoken = (text: string): string => text.replace(/[@4310!$57]/g, (sign) => STAND_INS[sign] ?? sign);
const letters = (text: string): string => spoken(text).replace(/[^\p{L}]/gu, '');

/** What people put before and behind a word: a year, a number, a sign or two, a walk. */
function isAffix(text: string): boolean {
  return text.length <= 4 ? !/\p{L}/u.test(text) : isWalk(text.replace(/[^\p{L}\p{N}]+$/u, ''));
}

/** Whether it is one word of a list with something usual before or behind it. */
function isDressedWord(text: string, words: ReadonlySet<string>): boolean {
  for (let from = 0; from <= text.length; from += 1) {
    if (from > 0 && !isAffix(text.slice(0, from))) continue;
    for (let to = text.length; to > from; to -= 1) {
      if (to < text.length && !isAffix(text.slice(to))) continue;
      const word = unitOf(letters(text.slice(from, to)));
      if (words.has(word)) return true;
    }
  }
  return false;
}

/** Words of an address, a name or a host. */
const ownWords = (about: readonly string[]): string[] =>
  about.flatMap((text) => plain(text).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= SHORTEST_OWN);

/** Whether little is left of it without the words of its person. */
function isOwn(text: string, about: readonly string[]): boolean {
  const own = ownWords(about).toSorted((one, other) => other.length - one.length);
  const rest = own.reduce((left, word) => left.replaceAll(word, ''), text);
  return rest.length < text.length && rest.replace(/[^\p{L}\p{N}]/gu, '').length < OWN_REST;
}

/**
 * ASVS 5.0, 6.2.4 and 6.2.11: common passwords, and words of the person and of this program.
 * @param password of at most 200 characters
 * @param about e-mail address and name of the person, names of the server
 */
export function isGuessable(password: string, about: readonly string[]): boolean {
  const text = plain(password);
  const unit = unitOf(text);
  if (unit.length <= SHORTEST_UNIT || new Set(text).size <= 3) return true;
  if (isWalk(unit) || isOwn(text, about)) return true;
  return isDressedWord(text.slice(0, 60), GUESSABLE_WORDS);
}
