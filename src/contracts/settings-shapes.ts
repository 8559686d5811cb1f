// The shapes of what the person chose.
import { z } from 'zod';
import { SENSITIVITIES } from '../domain/sensitivity.ts';
import { LONGEST_BOUND } from '../domain/text-bound.ts';

/** All that can be chosen. */
export const settingsShape = z.object({
  /** How often the machine asks for a look: the less sure it may be, the fewer. */
  sensitivity: z.enum(SENSITIVITIES),
  /** For how many days the text of a mail about jobs is kept: 0 is not at all, null for good. */
  body_days: z.int().min(0).max(LONGEST_BOUND).nullable(),
  /** Whether the posting of whatever is captured is read from its page, which tells that site of it. */
  read_postings: z.boolean(),
});

/** `PUT /settings`: what is left out beside the sensitivity stays as it is, for programs that know of that alone. */
export const settingsChangeShape = settingsShape.partial({ body_days: true, read_postings: true });

/** The answer to `GET` and `PUT /settings`: the settings, and how far what follows from them is brought up to date. */
export const settingsStateShape = settingsShape.extend({
  /** Kept mails looked at again of all there are, while a change is carried out; null when none is. */
  applying: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** Changes with what is chosen; sent back as If-Match with another choice. */
  version: z.string(),
});

/** `GET /settings/body-days/{days}`: the mails whose text that choice would delete now. */
export const boundPreviewShape = z.object({ mails: z.int() });

export type Settings = z.infer<typeof settingsShape>;
export type SettingsChange = z.infer<typeof settingsChangeShape>;
export type SettingsState = z.infer<typeof settingsStateShape>;
export type BoundPreview = z.infer<typeof boundPreviewShape>;
