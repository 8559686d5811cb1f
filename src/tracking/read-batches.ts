// Reads the files of a source from a cursor on, in batches small enough to lose.
import type { MailFile, MailSource, SourceItem } from '../contracts/mail-source.ts';
import type { RawMail } from '../domain/mail.ts';
import type { ImportCursor } from '../store/imports.ts';

/** A batch is committed when it holds this many mails or bytes, so that a kill costs little and memory stays flat. */
const BATCH_MAILS = 250;
const BATCH_BYTES = 3 * 1024 * 1024;
const MAX_MAIL_BYTES = 32 * 1024 * 1024;
const HEAD_BYTES = 4096;

export interface BatchSource {
  sources: readonly MailSource[];
  openFiles: (path: string) => AsyncIterable<MailFile>;
  /** Says in plain words what a file is that holds no mail. */
  describeUnreadable: (head: Uint8Array) => string;
}

export interface MailBatch {
  mails: readonly RawMail[];
  damage: readonly { locator: string; reason: string }[];
  /** Where reading goes on after this batch. */
  cursor: ImportCursor;
  bytesRead: number;
}

async function headOf(file: MailFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.open(0)) {
    pieces.push(piece.slice(0, HEAD_BYTES));
    length += piece.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD_BYTES);
}

/** Collects items until a batch is full. */
class Collector {
  #mails: RawMail[] = [];
  #damage: { locator: string; reason: string }[] = [];
  #bytes = 0;
  #last: { cursor: ImportCursor; bytesRead: number } | null = null;

  add(item: Omit<SourceItem, 'next'>, cursor: ImportCursor, bytesRead: number): void {
    if (item.mail) this.#mails.push(item.mail);
    if (item.damage) this.#damage.push(item.damage);
    this.#bytes += item.mail?.bytes.length ?? 0;
    this.#last = { cursor, bytesRead };
  }

  isFull(): boolean {
    return this.#mails.length + this.#damage.length >= BATCH_MAILS || this.#bytes >= BATCH_BYTES;
  }

  take(): MailBatch | null {
    if (this.#last === null) return null;
    const batch = { mails: this.#mails, damage: this.#damage, ...this.#last };
    this.#mails = [];
    this.#damage = [];
    this.#bytes = 0;
    this.#last = null;
    return batch;
  }
}

/** What reading one file can meet that says nothing of the others. */
const FAULTS_OF_ONE_FILE: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EINVAL',
  'EIO',
  'EISDIR',
  'ENOENT',
  'ENXIO',
  'EPERM',
  'ESTALE',
]);

/** The items of one file from `from` on; a file that holds no mail or cannot be read further is one piece of damage. */
async function* itemsOf(
  source: BatchSource,
  file: MailFile,
  from: number,
): AsyncGenerator<SourceItem, void, void> {
  try {
    yield* itemsWithin(source, file, from);
  } catch (error) {
    // Mail programs rename and remove files while the folder is being read.
    const { code } = error as NodeJS.ErrnoException;
    if (!FAULTS_OF_ONE_FILE.has(code)) throw error;
    const damage = { locator: file.name, reason: `the file cannot be read (${code})` };
    yield { mail: null, damage, next: Math.max(1, file.size) };
  }
}

async function* itemsWithin(
  source: BatchSource,
  file: MailFile,
  from: number,
): AsyncGenerator<SourceItem, void, void> {
  const head = await headOf(file);
  const format = source.sources.find((candidate) => candidate.recognises(file, head));
  if (format) {
    yield* format.read(file, { from, maxMailBytes: MAX_MAIL_BYTES });
  } else if (from === 0) {
    const broken = file.damage?.()?.reason;
    const reason = broken ?? (head.length === 0 ? 'the file is empty' : source.describeUnreadable(head));
    yield { mail: null, damage: { locator: file.name, reason }, next: Math.max(1, file.size) };
  }
}

interface Start {
  path: string;
  cursor: ImportCursor | null;
}

async function hasFile(source: BatchSource, start: Start): Promise<boolean> {
  for await (const file of source.openFiles(start.path)) {
    if (file.name === start.cursor?.file) return true;
  }
  return false;
}

/** Where to go on in the file of the cursor: a file that is shorter than what was read of it is another one by now. */
function placeIn(file: MailFile, cursor: ImportCursor): number {
  // Of what is packed the size may be that of the package.
  const isPlain = file.damage === undefined;
  return isPlain && cursor.next > Math.max(1, file.size) ? 0 : cursor.next;
}

/** The files that remain to be read, where to begin in each, and the bytes that lie before it. */
async function* filesFrom(
  source: BatchSource,
  start: Start,
): AsyncGenerator<{ file: MailFile; from: number; before: number }, void, void> {
  let before = 0;
  let passing = start.cursor !== null && (await hasFile(source, start));
  for await (const file of source.openFiles(start.path)) {
    const isCursor = passing && file.name === start.cursor?.file;
    if (isCursor) passing = false;
    if (!passing) yield { file, from: isCursor && start.cursor ? placeIn(file, start.cursor) : 0, before };
    before += file.size;
  }
}

/**
 * Everything that follows the cursor, in file order, in batches. Files before the cursor's are passed over; when the
 * cursor's file is gone, reading begins anew, which costs time and changes nothing.
 */
export async function* readBatches(source: BatchSource, start: Start): AsyncGenerator<MailBatch, void, void> {
  const collector = new Collector();
  for await (const { file, from, before } of filesFrom(source, start)) {
    for await (const item of itemsOf(source, file, from)) {
      const read = before + Math.min(item.next, file.size);
      collector.add(item, { file: file.name, next: item.next }, read);
      const batch = collector.isFull() ? collector.take() : null;
      if (batch) yield batch;
    }
  }
  const rest = collector.take();
  if (rest) yield rest;
}

/** The mail at this locator, or null when the source no longer has it there. */
export async function readOne(source: BatchSource, path: string, locator: string): Promise<RawMail | null> {
  const offset = Number(/#(\d+)$/.exec(locator)?.[1] ?? 0);
  const place = locator.replace(/#\d+$/, '');
  for await (const file of source.openFiles(path)) {
    if (!file.name.startsWith(place)) continue;
    for await (const item of itemsOf(source, file, offset)) {
      if (item.mail?.locator === locator) return item.mail;
      if (offset > 0) break;
    }
  }
  return null;
}
