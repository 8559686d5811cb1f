// How well a profile fits a posting, with what speaks for and against it.

export const FIT_CLASSES = ['strong', 'good', 'partial', 'weak', 'unknown'] as const;

export type FitClass = (typeof FIT_CLASSES)[number];

export const FIT_FLAGS = [
  'years_short',
  'language_missing',
  'location_far',
  'seniority_gap',
  'degree_missing',
  'work_permit_asked',
] as const;

export type FitFlag = (typeof FIT_FLAGS)[number];

/** A skill that is asked for, or several of which one will do. */
export interface AskedSkill {
  /** Names of the vocabulary; one of them suffices. */
  anyOf: readonly string[];
  need: 'required' | 'preferred';
  /** The posting's own words. */
  quote: string;
}

export interface FitPenalty {
  flag: FitFlag;
  /** Taken off the score; 0 where a CV cannot tell and the person has to look. */
  points: number;
  /** What is asked for, and what the CV tells, e.g. `5` and `2.5` years, `de` and null. */
  asked: string;
  held: string | null;
  quote: string;
}

export interface FitScore {
  /** 0 to 100; null when too little is known. */
  score: number | null;
  class: FitClass;
  met: readonly AskedSkill[];
  missing: readonly AskedSkill[];
  penalties: readonly FitPenalty[];
  /** Required skills that the CV does not show. */
  suggestions: readonly string[];
  /** Lines of what is asked for that nothing here can judge. */
  unjudged: readonly string[];
}
