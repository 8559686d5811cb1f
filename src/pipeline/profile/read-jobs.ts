// Reads the engagements of a CV: spans of dates with the job titles that stand beside them.
import { fieldOfTitle, looksLikeTitle } from '../../domain/field-of-title.ts';
import type { HeldJob } from '../../domain/profile.ts';
import { withoutGenders } from '../../domain/role-title.ts';
import type { CvLine } from './cv-lines.ts';
import { readSpan, type DatedSpan } from './read-span.ts';

interface Dated {
  at: number;
  span: DatedSpan;
}

/** Where a title may stand, in lines from that of the dates. */
const PLACES = [0, -1, 1, -2, 2] as const;
const LONGEST_TITLE = 70;
const MOST_WORDS = 9;
const PARTS =
  /\s+[-–—|·•@]\s+|\s*[|·•]\s*|,\s+|\s{2,}|\s(?:at|bei|chez|en|presso|bij|na|für|for)\s(?=\p{Lu})|[()]/u;
const EDGES = /^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/gu;
const SENTENCE = /[.!?]$|\s(?:and|und|et|y|e|en)\s.*\s(?:and|und|et|y|e|en)\s/u;

/** The part of a line that is a job title, or null. */
function titleIn(line: string): string | null {
  const parts = line.split(PARTS).map((part) => (part ?? '').replace(EDGES, ''));
  const title = parts.find(
    (part) =>
      part.length > 2 &&
      part.length <= LONGEST_TITLE &&
      part.split(' ').length <= MOST_WORDS &&
      !SENTENCE.test(part) &&
      looksLikeTitle(part),
  );
  return title === undefined ? null : withoutGenders(title);
}

/** The title that stands so many lines away, where nothing of another engagement is between. */
function titleAt(lines: readonly CvLine[], { at, span }: Dated, place: number): string | null {
  if (place === 0) {
    const { text, bullet } = lines[at]!;
    const rest = `${text.slice(0, span.start)}  ${text.slice(span.end)}`;
    return bullet && rest.trim().length > LONGEST_TITLE ? null : titleIn(rest);
  }
  const step = Math.sign(place);
  for (let line = at + step; line !== at + place; line += step) {
    const between = lines[line];
    if (between === undefined || readSpan(between.text) !== null) return null;
  }
  const line = lines[at + place];
  if (line === undefined || line.bullet || readSpan(line.text) !== null) return null;
  return titleIn(line.text);
}

/** One CV is set in one way: the place that gives most of its titles is asked first. */
function placesByUse(lines: readonly CvLine[], dated: readonly Dated[]): number[] {
  const uses = new Map(
    PLACES.map((place) => [place, dated.filter((one) => titleAt(lines, one, place) !== null).length]),
  );
  return [...PLACES].toSorted((a, b) => uses.get(b)! - uses.get(a)!);
}

/** In the order of the CV. A CV without headings is read as a whole. */
export function readJobs(lines: readonly CvLine[]): HeldJob[] {
  const told = lines.filter(({ section }) => section === 'experience');
  const worked = told.length > 0 ? told : lines.filter(({ section }) => section === 'head');
  const dated = worked.flatMap(({ text }, at) => {
    const span = readSpan(text);
    return span === null ? [] : [{ at, span }];
  });
  const places = placesByUse(worked, dated);
  return dated.map((one) => {
    const title = places.map((place) => titleAt(worked, one, place)).find((found) => found !== null) ?? null;
    const { from, to } = one.span;
    return { title, field: title === null ? null : fieldOfTitle(title), from, to };
  });
}
