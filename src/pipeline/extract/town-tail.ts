// Takes the town off a title that names one at its end: "Teamleider Magazijn - Norvane".
import { foldText } from '../../domain/fold-text.ts';
import { TOWNS } from './towns.data.ts';

/** Fields of work too: "Teaching Assistant, Reading". */
const WORDS: ReadonlySet<string> = new Set(
  'reading mobile media tours deal sale lens rugby real best victoria'.split(' '),
);

/** True for a town, or for several set apart by a slash. */
export function isTown(name: string): boolean {
  const towns = foldText(name).split(/\s?\/\s?/u);
  return towns.every((town) => TOWNS.has(town) && !WORDS.has(town));
}

const TAIL = /(?:,\s*|\s[-–—/|]\s|\s\(|\s(?:in|à|en|em|te)\s)(\p{Lu}[^,()|–—]{2,30})\)?$/u;

/** @param title as written; one that is nothing but a town stays */
export function withoutTown(title: string): string {
  const tail = TAIL.exec(title);
  return tail?.[1] !== undefined && tail.index > 2 && isTown(tail[1]) ? title.slice(0, tail.index) : title;
}
