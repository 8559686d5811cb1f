// Reads what a posting asks for besides skills: years, languages, a degree, the right to work.
import { EDUCATION_LEVELS, educationLevels, type EducationLevel } from '../../domain/education-level.ts';
import { findLanguages } from '../../domain/find-languages.ts';
import type { LanguageLevel } from '../../domain/profile.ts';
import type { AskedLine } from './asked-lines.ts';

interface Asked<T> {
  value: T;
  quote: string;
}

export interface PostingTerms {
  years: Asked<number> | null;
  languages: Asked<{ code: string; level: LanguageLevel | null }>[];
  /** `orLike`: what was learnt otherwise will do as well. */
  degree: Asked<{ level: EducationLevel; orLike: boolean }> | null;
  permit: Asked<true> | null;
  /** The lines that asked for any of it. */
  judged: ReadonlySet<string>;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  twee: 2,
  drie: 3,
  vijf: 5,
  dois: 2,
};
const YEARS = new RegExp(
  `(?<![\\d.,-])(\\d{1,2}|${Object.keys(NUMBERS).join('|')})(?: ?\\(\\d{1,2}\\))?(?: ?(?:-|–|to|bis|a|à|tot) ?\\d{1,2})? ?(?:\\+|plus|or more|oder mehr)? ?(?:years?|yrs?|jahren?|ans|annees|anos|anni|jaar|jaren)\\b`,
  'gu',
);
const EXPERIENCE =
  /experien|erfahrung|esperienza|ervaring|berufs|background|track record|working (?:in|with|as)|in a similar|practice/u;
/** Of the firm, not of whoever applies. */
const OF_THE_FIRM =
  /\b(?:we have|we've|our (?:company|team|firm)|founded|for over|for more than|since \d{4}|seit uber|depuis plus|wir sind)\b/u;
const MOST_YEARS = 25;

const LANGUAGE_ASKED =
  /fluen|proficien|native|speak|spoken|written|verbal|language|communicat|level|command|kenntnisse|sprach|wort und schrift|fliessend|verhandlungssicher|courant|maitrise|langue|parle|idioma|nivel|dominio|hablad|fluent|lingua|conoscenza|livello|parlat|taal|vloeiend|beheers|dominio|\b[abc][12]\b|mother tongue|muttersprach/u;
const PERMIT =
  /(?:right|authori[sz]ed|eligib\w+|legally able|permission|permitted|entitled) to work|work(?:ing)? (?:permit|authori[sz]ation|visa)|visa sponsorship|sponsor (?:a |any )?(?:work )?visas?|security clearance|(?:us|u\.s\.|eu|uk) (?:citizen|person)|arbeitserlaubnis|aufenthaltstitel|permis de travail|permiso de trabajo|permesso di (?:lavoro|soggiorno)|werkvergunning|autorizacao de trabalho/u;
const PERMIT_GIVEN =
  /visa (?:sponsorship|support)(?: is)? (?:available|provided|offered|possible)|we (?:offer|provide|can|will|do) (?:visa |sponsor)|sponsor(?:ship)? (?:is )?available|regardless of/u;
const OR_LIKE =
  /equivalent|gleichwertig|vergleichbar|comparable|equivalente|gelijkwaardig|similar|or experience|oder (?:eine )?ahnlich/u;

function yearsIn({ folded }: AskedLine): number | null {
  if (!EXPERIENCE.test(folded) || OF_THE_FIRM.test(folded)) return null;
  const found = [...folded.matchAll(YEARS)].map(([, digits = '']) => NUMBERS[digits] ?? Number(digits));
  const sane = found.filter((years) => years > 0 && years <= MOST_YEARS);
  return sane.length === 0 ? null : Math.max(...sane);
}

function readYears(lines: readonly AskedLine[]): PostingTerms['years'] {
  let most: PostingTerms['years'] = null;
  for (const line of lines) {
    const value = yearsIn(line);
    if (value !== null && value > (most?.value ?? 0)) most = { value, quote: line.text };
  }
  return most;
}

function readLanguages(lines: readonly AskedLine[]): PostingTerms['languages'] {
  const found = new Map<string, PostingTerms['languages'][number]>();
  for (const { folded, text } of lines) {
    if (!LANGUAGE_ASKED.test(folded)) continue;
    for (const value of findLanguages(text)) {
      if (!found.has(value.code)) found.set(value.code, { value, quote: text });
    }
  }
  return [...found.values()];
}

/** The least that will do: of "Bachelor's or Master's degree" the former. */
function readDegree(lines: readonly AskedLine[]): PostingTerms['degree'] {
  let least: PostingTerms['degree'] = null;
  for (const { folded, text } of lines) {
    const [level] = educationLevels(text);
    if (level === undefined) continue;
    if (least !== null && EDUCATION_LEVELS.indexOf(level) >= EDUCATION_LEVELS.indexOf(least.value.level))
      continue;
    least = { value: { level, orLike: OR_LIKE.test(folded) }, quote: text };
  }
  return least;
}

function readPermit(lines: readonly AskedLine[]): PostingTerms['permit'] {
  const line = lines.find(({ folded }) => PERMIT.test(folded) && !PERMIT_GIVEN.test(folded));
  return line === undefined ? null : { value: true, quote: line.text };
}

/** Years, languages and degree from what is required; the right to work from wherever it is told. */
export function readTerms(lines: readonly AskedLine[]): PostingTerms {
  const required = lines.filter(({ need }) => need === 'required');
  const years = readYears(required);
  const languages = readLanguages(required);
  const degree = readDegree(required);
  const permit = readPermit(lines);
  const judged = lines
    .filter(
      (line) =>
        yearsIn(line) !== null ||
        educationLevels(line.text).length > 0 ||
        PERMIT.test(line.folded) ||
        (LANGUAGE_ASKED.test(line.folded) && findLanguages(line.text).length > 0),
    )
    .map(({ text }) => text);
  return { years, languages, degree, permit, judged: new Set(judged) };
}
