// The files and folders on their way to the server, one after the other.
import type { Import } from '../../src/contracts/api.ts';
import { connectionStore } from '../state/connection.ts';
import { createStore } from '../state/store.ts';
import { showError, showToast } from '../state/toasts.ts';
import type { Sending } from '../words/upload-words.ts';
import { client } from './client.ts';
import type { Dropped, Folder } from './dropped-files.ts';
import { folderParts, type Part } from './folder-parts.ts';
import { refreshAll } from './live.ts';
import { importsQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { RequestFailed } from './request.ts';
import { uploadFile } from './upload-file.ts';

export interface Upload extends Sending {
  key: number;
  name: string;
  error: string | null;
  /** Whether trying again may help. */
  again: boolean;
}

interface Job {
  folder: Folder | null;
  /** Null until the folder was looked through. */
  parts: readonly Part[] | null;
  /** Which part goes next, so that trying again goes on where it stopped. */
  next: number;
  stop: AbortController;
}

const NO_MAIL =
  'There is no mail in this folder that Hearback can read: it looks for mbox, .eml and Maildir files, and .zip archives of them.';

export const uploadStore = createStore<readonly Upload[]>([]);
const jobs = new Map<number, Job>();
let last = 0;
let busy = false;

function change(key: number, to: Partial<Upload>): void {
  uploadStore.set((uploads) => uploads.map((upload) => (upload.key === key ? { ...upload, ...to } : upload)));
}

/** Takes an upload off the list, and stops it when it is under way. */
export function dropUpload(key: number): void {
  jobs.get(key)?.stop.abort();
  jobs.delete(key);
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

const sum = (parts: readonly Part[], value: (part: Part) => number) =>
  parts.reduce((all, part) => all + value(part), 0);

async function lookThrough(key: number, folder: Folder, signal: AbortSignal): Promise<readonly Part[]> {
  change(key, { state: 'looking' });
  const { parts, aside } = await folderParts(folder, (files) => change(key, { files }), signal);
  if (parts.length === 0) throw new RequestFailed(400, NO_MAIL);
  change(key, { aside, size: sum(parts, ({ size }) => size), mails: sum(parts, ({ mails }) => mails) });
  return parts;
}

async function sendPart(key: number, { folder, parts, next, stop }: Job, part: Part): Promise<void> {
  const { signal } = stop;
  const before = (parts ?? []).slice(0, next);
  const sentBefore = sum(before, ({ size }) => size);
  const packedBefore = sum(before, ({ mails }) => mails);
  if (part.mails > 0) change(key, { state: 'packing' });
  const file = await part.open((mails) => change(key, { packed: packedBefore + mails }), signal);
  change(key, { state: 'sending', packed: packedBefore + part.mails });
  const progress = (sent: number) => change(key, { sent: sentBefore + Math.min(sent, part.size) });
  hold(await uploadFile(file, { name: part.name, folder: folder?.name ?? null }, progress, signal));
  change(key, { sent: sentBefore + part.size });
}

async function sendJob(key: number, job: Job): Promise<void> {
  const { signal } = job.stop;
  change(key, { error: null });
  try {
    job.parts ??= await lookThrough(key, job.folder as Folder, signal);
    for (let part = job.parts[job.next]; part; part = job.parts[job.next]) {
      await sendPart(key, job, part);
      job.next += 1;
    }
    dropUpload(key);
  } catch (error) {
    const status = error instanceof RequestFailed ? error.status : NaN;
    change(key, {
      state: status === 0 ? 'stopped' : 'failed',
      error: (error as Error).message,
      again: status === 0 || status >= 500,
    });
  }
}

const holdPage = (event: BeforeUnloadEvent) => event.preventDefault();

async function sendAll(): Promise<void> {
  if (busy) return;
  busy = true;
  window.addEventListener('beforeunload', holdPage);
  for (;;) {
    const next = uploadStore.get().find(({ state }) => state === 'waiting');
    const job = next && jobs.get(next.key);
    if (!next || !job) break;
    await sendJob(next.key, job);
  }
  window.removeEventListener('beforeunload', holdPage);
  busy = false;
}

function add(name: string, file: File | null, folder: Folder | null): void {
  last += 1;
  const whole = file && [{ name, size: file.size, mails: 0, open: () => Promise.resolve(file) }];
  jobs.set(last, { folder, parts: whole, next: 0, stop: new AbortController() });
  const upload: Upload = {
    key: last,
    name,
    type: folder ? 'folder' : 'file',
    state: 'waiting',
    size: file?.size ?? 0,
    sent: 0,
    files: 0,
    mails: 0,
    packed: 0,
    aside: 0,
    error: null,
    again: false,
  };
  uploadStore.set((uploads) => [...uploads, upload]);
}

/** Puts files and folders into the queue; empty files are refused here. */
export function upload({ files, folders }: Dropped): void {
  for (const file of files) {
    if (file.size > 0) add(file.name, file, null);
    else
      showToast(`${file.name} is empty. If it is still being downloaded, wait for its end.`, {
        tone: 'error',
      });
  }
  for (const folder of folders) add(folder.name, null, folder);
  void sendAll();
}

/** Goes on with what could not be sent. */
export function retryUpload(key: number): void {
  change(key, { state: 'waiting', error: null });
  void sendAll();
}

let lost = connectionStore.get().lost;
connectionStore.subscribe(() => {
  const before = lost;
  lost = connectionStore.get().lost;
  if (!before || lost) return;
  for (const { key, state } of uploadStore.get()) if (state === 'stopped') retryUpload(key);
});

export async function importSample(): Promise<void> {
  try {
    hold(await client.importSample());
  } catch (error) {
    showError(error);
  }
}
