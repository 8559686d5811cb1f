// Proposes values from labelled lines: "Position: Data Analyst", "Standort: Bremen".
import { foldText } from '../../domain/fold-text.ts';
import { trimTitle } from '../../domain/role-title.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { GENERIC_ROLES } from './generic-words.data.ts';
import { LABELS } from './labels.data.ts';
import { isCompanyName } from './read-company.ts';

export type LabelName = keyof typeof LABELS;

/** A value on the label's line, or on the next when the label stands alone. */
const PATTERNS = Object.fromEntries(
  Object.entries(LABELS).map(([name, source]) => [
    name,
    new RegExp(
      `^["'\\s>\\u2022\\d.)-]{0,6}(?:${source})["'\\s]{0,4}[:=]{1,2}["'\\s-]{0,6}(?:\\n{1,2}[\\s"\\u2022-]{0,4})?([^\\n]{2,140})`,
      'gimu',
    ),
  ]),
) as Record<LabelName, RegExp>;

/** Tables as text: a tab or a line of dots between label and value. */
const ROW_OF_COMPANY = new RegExp(
  `^[ >\\u2022-]{0,4}(?:${LABELS.company})(?:[ ]?\\.{3,60}[ ]?|[ ]?\\t[ \\t]?)([^\\n\\t]{2,140})`,
  'gimu',
);

/** Another label on the same line ends the value. */
const NEXT_LABEL =
  /\s{2,}\S|\s["*]?(?:location|client|duration|type|req(?:uisition)? id|job id|id|date|standort|lieu|ubicación|sede|locatie)\s?:/iu;

/** Proposals for one field from a body's labelled lines. */
export function readLabels(field: Field, name: LabelName): Candidate[] {
  const found: Candidate[] = [];
  const rows = name === 'company' ? field.text.matchAll(ROW_OF_COMPANY) : [];
  for (const match of [...field.view.matchAll(PATTERNS[name]), ...rows]) {
    const line = match[1] ?? '';
    const cut = NEXT_LABEL.exec(line)?.index ?? line.length;
    const start = match.index + match[0].length - line.length;
    const candidate = valueOf(field, name, line.slice(0, cut), start);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function valueOf(field: Field, name: LabelName, raw: string, start: number): Candidate | null {
  const trimmed = name === 'role' ? trimTitle(raw) : plain(raw);
  const { value, offset } = trimmed;
  if (!isValue(name, value)) return null;
  return proposal(field, start + offset, start + offset + value.length, 0.85, 'label');
}

function plain(raw: string): { value: string; offset: number } {
  const offset = /^[\s"'-]*/u.exec(raw)?.[0].length ?? 0;
  const value = raw
    .slice(offset)
    .replace(/\s*[("\u2013-]+\s*(?:www\.|https?:)?[^\s]*[)"]?\s*$|[\s"',;.]+$/u, '');
  return { value, offset };
}

function isValue(name: LabelName, value: string): boolean {
  if (value.length < 2 || /https?:|www\.|\S@\S/u.test(value)) return false;
  if (name === 'role')
    return (
      value.length <= 120 &&
      /\p{L}{2}/u.test(value) &&
      !GENERIC_ROLES.has(foldText(value)) &&
      value.split(/\s+/).length <= 14
    );
  if (name === 'company')
    return isCompanyName(value) && value.split(/\s+/).length <= 8 && /\p{Lu}|\d/u.test(value);
  return true;
}
