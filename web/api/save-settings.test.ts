// Whether a choice in the settings rests on what the person saw, so that two tabs do not undo each other's unseen.
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings, SettingsChange } from '../../src/contracts/api.ts';
import { toastStore, undoLatest } from '../state/toasts.ts';
import { settingsQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { saveSettings } from './save-settings.ts';

const NORMAL = { sensitivity: 'normal' } as const;
let kept: Settings;
let leave: () => void;

/** As the server does it: equal settings have equal versions. */
function answer(_address: string, { method, headers, body }: RequestInit): Promise<Response> {
  const version = () => `${kept.sensitivity} ${kept.body_days}`;
  const rests = new Headers(headers).get('if-match');
  if (method === 'PUT') {
    if (rests !== `"${version()}"`) return Promise.resolve(new Response(null, { status: 412 }));
    kept = { ...kept, ...(JSON.parse(String(body)) as SettingsChange) };
  }
  return Promise.resolve(Response.json({ ...kept, applying: null, version: version() }));
}

const shown = () => queryClient.getQueryData(settingsQuery.queryKey);
const toasts = () => toastStore.get().map(({ text }) => text);

beforeEach(async () => {
  kept = { ...NORMAL, body_days: null, read_postings: false, sheets: null };
  vi.stubGlobal('fetch', answer);
  toastStore.set(() => []);
  queryClient.clear();
  leave = new QueryObserver(queryClient, settingsQuery).subscribe(() => undefined);
  await vi.waitFor(() => expect(shown()).toBeDefined());
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

it('makes no choice on a page that does not know of another one, says so and shows what holds', async () => {
  kept = { sensitivity: 'few', body_days: 30, read_postings: false, sheets: null };
  await saveSettings({ sensitivity: 'many', body_days: null }, NORMAL, 'Saved.');
  expect(kept).toEqual({ sensitivity: 'few', body_days: 30, read_postings: false, sheets: null });
  expect(shown()).toMatchObject(kept);
  expect(toasts()).toEqual(['The settings changed meanwhile; here is how they are now.']);
  await saveSettings({ sensitivity: 'many' }, { sensitivity: 'few' }, 'Saved.');
  expect(kept).toEqual({ sensitivity: 'many', body_days: 30, read_postings: false, sheets: null });
});

it('takes one’s own choices for no conflict, however fast one comes after the other, nor an undo', async () => {
  await Promise.all([
    saveSettings({ sensitivity: 'few' }, NORMAL, 'Few.'),
    saveSettings(NORMAL, { sensitivity: 'few' }, 'Normal.'),
    saveSettings({ sensitivity: 'many' }, NORMAL, 'Many.'),
  ]);
  expect(toasts()).toEqual(['Few.', 'Normal.', 'Many.']);
  expect([kept.sensitivity, shown()?.sensitivity]).toEqual(['many', 'many']);
  undoLatest();
  await vi.waitFor(() => expect(kept.sensitivity).toBe('normal'));
});

it('does not take back a choice that was changed elsewhere since', async () => {
  await saveSettings({ sensitivity: 'few' }, NORMAL, 'Few.');
  kept = { sensitivity: 'many', body_days: null, read_postings: false, sheets: null };
  undoLatest();
  await vi.waitFor(() => expect(shown()?.sensitivity).toBe('many'));
  expect(kept.sensitivity).toBe('many');
});
