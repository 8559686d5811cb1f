// Splits the text of a CV into lines, each with the section that it stands in.
import { cutLine } from '../../domain/cut-line.ts';
import { foldText } from '../../domain/fold-text.ts';
import { CV_HEADINGS, type CvSection } from './headings.data.ts';

export interface CvLine {
  /** Without the bullet. */
  text: string;
  /** `head`: above the first heading. */
  section: CvSection | 'head';
  bullet: boolean;
}

const SECTIONS: ReadonlyMap<string, CvSection> = new Map(
  Object.entries(CV_HEADINGS).flatMap(([section, headings]) =>
    headings.map((heading) => [heading, section as CvSection] as const),
  ),
);
const LONGEST_HEADING = 48;
const LONGEST_LINE = 1000;
const BULLET = /^[\s•·●▪◦◆■►▸‣⁃*–—-]+(?=\s*\S)/u;
/** "E X P E R I E N C E": letters set apart by a designer. */
const SPREAD = /^(?:\p{Lu}\s){3,}\p{Lu}$/u;
/** "Languages: English, French": a heading for the rest of its line alone. */
const INLINE = /^([^:]{3,60}):\s(\S.*)$/u;
const JOINTS = /\s(?:&|and|und|et|y|e|en)\s|[/|]/u;

function sectionOf(line: string): CvSection | null {
  const trimmed = line.replace(/^[#\s\d.]+|[\s:#_=.–—-]+$/gu, '');
  if (trimmed.length === 0 || trimmed.length > LONGEST_HEADING) return null;
  const text = SPREAD.test(trimmed) ? trimmed.replace(/\s/gu, '') : trimmed;
  const folded = foldText(text).replace(/['’*]/gu, ' ').replace(/\s+/gu, ' ').trim();
  // "Skills & Tools", "Ausbildung / Studium": the first half decides.
  return SECTIONS.get(folded) ?? SECTIONS.get(folded.split(JOINTS)[0]?.trim() ?? '') ?? null;
}

/** The lines that say something, headings left out. */
export function cvLines(text: string): CvLine[] {
  const lines: CvLine[] = [];
  let section: CvLine['section'] = 'head';
  const written = text.split(/\r\n|[\r\n\f\v\u2028\u2029]/u);
  for (const raw of written.flatMap((line) => cutLine(line, LONGEST_LINE))) {
    const line = raw.replace(/[\s\u00a0]+/gu, ' ').trim();
    if (line === '') continue;
    const heading = sectionOf(line);
    if (heading !== null) {
      section = heading;
      continue;
    }
    const bullet = BULLET.exec(line);
    const text = bullet === null ? line : line.slice(bullet[0].length).trim();
    const [, before = '', behind = ''] = INLINE.exec(text) ?? [];
    const own = sectionOf(before);
    lines.push({
      text: own === null ? text : behind,
      section: own ?? section,
      bullet: bullet !== null,
    });
  }
  return lines;
}
