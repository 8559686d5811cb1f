// Proposes what a name that was read too long or too short may be: without words of the clause at its ends, with the partners before it.
import { foldText } from '../../domain/fold-text.ts';
import { isPlace } from '../../domain/role-title.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import { isEverydayWord } from './is-everyday-word.ts';
import { isCompanyName, type ReadName } from './read-company.ts';

const MOST_TRIMMED = 3;
const BELIEF = 0.1;

interface Word {
  text: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** "PDL Klinikum", "Termin Klinikum", "Sunniva Norvane": what may stand before a name without being of it. */
function isLoose({ text }: Word): boolean {
  const folded = foldText(text).replace(/[.,:]+$/u, '');
  if (!CAPITAL.test(text)) return false;
  return isEverydayWord(folded) || /^\p{Lu}{2,4}$/u.test(text) || GIVEN_NAMES.has(folded);
}

/** "Norvane Data", "Norvane Bremen". */
function isTrailing({ text }: Word, before: Word): boolean {
  const folded = foldText(text).replace(/[.,:]+$/u, '');
  // Behind a small word the name goes on: "Agenzia Regionale per la Tutela".
  return CAPITAL.test(text) && CAPITAL.test(before.text) && (isEverydayWord(folded) || isPlace(text));
}

/** Where the name may begin and end instead, within its text. */
function trims(words: readonly Word[]): [number, number][] {
  const [first, last] = [words[0]!, words.at(-1)!];
  const found: [number, number][] = [];
  for (let at = 0; at < Math.min(MOST_TRIMMED, words.length - 1) && isLoose(words[at]!); at++)
    found.push([words[at + 1]!.start, last.end]);
  for (
    let at = words.length - 1;
    at > Math.max(0, words.length - 1 - MOST_TRIMMED) && isTrailing(words[at]!, words[at - 1]!);
    at--
  )
    found.push([first.start, words[at - 1]!.end]);
  return found;
}

/** "Norvane di Empoli", "Norvane's Riverside Centre": the part before what ties a place or a thing of its to a name. */
const TIED = /'s\s(?=\p{Lu})|\s(?:di|de|da|do|del|en|em|in|von|van|te|à|a|of)\s(?=\p{Lu}[\p{L}-]+$)/gu;

/** "Collins, Obi & Partners": the partners named before the last two. */
const PARTNERS_BEFORE = /(?:(?:(?:Van|De|Von|Da|Le)\s(?:de[rn]?\s)?)?\p{Lu}[\p{L}'-]{1,20},\s){1,3}$/u;
const JOINED = /\s(?:&|and|und|en|et|y|e)\s\p{Lu}/u;

function longer(view: string, { start, end, next }: ReadName): [number, number][] {
  const found: [number, number][] = [];
  const partners = JOINED.test(view.slice(start, end))
    ? (PARTNERS_BEFORE.exec(view.slice(Math.max(0, start - 60), start))?.[0].length ?? 0)
    : 0;
  if (partners > 0) found.push([start - partners, end]);
  // A department's words that were cut off may be the firm's own: "Larkmoor Nursing Recruitment".
  if (next > end + 2) found.push([start, next]);
  if (/^'s(?!\p{L})/u.test(view.slice(end, end + 3))) found.push([start, end + 2]);
  return found;
}

/** What is nothing but words of the clause is no name. */
const isTelling = (text: string): boolean =>
  (foldText(text).match(/\p{L}{3,}/gu) ?? [text]).some((word) => !isEverydayWord(word));

/** Proposals beside the name as it was read. */
export function varyRun(field: Field, name: ReadName): Candidate[] {
  const text = field.view.slice(name.start, name.end);
  const shorter: [number, number][] = [
    ...trims(wordsOf(text)),
    ...[...text.matchAll(TIED)].map(({ index }): [number, number] => [0, index]),
  ];
  const places = [
    ...shorter.map(([start, end]): [number, number] => [name.start + start, name.start + end]),
    ...longer(field.view, name),
  ];
  return places
    .filter(([start, end]) => {
      const name = field.view.slice(start, end);
      return CAPITAL.test(name) && isTelling(name) && isCompanyName(name);
    })
    .map(([start, end]) => proposal(field, start, end, BELIEF, 'part'));
}
