// Makes a posting of what a page or a vendor's interface tells of a job: plain texts, honest gaps, pay in one unit.
import type { ToldPosting } from '../contracts/ats.ts';
import { plainLine } from '../domain/plain-line.ts';
import type { Posting, PostingPlace } from '../domain/posting.ts';
import { findJobPosting } from './posting/find-job-posting.ts';
import { htmlLines, type HtmlLine } from './posting/html-lines.ts';
import { mendJson } from './posting/mend-json.ts';
import { pageParts } from './posting/page-parts.ts';
import { readTime } from './posting/read-time.ts';
import { readSalary, salaryInText } from './posting/read-salary.ts';
import { splitRequirements } from './posting/split-requirements.ts';
import { toldByHead } from './posting/told-by-head.ts';
import { toldByJsonLd } from './posting/told-by-json-ld.ts';

/** Characters: longer ones are cut, since the page chooses them. */
const LINE = 300;
const SALARY = 200;
const DESCRIPTION = 50_000;
const ASKED = 500;
const MOST_ASKED = 60;
/** Of HTML that is read at all. */
const LONGEST_PAGE = 4_000_000;
const LONGEST_PART = 400_000;
/** A page without JSON-LD that says less stands in a posting's place. */
const SHORTEST_PAGE = 200;

const lineOf = (text: string | null | undefined, most = LINE): string | null => {
  const line = plainLine(
    text == null
      ? ''
      : htmlLines(text.slice(0, LONGEST_PART))
          .map((one) => one.text)
          .join(' '),
  );
  return line === '' ? null : line.slice(0, most).toWellFormed();
};

const linesOf = (text: string | null | undefined): HtmlLine[] =>
  text == null
    ? []
    : htmlLines(text.slice(0, LONGEST_PART)).map((line) => ({ ...line, text: plainLine(line.text) }));

function textOf(lines: readonly HtmlLine[]): string | null {
  const text = lines
    .map(
      ({ text: line, as, apart }, at) => `${apart && at > 0 ? '\n' : ''}${as === 'item' ? '- ' : ''}${line}`,
    )
    .join('\n');
  return text === '' ? null : text.slice(0, DESCRIPTION).toWellFormed();
}

/** `FULL_TIME`, `FullTime`, `fulltime_permanent` as a reader writes it. */
function typeInWords(type: string | null | undefined): string | null {
  const words = lineOf(type)
    ?.replaceAll('_', ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ');
  if (words === undefined) return null;
  // Longer than CDI or VIE, which are abbreviations.
  const lower = /^[A-Z ,]{4,}$/u.test(words) || /[a-z] [A-Z]/u.test(words) ? words.toLowerCase() : words;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** Pay in the midst of a text: only of a line that says so. */
const PAY =
  /\b(?:salar(?:y|ies)|pay (?:range|band|scale)|compensation|base pay|wage|gehalt(?:sspanne)?|vergütung|rémunération|salaire|salario|retribuzione|salaris|lön|wynagrodzenie)\b/iu;

function payLine(lines: readonly HtmlLine[]): string | null {
  const found = lines.find(({ text }, at) => {
    if (text.length > ASKED) return false;
    const said = PAY.test(text) || PAY.test(lines[at - 1]?.as === 'text' ? '' : (lines[at - 1]?.text ?? ''));
    if (!said) return false;
    const salary = salaryInText(text);
    return salary !== null && salary.min !== salary.max;
  });
  return found?.text ?? null;
}

/**
 * A posting out of what was told of it; null when not even a title was, since such is none.
 * @param place where it was told, which names it
 */
export function makePosting(told: ToldPosting, place: PostingPlace): Posting | null {
  const title = lineOf(told.title);
  if (title === null) return null;
  const described = linesOf(told.description);
  const apart = linesOf(told.requirements);
  const items = apart.some(({ as }) => as === 'item') ? apart.filter(({ as }) => as === 'item') : apart;
  const asked = apart.length > 0 ? items.map(({ text }) => text) : splitRequirements(described);
  const salary = told.salary ?? {};
  const isCounted = salary.min != null || salary.max != null;
  const salaryText = lineOf(salary.text ?? (isCounted ? null : payLine(described)), SALARY);
  return {
    atsType: place.atsType,
    companySlug: place.companySlug,
    atsJobId: place.atsJobId,
    url: place.url,
    company: lineOf(told.company),
    title,
    description: textOf([
      ...described,
      ...apart.map((line, at) => (at === 0 ? { ...line, apart: true } : line)),
    ]),
    requirements: [...new Set(asked)].slice(0, MOST_ASKED).map((line) => line.slice(0, ASKED).toWellFormed()),
    location: lineOf(told.location)?.replace(/^Remote · (?=Remote)/u, '') ?? null,
    employmentType: typeInWords(told.employmentType),
    salaryText,
    salary: readSalary({ ...salary, text: salaryText }),
    postedAt: readTime(told.posted),
    closesAt: readTime(told.closes),
  };
}

export interface PageReading {
  posting: Posting;
  /** False where only the page's title and text say so, which any page has. */
  isCertain: boolean;
}

/** Why a page tells of no posting. */
export type Unreadable = 'asks for a password' | 'tells of no posting';

function certainly(scripts: readonly string[], place: PostingPlace): Posting | null {
  const found = findJobPosting(scripts.map(mendJson), place.atsJobId);
  const told = found && toldByJsonLd(found);
  return told && makePosting(told, place);
}

/**
 * Reads a page as a browser gets it: its JSON-LD, else its head and main part. Linear in its length, of which 4 million characters
 * are read; never throws.
 */
export function readPage(html: string, place: PostingPlace): PageReading | Unreadable {
  const parts = pageParts(html.slice(0, LONGEST_PAGE));
  const certain = certainly(parts.jsonLd, place);
  if (certain !== null) return { posting: certain, isCertain: true };
  if (parts.asksPassword) return 'asks for a password';
  // At a vendor or a board the site's name is the vendor's.
  const head = toldByHead(parts, place.atsType === 'web');
  const posting = head && makePosting(head, place);
  const length = posting?.description?.length ?? 0;
  return posting === null || length < SHORTEST_PAGE ? 'tells of no posting' : { posting, isCertain: false };
}
