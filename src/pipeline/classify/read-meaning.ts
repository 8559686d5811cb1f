// Tells what a word means, across seven languages, and what is left of it without its ending.
import { CONCEPTS } from './concepts.data.ts';

/** What counts as a word: links, numbers, words, and the question mark. */
export const WORD = /https?:\/\/\S+|\d[\d.,:/]*|\p{L}[\p{L}\p{N}']*|\?/gu;

const STEM = 6;

const whole = new Map<string, string>();
const beginnings = new Map<string, string>();
for (const line of CONCEPTS.trim().split('\n')) {
  const colon = line.indexOf(':');
  for (const word of line
    .slice(colon + 1)
    .trim()
    .split(' ')) {
    if (word.startsWith('=')) whole.set(word.slice(1), line.slice(0, colon));
    else beginnings.set(word, line.slice(0, colon));
  }
}
/** By the first two letters: what begins so with what it means, the longest first. */
const byStart = Map.groupBy(
  [...beginnings].sort(([a], [b]) => b.length - a.length),
  ([beginning]) => beginning.slice(0, 2),
);

/** The meaning of a folded, lower-cased word: that of the longest beginning known. */
export function meaningOf(word: string): string | null {
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  for (const [beginning, meaning] of byStart.get(word.slice(0, 2)) ?? []) {
    // Short beginnings would stand in every other word.
    if (word.startsWith(beginning) && (beginning.length > 3 || beginning.length === word.length))
      return meaning;
  }
  return null;
}

/** The beginning of a word, which endings leave alone; numbers, times and links as what they are. */
export function stemOf(word: string): string {
  if (word.startsWith('http')) return '<url>';
  if (/^\d/u.test(word)) return /\d:\d/u.test(word) ? '<time>' : '<n>';
  return word.length > STEM ? word.slice(0, STEM) : word;
}
