// Turns one sentence into the small signs by which its act is told: stems, their neighbours, and what they mean.
import type { Language } from '../../contracts/rule.ts';
import { glossOf } from '../../domain/gloss.ts';
import { meaningOf, stemOf, WORD } from './read-meaning.ts';

const MAX_WORDS = 60;
const MAX_PAIRED = 9;
const LENGTHS = [3, 6, 10, 16, 26];

/** What a word adds to the signs of its sentence. */
interface Entry {
  stem: string;
  gloss: string | null;
  meaning: string | null;
}

/** Words of which the entries are kept at once, by language: most words of a mail stood in one before. */
const KEPT_WORDS = 20_000;
const lexicons = new Map<Language, Map<string, Entry>>();

function lexiconOf(language: Language): (word: string) => Entry {
  const entries = lexicons.get(language) ?? new Map<string, Entry>();
  lexicons.set(language, entries);
  return (word) => {
    const known = entries.get(word);
    if (known !== undefined) return known;
    const gloss = glossOf(word, language);
    const entry = {
      stem: stemOf(word),
      gloss: gloss === null ? null : `=${stemOf(gloss)}`,
      meaning: meaningOf(word),
    };
    // Every random string of a hostile mail is a word: what is kept must not grow for ever.
    if (entries.size >= KEPT_WORDS) entries.clear();
    entries.set(word, entry);
    return entry;
  };
}

/** Meanings alone, in the order in which they follow each other, and in pairs however far apart. */
function addMeanings(meanings: readonly string[], into: Set<string>): void {
  for (const [i, one] of meanings.entries()) {
    into.add(`#${one}`);
    const next = meanings[i + 1];
    if (next !== undefined) into.add(`#${one}>${next}`);
  }
  const sorted = [...new Set(meanings)].slice(0, MAX_PAIRED).sort();
  for (const [i, one] of sorted.entries()) {
    for (const other of sorted.slice(i + 1)) into.add(`#${one}+${other}`);
  }
}

/**
 * Each sign once.
 * @param lower the sentence with plain letters, lower-cased
 */
export function sentenceSigns(lower: string, isSubject: boolean, language: Language): string[] {
  const signs = new Set<string>();
  const meanings: string[] = [];
  let before = '^';
  let words = 0;
  const known = lexiconOf(language);
  for (const [word] of lower.matchAll(WORD)) {
    const { stem, gloss, meaning } = known(word);
    signs.add(stem);
    signs.add(`${before} ${stem}`);
    if (isSubject) signs.add(`s:${stem}`);
    if (gloss !== null) signs.add(gloss);
    if (meaning !== null) meanings.push(meaning);
    before = stem;
    words += 1;
    if (words >= MAX_WORDS) break;
  }
  addMeanings(meanings, signs);
  signs.add(`@${LENGTHS.filter((length) => words > length).length}`);
  if (isSubject) signs.add('@subject');
  return [...signs];
}
