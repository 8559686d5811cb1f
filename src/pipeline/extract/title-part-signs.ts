// Tells what the parts of a title are that a mark sets apart, as the rest of the mail shows them: an employer, a place, a person.
import { namesOccupation } from './read-role.ts';
import { companySigns, personSigns, wordsIn, type TitleNames } from './title-name-signs.ts';

/** "Claims Handler, Northgate", "Northgate - Claims Handler", "Claims Handler (Leeds)". */
const SET_APART = /^(.{2,}?)(?:,\s|\s[-–—/|:]\s|\s?\()([^()]{2,50})\)?$/u;
/** Words before a place. */
const PLACING =
  /(?:^|\s)(?:in|at|near|à|a|en|em|te|bei|presso|chez|site|location|standort|lieu|ort|sede|plaats|local|lugar|ubicación|:)\s*$/iu;
const MOST_TRIES = 8;

/** True where the whole title stands around its part at `at`. */
const isWithin = (view: string, at: number, part: string, whole: string): boolean =>
  view.startsWith(whole, at - whole.lastIndexOf(part)) || view.startsWith(whole, at - whole.indexOf(part));

/** How `part` stands in a text by itself, without the rest of its title. */
function elsewhere(view: string, part: string, whole: string): string[] {
  const signs: string[] = [];
  let at = view.indexOf(part);
  for (let tries = 0; at !== -1 && tries < MOST_TRIES; tries++, at = view.indexOf(part, at + 1)) {
    const cut = /[\p{L}\p{N}]/u.test(view.charAt(at - 1) + view.charAt(at + part.length));
    if (cut || isWithin(view, at, part, whole)) continue;
    const before = view.slice(Math.max(0, at - 20), at);
    signs.push('elsewhere');
    if (PLACING.test(before)) signs.push('placed');
    if (/(?:^|\n)[^\S\n]*$/u.test(before)) signs.push('opens');
  }
  return signs;
}

function signsOfPart(part: string, whole: string, views: readonly string[], names: TitleNames): string[] {
  const words = wordsIn(part);
  return [
    ...companySigns(part, words, names),
    ...personSigns(part, words, names),
    ...views.flatMap((view) => elsewhere(view, part, whole)),
    ...(words.every((word) => names.domain.includes(word)) ? ['domain'] : []),
    ...(words.length === 1 ? ['one'] : []),
    ...(namesOccupation(part) ? ['occupation'] : []),
  ];
}

/** Adds what stands before and behind the first mark within a title. @param views of subject and body */
export function partSigns(
  title: string,
  views: readonly string[],
  names: TitleNames,
  signs: Set<string>,
): void {
  const [, head, tail] = SET_APART.exec(title) ?? [];
  if (head === undefined || tail === undefined) return;
  for (const sign of signsOfPart(head, title, views, names)) signs.add(`head:${sign}`);
  for (const sign of signsOfPart(tail, title, views, names)) signs.add(`tail:${sign}`);
}
