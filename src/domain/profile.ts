// A profile: what a CV tells of a person's work, and nothing that it does not tell.
import type { EducationLevel } from './education-level.ts';
import type { JobField } from './job-fields.data.ts';

/** One engagement, as far as its dates are told. */
export interface HeldJob {
  title: string | null;
  field: JobField | null;
  /** `YYYY-MM`, or `YYYY` where no month is told. */
  from: string;
  /** The same; null while it lasts. */
  to: string | null;
}

export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;

export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

export interface SpokenLanguage {
  /** ISO 639-1. */
  code: string;
  /** Null where none is told. */
  level: LanguageLevel | null;
}

export interface Profile {
  /** Names of the vocabulary (`skill-names.data.ts`), in the order of the CV. */
  skills: readonly string[];
  jobs: readonly HeldJob[];
  /** Years of work up to the day of the analysis, what overlaps counted once; null where no dates are told. */
  years: number | null;
  yearsByField: Readonly<Partial<Record<JobField, number>>>;
  education: EducationLevel | null;
  languages: readonly SpokenLanguage[];
  /** ISO 639-1 of the language that the CV itself is written in; null where that is not plain. */
  writtenIn: string | null;
  /** As written. */
  location: string | null;
  links: readonly string[];
}
