// Opens what a person imports: a file, a folder of files, gzip and zip archives; each file within is offered for reading.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import type { MailFile } from '../contracts/mail-source.ts';
import { displayName } from './display-name.ts';
import { inflateBytes } from './inflate-bytes.ts';
import type { CutReason } from './inflate-bytes.ts';
import { packedFile } from './packed-file.ts';
import { readRange } from './read-range.ts';
import { zipEntries } from './zip-entries.ts';
import { readZipEntry } from './zip-entry.ts';
import type { ZipEntry } from './zip-entry.ts';

/** What operating systems leave in every folder and archive. */
const BOOKKEEPING = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|__MACOSX)$/i;
const GZIP_NAME = /\.gz$/i;
const ZIP_NAME = /\.zip$/i;
const GZIP_MAGIC = '\x1f\x8b';
/** A first entry, or the end of an archive without any. */
const ZIP_MAGIC: ReadonlySet<string> = new Set(['PK\x03\x04', 'PK\x05\x06']);

/** The name without `.gz`, unless the file without it lies beside. */
function unpackedName(name: string, beside: ReadonlySet<string>): string {
  const unpacked = name.replace(GZIP_NAME, '');
  return beside.has(unpacked) ? name : unpacked;
}

/** Gives each name out once: files of one folder whose names only differ in what is not shown stay apart. */
function distinct(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let free = name;
    for (let count = 2; given.has(free); count += 1) free = `${name}~${count}`;
    given.add(free);
    return free;
  };
}

/** A file or folder that cannot be opened, as a file without bytes that says why. */
function brokenFile(name: string, reason: string): MailFile {
  // oxlint-disable-next-line require-yield -- there are no bytes to yield
  return packedFile(name, 0, async function* () {
    return reason;
  });
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: { name: string }, b: { name: string }): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

/** Does the path lie in a Maildir's `tmp`, where mails are still being written? `folders` are all that there are. */
function inMaildirTmp(path: string, folders: ReadonlySet<string>): boolean {
  const tmp = path.lastIndexOf('tmp/');
  if (tmp === -1 || (tmp > 0 && path[tmp - 1] !== '/')) return false;
  const store = path.slice(0, tmp);
  return folders.has(`${store}cur`) || folders.has(`${store}new`);
}

async function* gunzip(
  compressed: AsyncGenerator<Uint8Array, CutReason, void>,
  size: number,
): AsyncGenerator<Uint8Array, CutReason, void> {
  let outer: CutReason = null;
  const watched = async function* (): AsyncGenerator<Uint8Array, void, void> {
    outer = yield* compressed;
  };
  const own = yield* inflateBytes(watched(), 'gzip', size);
  // That the archive is encrypted says more than that the gzip file within ends early.
  return outer ?? own;
}

function zippedFile(path: Buffer, entry: ZipEntry, name: string): MailFile {
  if (ZIP_NAME.test(entry.name)) {
    return brokenFile(name, 'a zip archive within another: unpack the outer one first');
  }
  const read = (): AsyncGenerator<Uint8Array, CutReason, void> => readZipEntry(path, entry);
  if (!GZIP_NAME.test(entry.name)) return packedFile(name, entry.size, read);
  return packedFile(name, entry.size, () => gunzip(read(), entry.compressedSize));
}

async function* zipFiles(path: Buffer, archive: string): AsyncGenerator<MailFile, void, void> {
  const { entries, problem } = await zipEntries(path);
  const paths = new Set(entries.map((entry) => displayName(entry.name)));
  const folders = new Set([...paths].map((name) => name.slice(0, Math.max(name.lastIndexOf('/'), 0))));
  const named = entries.map((entry) => ({ entry, name: unpackedName(displayName(entry.name), paths) }));
  const unique = distinct();
  for (const { entry, name } of named.sort(byName)) {
    if (name.split('/').some((part) => BOOKKEEPING.test(part)) || inMaildirTmp(name, folders)) continue;
    yield zippedFile(path, entry, `${archive}/${unique(name)}`);
  }
  if (problem !== null) yield brokenFile(archive, problem);
}

/** The first four bytes in Latin-1; empty where they cannot be read, which reading the file will tell. */
async function magic(path: Buffer): Promise<string> {
  try {
    for await (const bytes of readRange(path, 0, 4)) return bytes.toString('latin1');
  } catch {
    return '';
  }
  return '';
}

