// The shapes by which applications leave: as files, and as a Google sheet that is kept up to date.
import { z } from 'zod';
import { STATUSES } from '../domain/kind.ts';
import { applicationOrder, CSV_COLUMNS, time } from './application-shapes.ts';
import { spreadsheetField, tabField } from './settings-shapes.ts';

/** Which applications, told in a body. */
const exportFilter = z.object({
  q: z.string().max(200).optional(),
  status: z.array(z.enum(STATUSES)).default([]),
  needs_review: z.boolean().optional(),
  hidden: z.boolean().default(false),
  silent: z.boolean().optional(),
  source: z.string().max(200).optional(),
  company: z.string().max(300).optional(),
  since: time.optional(),
  until: time.optional(),
});

/** `POST /exports/csv`: which applications, in which order, with which columns. */
export const csvExportShape = applicationOrder
  .extend(exportFilter.shape)
  .extend({
    columns: z
      .array(z.enum(CSV_COLUMNS))
      .min(1)
      .default([...CSV_COLUMNS]),
  })
  .strict();

/** `POST /exports/ics`: the interviews of which applications. */
export const calendarExportShape = exportFilter.strict();

/**
 * `POST /exports/sheets`: which applications get a row, in which order new rows are added, and where. What is left out of the
 * place is taken from the settings.
 */
export const sheetExportShape = exportFilter
  .extend({
    sort: applicationOrder.shape.sort.default('applied'),
    order: applicationOrder.shape.order.default('asc'),
    spreadsheet: spreadsheetField.optional(),
    tab: tabField.optional(),
  })
  .strict();

/** `GET /exports/sheets`. */
export const sheetStateShape = z.object({
  /** The address to which a spreadsheet is to be shared; null where the server has no service account. */
  account: z.string().nullable(),
  /** The last sync that was asked for; null before the first. */
  sync: z
    .object({
      state: z.enum(['waiting', 'running', 'done', 'failed']),
      /** Where a person opens the spreadsheet. */
      url: z.string(),
      tab: z.string(),
      asked_at: time,
      /** When it ended; null while it has not. */
      finished_at: time.nullable(),
      /** Rows written so far in this run, and how many there are to write. */
      done: z.int(),
      total: z.int(),
      /** Of the sheet as it is now; null before it was done. */
      report: z.object({ rows: z.int(), added: z.int(), changed: z.int(), removed: z.int() }).nullable(),
      /** One line: what is wrong and how to mend it, or why it waits; null while all is well. */
      note: z.string().nullable(),
    })
    .nullable(),
});

export type SheetExport = z.infer<typeof sheetExportShape>;
export type SheetState = z.infer<typeof sheetStateShape>;
