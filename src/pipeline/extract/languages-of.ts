// Tells which of the known languages a text is likely to be in, so that only their wordings are tried.
import { LANGUAGES, type Language } from '../../contracts/rule.ts';
import { WORDINGS } from './wording.data.ts';

const MARKERS: ReadonlyMap<string, readonly Language[]> = (() => {
  const map = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    for (const word of WORDINGS[language].markers.split(' ')) {
      map.set(word, [...(map.get(word) ?? []), language]);
    }
  }
  return map;
})();

/** Words that suffice to tell a language. */
const SAMPLE = 250;

/**
 * The languages whose marker words make up at least half as many words as those of the most marked one, best first;
 * English when none is marked.
 */
export function languagesOf(text: string): readonly Language[] {
  const counts = new Map<Language, number>();
  const words =
    text
      .slice(0, SAMPLE * 8)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const word of words.slice(0, SAMPLE)) {
    for (const language of MARKERS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  if (best === 0) return ['en'];
  return ranked.filter(([, count]) => count * 2 >= best).map(([language]) => language);
}
