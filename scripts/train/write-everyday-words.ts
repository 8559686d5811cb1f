// Writes the words that mail is full of, by the texts of train/mails and train/sentences, as the data file that names are held against.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldText } from '../../src/domain/fold-text.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** Where the text of a line begins, counted in bars: mails tell kind and sender before it, sentences what they do. */
const FOLDERS = { 'train/mails': 2, 'train/sentences': 1 } as const;
const WORD = /\p{L}{3,}/gu;
/** Texts that must hold a word in small letters; a name is hardly ever written so. */
const LEAST = 4;
/** German writes every noun with a capital: there, twice as many texts of any writing. */
const LEAST_GERMAN = 8;
const LINE = 150;

interface Counts {
  small: Map<string, number>;
  any: Map<string, number>;
}

function note(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function countFile(file: string, bars: number, counts: Counts): void {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.split('|').slice(bars).join(' ').replaceAll('\\n', '\n');
    const words = text.match(WORD) ?? [];
    note(counts.any, words.map(foldText));
    note(counts.small, words.filter((word) => /^\p{Ll}/u.test(word)).map(foldText));
  }
}

/** By language, which the name of a file ends with. */
function countAll(): Map<string, Counts> {
  const all = new Map<string, Counts>();
  for (const [folder, bars] of Object.entries(FOLDERS)) {
    for (const name of readdirSync(path(folder)).sort()) {
      const language = /(?:^|-)([a-z]{2})(?:-\d+)?\.txt$/u.exec(name)?.[1];
      if (language === undefined) continue;
      const counts = all.get(language) ?? { small: new Map(), any: new Map() };
      all.set(language, counts);
      countFile(join(path(folder), name), bars, counts);
    }
  }
  return all;
}

function everydayWords(): string[] {
  const words = new Set<string>();
  for (const [language, { small, any }] of countAll()) {
    for (const [word, count] of small) if (count >= LEAST) words.add(word);
    if (language !== 'de') continue;
    for (const [word, count] of any) if (count >= LEAST_GERMAN) words.add(word);
  }
  return [...words].sort();
}

function inLines(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1)!;
    if (last.length + word.length < LINE) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const words = everydayWords();
writeFileSync(
  path('src/pipeline/extract/everyday-words.data.ts'),
  `// Words of seven languages that mail is full of, folded, as scripts/train/write-everyday-words.ts counts them.

/** Divided by white space. */
export const EVERYDAY_WORDS = \`${inLines(words)}\`;
`,
);
console.log(`${words.length} everyday words written`);
