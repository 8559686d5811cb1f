// Splits a posting into lines, each with how much it asks for.
import { findSkills } from '../../domain/find-skills.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { Posting } from '../../domain/posting.ts';
import { POSTING_HEADINGS, WISHED, type PostingPart } from './posting-headings.data.ts';

export interface AskedLine {
  text: string;
  folded: string;
  /** `told`: of the work, where what is used there is good to know. */
  need: 'required' | 'preferred' | 'told';
}

const LONGEST_HEADING = 70;
const MOST_LINES = 600;
/** Longer than this a line is a paragraph, and judged sentence by sentence. */
const PARAGRAPH = 240;
const SENTENCES = /(?<=[.!?;])\s+(?=[\p{Lu}•·*-])/u;
const BULLET = /^[\s•·●▪◦◆■►▸‣*–—-]+/u;
const EDGES = /^[#*_\s]+|[*_\s:!?…]+$/gu;

function partOf(line: string, folded: string): PostingPart | null {
  if (line.length > LONGEST_HEADING || BULLET.test(line) || /[.;,]$/u.test(line)) return null;
  if (!line.endsWith(':') && findSkills(line).length > 0) return null;
  const heading = folded.replace(/[’`]/gu, "'").replace(EDGES, '');
  return POSTING_HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

const NEEDS = { required: 'required', preferred: 'preferred', duties: 'told' } as const;

function needOf(part: PostingPart | null, folded: string): AskedLine['need'] | null {
  if (part === 'offer') return null;
  const need = part === null ? 'told' : NEEDS[part];
  return need === 'required' && WISHED.test(folded) ? 'preferred' : need;
}

const toLine = (text: string, need: AskedLine['need']): AskedLine => ({ text, folded: foldText(text), need });

const clean = (line: string): string => line.replace(BULLET, '').replace(/\s+/gu, ' ').trim();

function linesOfDescription(description: string): AskedLine[] {
  const lines: AskedLine[] = [];
  let part: PostingPart | null = null;
  for (const raw of description.split('\n').slice(0, MOST_LINES)) {
    const line = raw.trim();
    if (line === '') continue;
    const heading = partOf(line, foldText(line));
    if (heading !== null) {
      part = heading;
      continue;
    }
    for (const piece of line.length > PARAGRAPH ? line.split(SENTENCES) : [line]) {
      const text = clean(piece);
      const need = needOf(part, foldText(text));
      if (need !== null && text !== '') lines.push(toLine(text, need));
    }
  }
  return lines;
}

export interface AskedLines {
  lines: readonly AskedLine[];
  /** Whether the posting says which lines are required. */
  setApart: boolean;
}

/** The same text may be listed as a requirement and stand under "nice to have": the heading knows better. */
const WEIGHTS = { preferred: 2, required: 1, told: 0 } as const;

/** Each text once, in the place of its first. */
function once(lines: readonly AskedLine[]): AskedLine[] {
  const found = new Map<string, AskedLine>();
  for (const line of lines) {
    const known = found.get(line.text);
    if (known === undefined || WEIGHTS[line.need] > WEIGHTS[known.need]) found.set(line.text, line);
  }
  return [...found.values()];
}

/** Each text once, what the page sets apart as requirements first. Where nothing is set apart, all that is told is asked. */
export function askedLines({ requirements, description }: Posting): AskedLines {
  const apart = requirements
    .map(clean)
    .filter((text) => text !== '')
    .map((text) => toLine(text, WISHED.test(foldText(text)) ? 'preferred' : 'required'));
  const lines = once([...apart, ...linesOfDescription(description ?? '')]);
  if (lines.some(({ need }) => need === 'required')) return { lines, setApart: true };
  const asked = lines.map((line) => {
    const isWished = line.need === 'preferred' || WISHED.test(line.folded);
    return { ...line, need: isWished ? ('preferred' as const) : ('required' as const) };
  });
  return { lines: asked, setApart: false };
}