/** The file at `path`, or what is in it when it is a zip archive; archives are known by name and content together. */
async function* openFile(path: Buffer, name: string, shown: string): AsyncGenerator<MailFile, void, void> {
  const start = GZIP_NAME.test(name) || ZIP_NAME.test(name) ? await magic(path) : '';
  if (ZIP_NAME.test(name) && ZIP_MAGIC.has(start)) {
    yield* zipFiles(path, shown);
    return;
  }
  const { size } = await stat(path);
  if (GZIP_NAME.test(name) && start.startsWith(GZIP_MAGIC)) {
    yield packedFile(shown, size, () => gunzip(whole(path), size));
  } else yield { name: shown, size, open: (offset) => readRange(path, offset, Infinity) };
}

/** A file's bytes as a stream that was not cut. */
async function* whole(path: Buffer): AsyncGenerator<Uint8Array, CutReason, void> {
  yield* readRange(path, 0, Infinity);
  return null;
}

/** Bytes of a file name as text; old systems wrote names in Latin-1. */
function decodeName(raw: Buffer): string {
  const text = raw.toString('utf8');
  return text.includes('\uFFFD') ? raw.toString('latin1') : text;
}

interface Member {
  path: Buffer;
  entry: Dirent<Buffer>;
  name: string;
  shown: string;
}

/** What lies in the folder, by name; a Maildir's `tmp` and what operating systems leave are left out. */
async function members(folder: Buffer, prefix: string): Promise<Member[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  const named = entries.map((entry) => ({ entry, name: displayName(decodeName(entry.name)) }));
  const beside = new Set(named.map(({ name }) => name));
  const kept = named.filter(
    ({ entry, name }) =>
      !BOOKKEEPING.test(name) && !(entry.isDirectory() && inMaildirTmp(`${name}/`, beside)),
  );
  const unique = distinct();
  return kept.sort(byName).map(({ entry, name }) => ({
    path: Buffer.concat([folder, Buffer.from(sep), entry.name]),
    entry,
    name,
    shown: prefix + unique(entry.isFile() ? unpackedName(name, beside) : name),
  }));
}

/** Symbolic links are not followed: what they point to within `root` is read in its own place anyway. */
async function* linkFiles(member: Member, root: string): AsyncGenerator<MailFile, void, void> {
  const target = await realpath(member.path).catch(() => null);
  if (target?.startsWith(root + sep)) return;
  yield brokenFile(member.shown, 'a link to outside of the folder, which is not followed');
}

async function* folderFiles(
  folder: Buffer,
  prefix: string,
  root: string,
): AsyncGenerator<MailFile, void, void> {
  const all = await members(folder, prefix).catch((error: unknown) => {
    // Of a folder that a person named, the reason is told to them; one further down must not end the import.
    if (prefix === '') throw error;
    return null;
  });
  if (all === null) yield brokenFile(prefix.slice(0, -1), 'the folder cannot be opened');
  for (const member of all ?? []) {
    if (member.entry.isDirectory()) yield* folderFiles(member.path, `${member.shown}/`, root);
    else if (member.entry.isFile()) yield* openMember(member);
    else if (member.entry.isSymbolicLink()) yield* linkFiles(member, root);
  }
}

/** Like `openFile`; a file that has vanished since the folder was listed (mail programs rename) is said to have. */
async function* openMember(member: Member): AsyncGenerator<MailFile, void, void> {
  try {
    yield* openFile(member.path, member.name, member.shown);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield brokenFile(member.shown, `the file cannot be opened (${error.code})`);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/**
 * The files within `path`: itself; all in a folder, however deep; all in a `.zip`; in place of a `.gz` what is packed in
 * it. Names are relative to the folder, or begin with the archive's name. The order is by name, so it stays the same.
 * Damage to an archive or an unreadable folder is a file without bytes whose `damage` tells the reason. Throws the
 * system's error when `path` itself cannot be opened.
 */
export async function* mailFiles(path: string): AsyncGenerator<MailFile, void, void> {
  const info = await stat(path);
  const raw = Buffer.from(path);
  if (info.isDirectory()) yield* folderFiles(raw, '', await realpath(path));
  else {
    const name = displayName(basename(path));
    yield* openFile(raw, name, unpackedName(name, new Set()));
  }
}
