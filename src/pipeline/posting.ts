// Makes a posting of what a page or a vendor's interface tells of a job: plain texts, honest gaps, pay in one unit.
import type { ToldPosting } from '../contracts/ats.ts';
import { plainLine } from '../domain/plain-line.ts';
import type { Posting, PostingPlace } from '../domain/posting.ts';
import { findJobPosting } from './posting/find-job-posting.ts';
import { htmlLines, type HtmlLine } from './posting/html-lines.ts';
import { mendJson } from './posting/mend-json.ts';
import { pageParts, type PageParts } from './posting/page-parts.ts';
import { readSalary, salaryInText } from './posting/read-salary.ts';
import { splitRequirements } from './posting/split-requirements.ts';
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
  const lower = /^[A-Z ,]+$/u.test(words) || /[a-z] [A-Z]/u.test(words) ? words.toLowerCase() : words;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/u;
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Epoch ms of a date as pages write it; null for what is none. A day without a time is its beginning, UTC. */
function timeOf(told: string | number | null | undefined): number | null {
  if (told == null) return null;
  const text = String(told).trim();
  const [, day, time, zone] = ISO.exec(text) ?? [];
  const number = /^\d{10,13}$/u.test(text) ? Number(text) * (text.length <= 11 ? 1000 : 1) : Number.NaN;
  const iso =
    day === undefined
      ? number
      : Date.parse(`${day}T${time ?? '00:00'}${zone === undefined || zone === 'UTC' ? 'Z' : zone}`);
  return iso >= EARLIEST && iso < LATEST ? Math.trunc(iso) : null;
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
  const salaryText =
    lineOf(told.salary?.text, SALARY) ??
    (told.salary?.min == null && told.salary?.max == null ? lineOf(payLine(described), SALARY) : null);
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
    location: lineOf(told.location),
    employmentType: typeInWords(told.employmentType),
    salaryText,
    salary: readSalary({ ...told.salary, text: salaryText }),
    postedAt: timeOf(told.posted),
    closesAt: timeOf(told.closes),
  };
}

/** Titles of pages that stand in a posting's place. */
const NO_TITLE =
  /\b(?:page not found|not found|404|403|access denied|forbidden|just a moment|attention required|are you (?:a )?human|captcha|robot check|sign[- ]?in|log[- ]?in|anmelden|connexion|job (?:is )?no longer|expired|job search|all jobs|open positions|current openings)\b/iu;

/** What a page's own head says: its title, less the name of the site behind it. */
function toldByHead({ metas, title: whole, main }: PageParts, isOwnSite: boolean): ToldPosting | null {
  const title = lineOf(metas.get('og:title') ?? metas.get('twitter:title') ?? whole);
  if (title === null || NO_TITLE.test(title)) return null;
  const site = metas.get('og:site_name') ?? null;
  const behind =
    site === null ? null : [' | ', ' - ', ' – ', ' · ', ' at '].find((mark) => title.endsWith(mark + site));
  return {
    title: behind == null ? (title.split(' | ')[0] ?? title) : title.slice(0, -(behind + site).length),
    // At a vendor or a board it is the vendor's name.
    company: isOwnSite ? site : null,
    description: main ?? metas.get('og:description') ?? metas.get('description') ?? null,
  };
}

export interface PageReading {
  posting: Posting;
  /** False where only the page's title and text say so, which any page has. */
  isCertain: boolean;
}

/** Why a page tells of no posting. */
export type Unreadable = 'asks for a password' | 'tells of no posting';

/**
 * Reads a page as a browser gets it: its JSON-LD, else its head and main part. Linear in its length, of which 4 million characters
 * are read; never throws.
 */
export function readPage(html: string, place: PostingPlace): PageReading | Unreadable {
  const parts = pageParts(html.slice(0, LONGEST_PAGE));
  const found = findJobPosting(parts.jsonLd.map(mendJson), place.atsJobId);
  const told = found === null ? null : toldByJsonLd(found);
  const certain = told === null ? null : makePosting(told, place);
  if (certain !== null) return { posting: certain, isCertain: true };
  if (parts.asksPassword) return 'asks for a password';
  const head = toldByHead(parts, place.atsType === 'web');
  const posting = head === null ? null : makePosting(head, place);
  const isTold = (posting?.description?.length ?? 0) >= SHORTEST_PAGE;
  return posting === null || !isTold ? 'tells of no posting' : { posting, isCertain: false };
}
