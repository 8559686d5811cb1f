// The shapes of CVs, and of how they fit a posting, as they cross HTTP.
import { z } from 'zod';
import { EDUCATION_LEVELS } from '../domain/education-level.ts';
import { FIT_CLASSES, FIT_FLAGS } from '../domain/fit-score.ts';
import { LANGUAGE_LEVELS } from '../domain/profile.ts';
import { time } from './application-shapes.ts';

/** `YYYY-MM`, or `YYYY`. */
const month = z.string();

export const profileShape = z.object({
  key: z.string(),
  /** Changes with all that can be changed about it; sent back as If-Match with a change. */
  version: z.string(),
  name: z.string(),
  /** Name of the file that it came in. */
  cv_path: z.string(),
  cv_sha256: z.string(),
  format: z.enum(['pdf', 'docx', 'text']),
  /** Bytes. */
  size: z.int(),
  /** Whether postings are scored against it. */
  active: z.boolean(),
  created_at: time,
  analyzed_at: time,
  /** Why it could not be read anew after an update of the program; what was read before still holds. */
  last_error: z.string().nullable(),
  /** What was read from it. */
  read: z.object({
    skills: z.array(z.string()),
    jobs: z.array(
      z.object({
        title: z.string().nullable(),
        field: z.string().nullable(),
        from: month,
        /** Null while it lasts. */
        to: month.nullable(),
      }),
    ),
    /** Of work in all; null where no dates are told. */
    years: z.number().nullable(),
    years_by_field: z.record(z.string(), z.number()),
    education: z.enum(EDUCATION_LEVELS).nullable(),
    languages: z.array(z.object({ code: z.string(), level: z.enum(LANGUAGE_LEVELS).nullable() })),
    written_in: z.string().nullable(),
    location: z.string().nullable(),
    links: z.array(z.string()),
  }),
});

export type ShownProfile = z.infer<typeof profileShape>;

/** `PATCH /profiles/{key}`. */
export const profileChangeShape = z
  .strictObject({ name: z.string().trim().min(1).max(200), active: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'says nothing that is to be changed');

export type ProfileChange = z.infer<typeof profileChangeShape>;

const askedShape = z.object({
  /** Of several, one will do. */
  any_of: z.array(z.string()),
  need: z.enum(['required', 'preferred']),
  /** The posting's own words. */
  quote: z.string(),
});

export type ShownAsked = z.infer<typeof askedShape>;

const penaltyShape = z.object({
  flag: z.enum(FIT_FLAGS),
  /** Taken off the score; 0 where the CV cannot tell. */
  points: z.int(),
  asked: z.string(),
  held: z.string().nullable(),
  quote: z.string(),
});

export type ShownPenalty = z.infer<typeof penaltyShape>;

const fitShape = z.object({
  profile_key: z.string(),
  name: z.string(),
  /** False where the CV or the posting changed since. */
  current: z.boolean(),
  scored_at: time,
  /** 0 to 100; null where too little is known to tell. */
  score: z.int().nullable(),
  class: z.enum(FIT_CLASSES),
  met: z.array(askedShape),
  missing: z.array(askedShape),
  penalties: z.array(penaltyShape),
  /** Required skills that the CV does not show. */
  suggestions: z.array(z.string()),
  /** What is asked for in words that nothing here can judge. */
  unjudged: z.array(z.string()),
});

export type ShownFit = z.infer<typeof fitShape>;

/** `GET /applications/{id}/analysis`. */
export const analysisShape = z.object({
  /** `ready`: it can be run, and what is told may be of an older CV or posting. */
  state: z.enum(['missing_posting', 'missing_profile', 'ready', 'queued', 'running', 'failed', 'done']),
  /** Why the last try failed, in plain words. */
  error: z.string().nullable(),
  posting: z
    .object({
      job_uid: z.string(),
      title: z.string().nullable(),
      company: z.string().nullable(),
      url: z.string(),
      checked_at: time,
    })
    .nullable(),
  /** Of each active CV that was scored, the best first. */
  items: z.array(fitShape),
});

export type ShownAnalysis = z.infer<typeof analysisShape>;
