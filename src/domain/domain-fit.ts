// Measures how far the label of a domain can be read as a name's words, whole or shortened.
import { foldText } from './fold-text.ts';
import { LEGAL_FORMS } from './legal-forms.data.ts';

const LONGEST_LABEL = 32;
const MOST_WORDS = 7;
/** Two letters begin too many words. */
const SHORTEST_PIECE = 3;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a name as a domain spells them; umlauts as "ae" where `spread`. */
function wordsOf(name: string, spread: boolean): string[] {
  const text = spread
    ? name.toLowerCase().replace(/[äöü]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    : name;
  const words = foldText(text)
    .replace(/(?<=\p{L})['’.](?=\p{L})/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).slice(0, MOST_WORDS);
}

function commonStart(word: string, label: string, at: number): number {
  let length = 0;
  while (length < word.length && word.charAt(length) === label.charAt(at + length)) length++;
  return length;
}

/** Letters of `label` from `at` that the words from `from` cover in order, each in full or by its beginning. */
function covered(label: string, words: readonly string[], at: number, from: number): number {
  let best = 0;
  for (let word = from; word < words.length; word++) {
    const length = commonStart(words[word] ?? '', label, at);
    const whole = length === (words[word] ?? '').length;
    if (length < SHORTEST_PIECE && !(whole && (length === 2 || word > from))) continue;
    best = Math.max(best, length + covered(label, words, at + length, word + 1));
  }
  return best;
}

/** "ntc" for "Norvane Trading Company"; "tgolondrina" for "Transportes Golondrina"; small words may be left out. */
function isAbbreviation(label: string, words: readonly string[]): boolean {
  const initials = words.map((word) => word.charAt(0)).join('');
  const big = words.filter((word) => word.length > 3).map((word) => word.charAt(0));
  const last = words.at(-1) ?? '';
  if (last.length >= 4 && words.length > 1 && label === `${initials.slice(0, -1)}${last}`) return true;
  return (initials.length >= 3 && initials === label) || (big.length >= 3 && big.join('') === label);
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

function shareOf(label: string, all: readonly string[]): number {
  const words = withoutLegalForm(all);
  if (words.join('') === label || isAbbreviation(label, all) || isAbbreviation(label, words)) return 1;
  let best = 0;
  for (let at = 0; at + SHORTEST_PIECE <= label.length; at++) {
    if (words.some((word) => word.startsWith(label.slice(at, at + SHORTEST_PIECE)))) {
      best = Math.max(best, covered(label, words, at, 0) - (at > 0 ? 0.5 : 0));
    }
  }
  return Math.min(0.99, best / label.length);
}

/**
 * The share of a label's letters that the words of `name` account for in order, 0–1: 1 for the name itself or its
 * initials, less for "norvane-tx" of "Norvane Therapeutics". Small accidental likenesses give small shares.
 */
export function domainFit(label: string, name: string): number {
  const plain = lettersOf(foldText(label)).slice(0, LONGEST_LABEL);
  if (plain.length < 2) return 0;
  const share = shareOf(plain, wordsOf(name, false));
  return share < 1 && /[äöü]/iu.test(name) ? Math.max(share, shareOf(plain, wordsOf(name, true))) : share;
}
