// The shapes of what the person chose.
import { z } from 'zod';
import { SENSITIVITIES } from '../domain/sensitivity.ts';
import { spreadsheetId } from '../domain/spreadsheet-id.ts';
import { LONGEST_BOUND } from '../domain/text-bound.ts';

/** Its address, or the id within. */
export const spreadsheetField = z
  .string()
  .trim()
  .max(2000)
  .refine(
    (given) => spreadsheetId(given) !== null,
    'is no address of a Google spreadsheet; copy it from the browser, where it begins with https://docs.google.com/spreadsheets/d/',
  );

export const tabField = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}]+$/u, 'must be one line');

/** A tab of a Google spreadsheet. */
export const sheetPlaceShape = z.strictObject({
  /** Told as the id. */
  spreadsheet: spreadsheetField,
  tab: tabField,
});

/** All that can be chosen. */
export const settingsShape = z.object({
  /** How often the machine asks for a look: the less sure it may be, the fewer. */
  sensitivity: z.enum(SENSITIVITIES),
  /** For how many days the text of a mail about jobs is kept: 0 is not at all, null for good. */
  body_days: z.int().min(0).max(LONGEST_BOUND).nullable(),
  /** Where the applications are kept as a Google sheet; null where that is nowhere. */
  sheets: sheetPlaceShape.nullable(),
  /** Whether the posting of whatever is captured is read from its page, which tells that site of it. */
  read_postings: z.boolean(),
});

/** `PUT /settings`: what is left out beside the sensitivity stays as it is, for programs that know of that alone. */
export const settingsChangeShape = settingsShape.partial({
  body_days: true,
  read_postings: true,
  sheets: true,
});

/** The answer to `GET` and `PUT /settings`: the settings, and how far what follows from them is brought up to date. */
export const settingsStateShape = settingsShape.extend({
  /** Kept mails looked at again of all there are, while a change is carried out; null when none is. */
  applying: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** Changes with what is chosen; sent back as If-Match with another choice. */
  version: z.string(),
});

/** `GET /settings/body-days/{days}`: the mails whose text that choice would delete now. */
export const boundPreviewShape = z.object({ mails: z.int() });

export type SheetPlace = z.infer<typeof sheetPlaceShape>;
export type Settings = z.infer<typeof settingsShape>;
export type SettingsChange = z.infer<typeof settingsChangeShape>;
export type SettingsState = z.infer<typeof settingsStateShape>;
export type BoundPreview = z.infer<typeof boundPreviewShape>;
