// Reads the text of a CV into a profile; what the text does not say is not in it.
import { educationLevels } from '../domain/education-level.ts';
import { findLanguages } from '../domain/find-languages.ts';
import { findSkills } from '../domain/find-skills.ts';
import type { HeldJob, Profile, SpokenLanguage } from '../domain/profile.ts';
import { cvLines, type CvLine } from './profile/cv-lines.ts';
import { guessWrittenIn } from './profile/guess-written-in.ts';
import { readJobs } from './profile/read-jobs.ts';
import { readLinks, readLocation } from './profile/read-head.ts';
import { sumYears } from './profile/sum-years.ts';

/** Raised with every change of what is read: CVs that an older one read are read again. */
export const PROFILE_VERSION = 2;

/** Longer texts are cut: no CV is a book. */
const MOST_CHARACTERS = 200_000;
/** Outside of their section languages are told in sentences of their own. */
const SPEAKS =
  /\b(?:fluent|native|bilingual|speak|spoken|mother tongue|muttersprach|flie(?:ß|ss)end|verhandlungssicher|courant|bilingue|madrelingua|lengua materna|moedertaal|vloeiend|fluente|nativ[oa]|\b[abc][12]\b)/iu;

function readSpoken(lines: readonly CvLine[]): SpokenLanguage[] {
  const found = new Map<string, SpokenLanguage>();
  for (const { text, section } of lines) {
    if (section !== 'languages' && !SPEAKS.test(text)) continue;
    for (const language of findLanguages(text)) {
      if (found.get(language.code)?.level == null) found.set(language.code, language);
    }
  }
  return [...found.values()];
}

function yearsByField(jobs: readonly HeldJob[], now: number): Profile['yearsByField'] {
  const byField = Map.groupBy(jobs, ({ field }) => field);
  const years: Record<string, number> = {};
  for (const [field, held] of byField) {
    if (field !== null) years[field] = sumYears(held, now) ?? 0;
  }
  return years;
}

/** @param now epoch ms: what still lasts lasts until then */
export function readProfile(text: string, now: number): Profile {
  const whole = text.slice(0, MOST_CHARACTERS).normalize('NFC');
  const lines = cvLines(whole);
  const jobs = readJobs(lines);
  const schooled = lines.filter(({ section }) => section === 'education');
  const levels = (schooled.length > 0 ? schooled : lines).flatMap((line) => educationLevels(line.text));
  return {
    skills: [...new Set(findSkills(lines.map((line) => line.text).join('\n')).map(({ name }) => name))],
    jobs,
    years: sumYears(jobs, now),
    yearsByField: yearsByField(jobs, now),
    education: highest(levels),
    languages: readSpoken(lines),
    writtenIn: guessWrittenIn(whole),
    location: readLocation(lines),
    links: readLinks(whole),
  };
}

const RANKS = ['doctorate', 'master', 'bachelor', 'vocational'] as const;

const highest = (levels: readonly string[]): Profile['education'] =>
  RANKS.find((level) => levels.includes(level)) ?? null;
