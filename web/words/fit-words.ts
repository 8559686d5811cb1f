// How well a CV fits, and what speaks against it, in plain words.
import type { ShownFit, ShownPenalty, ShownProfile } from '../../src/contracts/profile-shapes.ts';
import { count } from './count.ts';

export const CLASS_WORDS: Readonly<Record<ShownFit['class'], string>> = {
  strong: 'Strong fit',
  good: 'Good fit',
  partial: 'Partial fit',
  weak: 'Weak fit',
  unknown: 'Too little to tell',
};

const DEGREES: Readonly<Record<string, string>> = {
  vocational: 'a vocational qualification',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** `de C1` → `German (C1)`. */
function languageWords(told: string): string {
  const [code = '', level] = told.split(' ');
  const name = LANGUAGES.of(code) ?? code;
  return level === undefined || level === 'null' ? name : `${name} (${level})`;
}

const yearsOf = (told: string): string => `${told} ${told === '1' ? 'year' : 'years'}`;

const WORDS: Readonly<Record<ShownPenalty['flag'], (asked: string, held: string | null) => string>> = {
  years_short: (asked, held) =>
    held === null
      ? `${yearsOf(asked)} of experience asked; your CV tells no dates`
      : `${yearsOf(asked)} of experience asked; your CV shows ${held}`,
  language_missing: (asked, held) =>
    held === null
      ? `${languageWords(asked)} asked; not on your CV`
      : `${languageWords(asked)} asked; your CV says ${languageWords(held)}`,
  location_far: (asked, held) => `In ${asked}; your CV says ${held ?? 'no place'}`,
  seniority_gap: (asked, held) => `${asked} is of another rank than your last job, ${held ?? 'unknown'}`,
  degree_missing: (asked, held) =>
    `${DEGREES[asked] ?? asked} asked; your CV shows ${held === null ? 'none' : (DEGREES[held] ?? held)}`,
  work_permit_asked: () => 'Asks about the right to work: check that you have it',
};

/** One thing that speaks against a fit. */
export function penaltyWords({ flag, asked, held }: ShownPenalty): string {
  const words = WORDS[flag](asked, held);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What was read from a CV, on one line. */
export function readWords({ read }: Pick<ShownProfile, 'read'>): string {
  const { years, skills, education, languages } = read;
  const parts = [
    years === null ? 'no dates of work found' : `${years} ${years === 1 ? 'year' : 'years'} of work`,
    count(skills.length, 'skill'),
    ...(education === null ? [] : [DEGREES[education] ?? education]),
    ...(languages.length === 0 ? [] : [languages.map(({ code }) => languageWords(code)).join(', ')]),
  ];
  return parts.join(' · ');
}
