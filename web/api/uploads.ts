// The files on their way to the server, one after the other.
import type { Import } from '../../src/contracts/api.ts';
import { createStore } from '../state/store.ts';
import { showError, showToast } from '../state/toasts.ts';
import { client } from './client.ts';
import { refreshAll } from './live.ts';
import { importsQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { uploadFile } from './upload-file.ts';

export interface Upload {
  key: number;
  name: string;
  size: number;
  sent: number;
  state: 'waiting' | 'sending' | 'failed';
  error: string | null;
}

export const uploadStore = createStore<readonly Upload[]>([]);
const files = new Map<number, File>();
const aborts = new Map<number, () => void>();
let last = 0;
let busy = false;

function change(key: number, to: Partial<Upload>): void {
  uploadStore.set((uploads) => uploads.map((upload) => (upload.key === key ? { ...upload, ...to } : upload)));
}

/** Takes an upload off the list, and stops it when it is under way. */
export function dropUpload(key: number): void {
  aborts.get(key)?.();
  files.delete(key);
  uploadStore.set((uploads) => uploads.filter((upload) => upload.key !== key));
}

/** Shows a new import in the same moment in which its upload goes. */
function hold(run: Import): void {
  queryClient.setQueryData(importsQuery.queryKey, (known) => [
    run,
    ...(known ?? []).filter(({ id }) => id !== run.id),
  ]);
  refreshAll();
}

async function sendOne(key: number, file: File): Promise<void> {
  change(key, { state: 'sending', sent: 0, error: null });
  const { done, abort } = uploadFile(file, (sent) => change(key, { sent }));
  aborts.set(key, abort);
  try {
    hold(await done);
    aborts.delete(key);
    dropUpload(key);
  } catch (error) {
    change(key, { state: 'failed', error: (error as Error).message });
  } finally {
    aborts.delete(key);
  }
}

const holdPage = (event: BeforeUnloadEvent) => event.preventDefault();

async function sendAll(): Promise<void> {
  if (busy) return;
  busy = true;
  window.addEventListener('beforeunload', holdPage);
  for (;;) {
    const next = uploadStore.get().find(({ state }) => state === 'waiting');
    const file = next && files.get(next.key);
    if (!next || !file) break;
    await sendOne(next.key, file);
  }
  window.removeEventListener('beforeunload', holdPage);
  busy = false;
}

/** Puts files into the queue; empty ones are refused here. */
export function uploadFiles(chosen: readonly File[]): void {
  for (const file of chosen) {
    if (file.size === 0) {
      showToast(`${file.name} is empty.`, { tone: 'error' });
      continue;
    }
    last += 1;
    const key = last;
    files.set(key, file);
    uploadStore.set((uploads) => [
      ...uploads,
      { key, name: file.name, size: file.size, sent: 0, state: 'waiting', error: null },
    ]);
  }
  void sendAll();
}

/** Sends a file again that could not be sent. */
export function retryUpload(key: number): void {
  change(key, { state: 'waiting', error: null });
  void sendAll();
}

export async function importSample(): Promise<void> {
  try {
    hold(await client.importSample());
  } catch (error) {
    showError(error);
  }
}
