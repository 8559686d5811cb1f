// Finds how a mail writes the name that a domain spells without blanks: "alderbrook-foods" → "Alderbrook Foods".
import { foldText } from '../../domain/fold-text.ts';
import { hasLegalForm } from './read-company.ts';

/** A place of a text where a domain's name is written out. */
export interface WrittenName {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}&+]+(?:['’.](?=[\p{L}])[\p{L}]+)*\.?/gu;
const GAP = /^[ \u00a0.,'’&+-]{0,4}$/u;
/** Signs that a domain leaves out or spells. */
const SPELT: ReadonlyMap<string, readonly string[]> = new Map([
  ['&', ['', 'and', 'und', 'et', 'y', 'e', 'en']],
  ['+', ['', 'plus']],
]);
const MOST_WORDS = 9;

/** The ways in which a word may stand in a domain: without accents, umlauts as "ae" or "a". */
function spellings(word: string): readonly string[] {
  const spelt = SPELT.get(word);
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

/** The words of one line of thought from `at`: with no more than small signs between them. */
function runFrom(words: readonly Word[], view: string, at: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(at, at + MOST_WORDS)) {
    const before = run.at(-1);
    if (before !== undefined && !GAP.test(view.slice(before.end, word.start))) break;
    run.push(word);
  }
  return run;
}

/** The last word of a run that spells `label` in full, or null. */
function spellingEnd(run: readonly Word[], label: string): Word | null {
  let reached: readonly string[] = [''];
  for (const word of run) {
    reached = reached.flatMap((head) =>
      word.forms.map((form) => head + form).filter((spelt) => label.startsWith(spelt)),
    );
    if (reached.includes(label)) return word;
    if (reached.length === 0) return null;
  }
  return null;
}

/** Neighbours that make a name a part of an address. */
const inAddress = (view: string, start: number, end: number): boolean =>
  /[@/]/u.test(view.charAt(start - 1)) || /[@/]/u.test(view.charAt(end));

const isWritten = (name: string, label: string): boolean =>
  /\p{Lu}/u.test(name) || (/\s/u.test(name) && name.length > label.length);

/** A sentence's full stop is none of the name's: "Inc." and "S.p.A." keep theirs. */
const withoutStop = (name: string): string =>
  /(?:^|[\s.])(?:inc|co|ltd|corp|bros|\p{L})\.$/iu.test(name) ? name : name.replace(/\.$/u, '');

/**
 * Where a plain view writes the name of a domain's label, words and accents apart, capitals somewhere; the form with a
 * legal form first. Null when it stands nowhere.
 */
export function readDomainName(view: string, label: string): WrittenName | null {
  const plain = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < 3) return null;
  const words = [...view.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    forms: word.length <= 40 ? spellings(word) : [],
  }));
  let found: WrittenName | null = null;
  for (const [at, word] of words.entries()) {
    if (!word.forms.some((form) => form !== '' && plain.startsWith(form))) continue;
    const last = spellingEnd(runFrom(words, view, at), plain);
    if (last === null || inAddress(view, word.start, last.end)) continue;
    const name = withoutStop(view.slice(word.start, last.end));
    if (!isWritten(name, plain)) continue;
    const written = { start: word.start, end: word.start + name.length };
    if (hasLegalForm(name)) return written;
    found ??= written;
  }
  return found;
}
