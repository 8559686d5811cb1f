// What of a folder is sent: its mail files as they are, its single mails joined into one file for each folder.
import type { Folder, FolderFile } from './dropped-files.ts';
import { HEAD_BYTES, kindByName, mailFileKind, mailFolder, type MailFileKind } from './mail-file-kind.ts';
import { packMail } from './pack-mbox.ts';

/** Packed bytes that are handed to the browser at a time, which puts them on the disk when they grow many. */
const PIECE = 4 * 1024 * 1024;
/** Files asked for at once: each asking costs a way to the browser and back. */
const AT_ONCE = 32;
/** Delivery time in epoch seconds, with which Maildir begins a name. */
const MAILDIR_TIME = /^(\d{9,10})\./;

/** One file to be sent. */
export interface Part {
  /** Its place within the folder, parts joined by `/`. */
  name: string;
  /** Bytes to be read to have it, or to send it. */
  size: number;
  /** Mails to be joined; 0 for a file that is sent as it is. */
  mails: number;
  /** @param onPacked mails joined so far */
  open: (onPacked: (mails: number) => void, signal: AbortSignal) => Promise<Blob>;
}

export interface FolderParts {
  parts: Part[];
  /** Files that are no mail. */
  aside: number;
}

interface Single {
  path: string;
  file: File;
}

/** Gathers bytes and hands them over in large pieces, so that the page never holds more than one. */
class Pieces {
  readonly #blobs: Blob[] = [];
  #held: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  add(bytes: readonly Uint8Array<ArrayBuffer>[]): void {
    this.#held.push(...bytes);
    this.#size += bytes.reduce((sum, { length }) => sum + length, 0);
    if (this.#size >= PIECE) this.#handOver();
  }

  join(): Blob {
    this.#handOver();
    return new Blob(this.#blobs);
  }

  #handOver(): void {
    this.#blobs.push(new Blob(this.#held));
    this.#held = [];
    this.#size = 0;
  }
}

/** So many or so large that asking for them at once pays, and never more than memory bears. */
function* batches(singles: readonly Single[]): Generator<Single[]> {
  let batch: Single[] = [];
  let size = 0;
  for (const single of singles) {
    if (batch.length > 0 && (batch.length >= AT_ONCE || size + single.file.size > PIECE)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(single);
    size += single.file.size;
  }
  if (batch.length > 0) yield batch;
}

/** Nothing for what is no mail after all, or was moved by its program meanwhile: dropped again, it has its new name. */
async function packOne({ path, file }: Single): Promise<Uint8Array<ArrayBuffer>[]> {
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return [];
  const bytes = new Uint8Array(buffer);
  const isMail = mailFileKind(path, bytes.subarray(0, HEAD_BYTES)) === 'single';
  return isMail ? packMail(bytes, receivedAt(path, file)) : [];
}

async function join(
  singles: readonly Single[],
  onPacked: (mails: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const pieces = new Pieces();
  let packed = 0;
  for (const batch of batches(singles)) {
    signal.throwIfAborted();
    for (const mail of await Promise.all(batch.map(packOne))) pieces.add(mail);
    packed += batch.length;
    onPacked(packed);
  }
  return pieces.join();
}

/** Within the dropped folder; a file that bears no name of its own is called after it, as in Apple Mail's `Sent.mbox/mbox`. */
function placeOf(path: string): string {
  const [folder = '', ...inner] = path.split('/');
  return inner.length === 1 && inner[0] === 'mbox' ? folder : inner.join('/');
}

const wholePart = (path: string, file: File): Part => ({
  name: placeOf(path),
  size: file.size,
  mails: 0,
  open: () => Promise.resolve(file),
});

function joinedPart(name: string, singles: readonly Single[]): Part {
  return {
    name: `${name}.mbox`,
    size: singles.reduce((sum, { file }) => sum + file.size, 0),
    mails: singles.length,
    open: (onPacked, signal) => join(singles, onPacked, signal),
  };
}

async function headOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
}

function receivedAt(path: string, file: File): number {
  const seconds = MAILDIR_TIME.exec(path.split('/').at(-1) ?? '')?.[1];
  return seconds === undefined ? file.lastModified : Number(seconds) * 1000;
}

interface Looked {
  path: string;
  file: File | null;
  kind: MailFileKind;
}

/** A name that tells enough saves reading the file. */
async function lookAt({ path, open }: FolderFile): Promise<Looked> {
  const file = await open().catch(() => null);
  if (!file || file.size === 0) return { path, file, kind: null };
  const known = kindByName(path);
  if (known) return { path, file, kind: known };
  const head = await headOf(file).catch(() => null);
  return { path, file, kind: head && mailFileKind(path, head) };
}

/** All files of a folder, in their order, looked at several at once. */
async function* lookThrough(folder: Folder, signal: AbortSignal): AsyncGenerator<Looked[]> {
  let asked: FolderFile[] = [];
  for await (const file of folder.files()) {
    signal.throwIfAborted();
    if (asked.push(file) < AT_ONCE) continue;
    yield Promise.all(asked.map(lookAt));
    asked = [];
  }
  yield Promise.all(asked.map(lookAt));
}

/**
 * Looks through a folder. A file that cannot be read counts as no mail.
 * @param onSeen files looked at so far
 */
export async function folderParts(
  folder: Folder,
  onSeen: (files: number) => void,
  signal: AbortSignal,
): Promise<FolderParts> {
  const parts: Part[] = [];
  const singles = new Map<string, Single[]>();
  let seen = 0;
  let aside = 0;
  for await (const looked of lookThrough(folder, signal)) {
    for (const { path, file, kind } of looked) {
      if (!file || !kind) aside += 1;
      else if (kind === 'whole') parts.push(wholePart(path, file));
      else {
        const name = mailFolder(path);
        const group = singles.get(name) ?? [];
        if (group.push({ path, file }) === 1) singles.set(name, group);
      }
    }
    seen += looked.length;
    onSeen(seen);
  }
  for (const [name, mails] of singles) parts.push(joinedPart(name, mails));
  return { parts, aside };
}
