// What is asked of the server about the sheet that is kept up to date, and what is done with it.
import { queryOptions } from '@tanstack/react-query';
import type { SettingsState, SheetPlace } from '../../src/contracts/api.ts';
import { spreadsheetId } from '../../src/domain/spreadsheet-id.ts';
import { showError } from '../state/toasts.ts';
import { call } from './call.ts';
import { queryClient } from './query-client.ts';
import { saveSettings } from './save-settings.ts';

export const sheetQuery = queryOptions({
  queryKey: ['sheet'],
  queryFn: () => call('/exports/sheets', 'get'),
});

/** Where it is, by its id; null where that is no spreadsheet. */
export function readPlace({ spreadsheet, tab }: SheetPlace): SheetPlace | null {
  const id = spreadsheetId(spreadsheet);
  return id === null ? null : { spreadsheet: id, tab: tab.trim() };
}

/** Keeps where it is, if that is new, and has it brought up to date. */
export async function syncSheet(place: SheetPlace, { sensitivity, sheets }: SettingsState): Promise<void> {
  const isNew = sheets?.spreadsheet !== place.spreadsheet || sheets.tab !== place.tab;
  if (isNew) await saveSettings({ sensitivity, sheets: place }, { sensitivity, sheets }, 'Saved.');
  try {
    queryClient.setQueryData(sheetQuery.queryKey, await call('/exports/sheets', 'post', { body: place }));
  } catch (error) {
    showError(error);
  }
}

/** Writes to it no more. */
export function forgetSheet({ sensitivity, sheets }: SettingsState): Promise<void> {
  return saveSettings(
    { sensitivity, sheets: null },
    { sensitivity, sheets },
    'Nothing more is written there. The sheet stays as it is.',
  );
}
