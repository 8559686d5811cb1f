// Changes the settings at once on the page, tells the server, and offers to undo it.
import type { SettingsChange, SettingsState } from '../../src/contracts/api.ts';
import { showError, showToast } from '../state/toasts.ts';
import { client } from './client.ts';
import { settingsQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { RequestFailed } from './request.ts';
import { currentVersion, followVersion } from './versions.ts';

const { queryKey } = settingsQuery;

const CHANGED_MEANWHILE = 'The settings changed meanwhile; here is how they are now.';

const heldVersion = () => queryClient.getQueryData(queryKey)?.version;

let turn: Promise<unknown> = Promise.resolve();

/** @param seen version of the settings as the person saw them, which our own changes before this one moved on */
async function sendAfter(
  before: Promise<unknown>,
  next: SettingsChange,
  seen: string | undefined,
): Promise<SettingsState> {
  await before;
  const from = seen === undefined || seen === heldVersion() ? seen : currentVersion(seen);
  const state = await client.changeSettings(next, from);
  if (from !== undefined) followVersion(from, state.version);
  queryClient.setQueryData(queryKey, (known) => ({
    ...state,
    ...known,
    applying: state.applying,
    version: state.version,
  }));
  return state;
}

/** Says why it was not saved. Where another one came first, the page goes by what holds now. */
async function tell(error: unknown): Promise<void> {
  if (!(error instanceof RequestFailed) || error.status !== 412) return showError(error);
  showToast(CHANGED_MEANWHILE, { tone: 'error' });
  await queryClient.invalidateQueries({ queryKey });
}

/** Shows it before the server has it; one after the other, so that the last choice is what holds. */
async function put(next: SettingsChange): Promise<boolean> {
  const seen = heldVersion();
  await queryClient.cancelQueries({ queryKey });
  const before = queryClient.getQueryData(queryKey);
  if (before) queryClient.setQueryData(queryKey, { ...before, ...next });
  const sending = sendAfter(turn, next, seen);
  turn = sending.catch(() => undefined);
  try {
    await sending;
    return true;
  } catch (error) {
    if (before) queryClient.setQueryData(queryKey, before);
    await tell(error);
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
