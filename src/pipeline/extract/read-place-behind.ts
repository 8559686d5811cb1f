// Reads the place that stands right behind a job's title or an employer's name: "Clerk in Bremen", "Norvane | Bremen".
import { foldText } from '../../domain/fold-text.ts';
import { canonicalCompany } from '../../domain/company-name.ts';
import { isPlace } from '../../domain/role-title.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { GENERIC_COMPANIES, NAME_STOPS } from './generic-words.data.ts';
import { FIRM_WORD } from './firm-word.data.ts';
import { withoutDepartment } from './read-company.ts';
import { isGivenName } from './read-sender.ts';
import { namesOccupation } from './read-role.ts';

/** "São João da Madeira", "St. Ives", "A Coruña", "Aix-en-Provence". */
const NAME = String.raw`((?:St\.\s|A\s)?\p{Lu}[\p{L}'-]{1,20}(?:\s(?:d[aeo]s?|del|am|an der|on|upon|sur|\p{Lu}[\p{L}'-]{1,20})(?![\p{L}])){0,3})`;
const PREPOSED = new RegExp(
  `^["')\\s]{0,4}(?:\\([^()\\n]{1,25}\\)\\s)?,?\\s?(?:(?:hybrid|based|hybride|híbrido|ibrido|zoekt|gezocht|bei \\S{2,20}(?: \\S{2,20}){0,2})\\s)?(?:in|à|en|a|em|no|na|te)\\s${NAME}`,
  'u',
);
const SET_APART = new RegExp(
  `^["']?(?:\\s?\\(${NAME}\\)|(?:,|\\s[-|\\u00b7])\\s${NAME}(?=[\\s"]*(?:[\\n,.)?!|]|\\s-\\s|$)))`,
  'u',
);

/** How many places of one name are looked at. */
const MOST = 6;

const MONTH =
  /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|gen|mag|giu|lug|set|ott|dic|ene|abr|ago|janv|fév|avr|juil|août|déc|fev|out|mon|tue|wed|thu|fri|sat|sun)/iu;

/** Dates, courtesies, departments and marks of reference. */
function isTalk(value: string): boolean {
  const folded = foldText(value);
  if (NAME_STOPS.has(folded.split(' ')[0] ?? '') || GENERIC_COMPANIES.has(folded)) return true;
  return (
    MONTH.test(value) || /^(?:ref|req|job|id)$/u.test(folded) || withoutDepartment(value).value.trim() === ''
  );
}

/** A capitalised phrase that no other field claims and that is no date, greeting, person, firm or title. */
function canBePlace(value: string, employer: string): boolean {
  if (isPlace(value)) return true;
  if (isTalk(value) || FIRM_WORD.test(foldText(value)) || namesOccupation(value) || isGivenName(value))
    return false;
  return canonicalCompany(value) !== employer && /\p{Ll}/u.test(value);
}

/** The place that `text`, which follows a name, tells by a pattern, with its offset. */
function placeIn(text: string, pattern: RegExp, employer: string): { value: string; offset: number } | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const value = match[1] ?? match[2] ?? '';
  return value !== '' && canBePlace(value, employer) ? { value, offset: match[0].lastIndexOf(value) } : null;
}

/** The place behind one of a name's mentions in a field. */
function behind(field: Field, name: string, pattern: RegExp, employer: string): Candidate | null {
  let at = field.view.indexOf(name);
  for (let seen = 0; at !== -1 && seen < MOST; seen++) {
    const end = at + name.length;
    // "© Norvane | Privacy": small print.
    const print = /©[^\n]{0,12}$/u.test(field.view.slice(Math.max(0, at - 14), at));
    const place = print ? null : placeIn(field.view.slice(end, end + 90), pattern, employer);
    if (place !== null) {
      const start = end + place.offset;
      const score = isPlace(place.value) ? 0.65 : 0.5;
      return proposal(field, start, start + place.value.length, score, 'wording');
    }
    at = field.view.indexOf(name, end);
  }
  return null;
}

/** The place behind the title by a preposition, or behind title or employer by a mark; null when none stands there. */
export function readPlaceBehind(
  fields: readonly Field[],
  role: string | null,
  company: string | null,
): Candidate | null {
  const employer = canonicalCompany(company ?? '');
  const ways = [
    [role, PREPOSED],
    [role, SET_APART],
    [company, SET_APART],
  ] as const;
  for (const [name, pattern] of ways) {
    for (const field of fields) {
      const found = name === null ? null : behind(field, name, pattern, employer);
      if (found !== null) return found;
    }
  }
  return null;
}
