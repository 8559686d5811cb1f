// Gives the English word for a word of another language, so that what was learnt in one language helps in all.
import { GLOSSES } from './glosses.data.ts';

interface Dictionary {
  whole: Map<string, string>;
  /** Beginnings by their first four letters, the longest first. */
  beginnings: Map<string, [string, string][]>;
}

const START = 4;

function readDictionary(lines: string): Dictionary {
  const whole = new Map<string, string>();
  const beginnings = new Map<string, [string, string][]>();
  for (const line of lines.split('\n')) {
    const at = line.indexOf(' ');
    const [word, english] = [line.slice(0, at), line.slice(at + 1)];
    if (!word.endsWith('*')) {
      whole.set(word, english);
      continue;
    }
    const key = word.slice(0, START);
    const known = beginnings.get(key) ?? [];
    known.push([word.slice(0, -1), english]);
    beginnings.set(key, known);
  }
  for (const entries of beginnings.values()) entries.sort(([a], [b]) => b.length - a.length);
  return { whole, beginnings };
}

const dictionaries = new Map<string, Dictionary>();

function dictionaryOf(language: string): Dictionary {
  const known = dictionaries.get(language) ?? readDictionary(GLOSSES[language] ?? '');
  dictionaries.set(language, known);
  return known;
}

/**
 * @param word folded and lower-cased
 * @param language ISO 639-1
 * @returns an English word in its base form; an English word itself; null for words that the dictionary lacks
 */
export function glossOf(word: string, language: string): string | null {
  if (language === 'en') return word;
  const { whole, beginnings } = dictionaryOf(language);
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  return beginnings.get(word.slice(0, START))?.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null;
}
