// Finds how a mail writes the name that a domain spells without blanks: "alderbrook-foods" → "Alderbrook Foods".
import { foldText } from '../../domain/fold-text.ts';
import { hasLegalForm } from './read-company.ts';

/** A place of a text where a domain's name is written out. */
export interface WrittenName {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}&+]+(?:['’.](?=[\p{L}])[\p{L}]+)*\.?/gu;
const LONGEST_GAP = /^[ \u00a0.,'’&+-]{0,4}$/u;
/** Signs that a domain leaves out or spells. */
const SPELT: Readonly<Record<string, readonly string[]>> = { '&': ['', 'and', 'und', 'et', 'y', 'e', 'en'], '+': ['', 'plus'] };
const MOST_WORDS = 9;

/** The ways in which a word may stand in a domain: without accents, umlauts as "ae" or "a". */
function spellings(word: string): readonly string[] {
  const spelt = SPELT[word];
  if (spelt !== undefined) return spelt;
  const plain = foldText(word).replace(/[^\p{L}\p{N}]/gu, '');
  if (!/[äöü]/iu.test(word)) return [plain];
  const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
  const spread = foldText(word.toLowerCase().replace(/[äöü]/gu, (letter) => umlauts[letter] ?? letter));
  return [plain, spread.replace(/[^\p{L}\p{N}]/gu, '')];
}

interface Word {
  start: number;
  end: number;
  forms: readonly string[];
}

/** The index of the last word of a run from `at` that spells `label` in full, or -1. */
function runEnd(words: readonly Word[], view: string, at: number, label: string): number {
  let reached = new Set(['']);
  for (let index = at; index < Math.min(words.length, at + MOST_WORDS); index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) break;
    if (index > at && before !== undefined && !LONGEST_GAP.test(view.slice(before.end, word.start))) break;
    const next = new Set<string>();
    for (const head of reached) {
      for (const form of word.forms) if (label.startsWith(head + form)) next.add(head + form);
    }
    if (next.has(label)) return index;
    if (next.size === 0) break;
    reached = next;
  }
  return -1;
}

const isWritten = (name: string, label: string): boolean =>
  /\p{Lu}/u.test(name) || (/\s/u.test(name) && name.length > label.length);

/**
 * Where a plain view writes the name of a domain's label, words and accents apart, capitals somewhere; the form with a
 * legal form first. Null when it stands nowhere.
 */
export function readDomainName(view: string, label: string): WrittenName | null {
  const plain = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < 3) return null;
  const words = [...view.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    forms: plain.startsWith(foldText(match[0].charAt(0))) || SPELT[match[0]] || match[0].length < 40 ? spellings(match[0]) : [],
  }));
  let found: WrittenName | null = null;
  for (const [at, word] of words.entries()) {
    if (!word.forms.some((form) => form !== '' && plain.startsWith(form))) continue;
    const last = words[runEnd(words, view, at, plain)];
    if (last === undefined || /[@/]/u.test(view.charAt(word.start - 1)) || /[@/]/u.test(view.charAt(last.end))) continue;
    const name = view.slice(word.start, last.end);
    if (!isWritten(name, plain)) continue;
    found ??= { start: word.start, end: last.end };
    if (hasLegalForm(name)) return { start: word.start, end: last.end };
  }
  return found;
}
