// Proposes titles from places that prove little by themselves: behind small words, and on lines of their own.
import { LANGUAGES, type Language } from '../../contracts/rule.ts';
import { foldText } from '../../domain/fold-text.ts';
import { isPlace, trimTitle } from '../../domain/role-title.ts';
import { isApplicationTalk } from './application-talk.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { LOOSE_LEADS, NOUN_LINK } from './loose-leads.data.ts';
import { namesOccupation, readRole } from './read-role.ts';
import { WORDINGS } from './wording.data.ts';

/** The news stands at the top; further down follow other jobs and small print. */
const NEAR = 1500;

const LEADS = new Map<Language, RegExp>(
  LANGUAGES.map((language) => [
    language,
    new RegExp(
      `(?<![\\p{L}\\p{N}'-])(?:${LOOSE_LEADS[language]}|(?<noun>${WORDINGS[language].positionNoun})${NOUN_LINK})\\s(?=["(]?[\\p{L}\\d.])`,
      'giu',
    ),
  ]),
);

/** "Job Title - CLERK" is a labelled line, read as such elsewhere. */
const LABEL = /^(?:title|name|description)\b/iu;

/** Titles behind small words of a language. */
function behindWords(field: Field, language: Language, end: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of field.view.slice(0, end).matchAll(LEADS.get(language) ?? /(?!)/gu)) {
    const at = match.index + match[0].length;
    const capital = /^["(]?[\p{Lu}\d.]/u.test(field.view.slice(at, at + 2));
    if (!capital && match.groups?.['noun'] === undefined) continue;
    const title = readRole(field.view, at, language);
    if (title === null || !title.known || title.end > end || LABEL.test(title.value)) continue;
    found.push(proposal(field, title.start, title.end, 0.5, 'weak'));
  }
  return found;
}

const LINE =
  /(?<=\n[^\S\n]{0,3}\n|^)[ "]{0,3}(\p{Lu}[^\n]{2,80}[^\n.!?:,;])[ "]{0,3}(?=\n[^\S\n]{0,3}\n|$)/gu;

/** Greetings and talk stand on lines of their own too. */
function isTitleLine(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > 9 || NAME_STOPS.has(foldText(words[0] ?? ''))) return false;
  return namesOccupation(text) && !isApplicationTalk(text) && !isPlace(text);
}

/** A paragraph of one line that is a title, perhaps with its place. */
function onLines(field: Field, end: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of field.view.slice(0, end).matchAll(LINE)) {
    const line = match[1] ?? '';
    const cut = /\s+[\u00b7|]\s+/u.exec(line);
    const text = cut !== null ? line.slice(0, cut.index) : line;
    if (!isTitleLine(text)) continue;
    const { value, offset } = trimTitle(text);
    const start = match.index + match[0].indexOf(line) + offset;
    found.push(proposal(field, start, start + value.length, 0.5, 'text'));
  }
  return found;
}

/** Weak proposals of titles from a body; `end` = where the signature begins. */
export function readLooseTitles(field: Field, languages: readonly Language[], end: number): Candidate[] {
  const stop = Math.min(end, NEAR);
  const found = languages.flatMap((language) => behindWords(field, language, stop));
  return field.name === 'body' ? [...found, ...onLines(field, stop)] : found;
}
