// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import googleSheets from './google-sheets.ts';

export const destinations = [googleSheets] as const;
