// The part of the configuration by which sheets are kept up to date.
import { z } from 'zod';

export const sheetFields = {
  GOOGLE_SERVICE_ACCOUNT_JSON: z.string().min(1).optional().meta({
    description:
      'Key of a service account with the Google Sheets API, by which sheets are kept up to date (docs/sheets.md): the path of its file, or the JSON itself on one line.',
    secret: true,
  }),
};
