// Changes the settings at once on the page, tells the server, and offers to undo it.
import type { SettingsChange, SettingsState } from '../../src/contracts/api.ts';
import { showError, showToast } from '../state/toasts.ts';
import { client } from './client.ts';
import { settingsQuery } from './queries.ts';
import { queryClient } from './query-client.ts';

const { queryKey } = settingsQuery;

let turn: Promise<unknown> = Promise.resolve();

async function sendAfter(before: Promise<unknown>, next: SettingsChange): Promise<SettingsState> {
  await before;
  return client.changeSettings(next);
}

/** Shows it before the server has it; one after the other, so that the last choice is what holds. */
async function put(next: SettingsChange): Promise<boolean> {
  await queryClient.cancelQueries({ queryKey });
  const before = queryClient.getQueryData(queryKey);
  queryClient.setQueryData(queryKey, { applying: null, body_days: null, ...before, ...next });
  const sending = sendAfter(turn, next);
  turn = sending.catch(() => undefined);
  try {
    const state = await sending;
    queryClient.setQueryData(queryKey, (known) => ({ ...state, ...known, applying: state.applying }));
    return true;
  } catch (error) {
    if (before) queryClient.setQueryData(queryKey, before);
    showError(error);
    return false;
  }
}

/**
 * @param before what undoing goes back to; null where it cannot be undone
 * @param said what the person reads when it is saved
 */
export async function saveSettings(
  next: SettingsChange,
  before: SettingsChange | null,
  said: string,
): Promise<void> {
  if (await put(next)) showToast(said, before === null ? {} : { undo: () => void put(before) });
}
