// Finds the entries of a zip archive whose table of contents, which stands at the end, was cut off.
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { getFileNameLowLevel, parseExtraFields } from 'yauzl';
import { LOCAL_HEADER, LOCAL_SIGNATURE } from './zip-entry.ts';
import type { ZipEntry } from './zip-entry.ts';

const DESCRIPTOR = Buffer.from('PK\x07\x08', 'latin1');
/** Signature, checksum, two sizes of 4 bytes; of 8 bytes in zip64. */
const SHORT_DESCRIPTOR = 16;
const LONG_DESCRIPTOR = 24;
const BLOCK = 1024 * 1024;
const ZIP64 = 0x0001;
const IN_ZIP64 = 0xffffffff;
/** Flag: the sizes stand after the data, because the archive was written as a stream. */
const SIZES_AFTER = 0x8;

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/** The compressed and the full size of the entry, from its header or the zip64 field beside it. */
function sizes(header: Buffer, fields: ReturnType<typeof parseExtraFields>): [number, number] {
  const compressed = header.readUInt32LE(18);
  const full = header.readUInt32LE(22);
  const long = fields.find((field) => field.id === ZIP64)?.data;
  if (compressed !== IN_ZIP64 || long === undefined || long.length < 16) return [compressed, full];
  return [Number(long.readBigUInt64LE(8)), Number(long.readBigUInt64LE(0))];
}

function extraFields(bytes: Buffer): ReturnType<typeof parseExtraFields> {
  try {
    return parseExtraFields(bytes);
  } catch {
    return [];
  }
}

/** The entry whose local header stands at `at`, and where its data begin; null where no header stands. */
async function entryAt(file: FileHandle, at: number): Promise<{ entry: ZipEntry; data: number } | null> {
  const header = await bytesAt(file, at, LOCAL_HEADER);
  if (header.length < LOCAL_HEADER || header.readUInt32LE(0) !== LOCAL_SIGNATURE) return null;
  const nameLength = header.readUInt16LE(26);
  const rest = await bytesAt(file, at + LOCAL_HEADER, nameLength + header.readUInt16LE(28));
  const fields = extraFields(rest.subarray(nameLength));
  const flags = header.readUInt16LE(6);
  const [compressedSize, size] = sizes(header, fields);
  const name = getFileNameLowLevel(flags, rest.subarray(0, nameLength), fields, false);
  const method = header.readUInt16LE(8);
  return {
    entry: { name, at, compressedSize, size, method, encrypted: (flags & 1) === 1 },
    data: at + LOCAL_HEADER + nameLength + header.readUInt16LE(28),
  };
}

/** Does a descriptor stand at `at` that tells the very number of bytes before it? */
function isDescriptor(bytes: Buffer, at: number, length: number): boolean {
  if (at + SHORT_DESCRIPTOR > bytes.length) return false;
  if (bytes.readUInt32LE(at + 8) === length) return true;
  return at + LONG_DESCRIPTOR <= bytes.length && bytes.readBigUInt64LE(at + 8) === BigInt(length);
}

/** Length of the data from `data` on that a descriptor follows, or null when the file ends before one. */
async function lengthByDescriptor(file: FileHandle, data: number): Promise<number | null> {
  for (let block = data; ; block += BLOCK) {
    const bytes = await bytesAt(file, block, BLOCK + LONG_DESCRIPTOR);
    for (let hit = bytes.indexOf(DESCRIPTOR); hit !== -1; hit = bytes.indexOf(DESCRIPTOR, hit + 1)) {
      if (isDescriptor(bytes, hit, block + hit - data)) return block + hit - data;
    }
    if (bytes.length <= BLOCK) return null;
  }
}

/** Where the next local header stands after a descriptor at `at`. */
async function afterDescriptor(file: FileHandle, at: number): Promise<number> {
  const bytes = await bytesAt(file, at + SHORT_DESCRIPTOR, 4);
  const short = bytes.length === 4 && bytes.readUInt32LE(0) === LOCAL_SIGNATURE;
  return at + (short ? SHORT_DESCRIPTOR : LONG_DESCRIPTOR);
}

/**
 * Walks from local header to local header up to the cut, at most `limit` entries. The last entry may be cut; it is
 * listed with the size it should have, or with what is there of it.
 */
export async function salvageZip(path: string | Buffer, limit: number): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    for (let at = 0; entries.length < limit;) {
      const found = await entryAt(file, at);
      if (found === null) break;
      const { entry, data } = found;
      const flags = (await bytesAt(file, at + 6, 2)).readUInt16LE(0);
      if ((flags & SIZES_AFTER) !== 0 && entry.compressedSize === 0) {
        const length = await lengthByDescriptor(file, data);
        entry.compressedSize = length ?? Math.max(size - data, 0);
        at = length === null ? size : await afterDescriptor(file, data + length);
      } else at = data + entry.compressedSize;
      entries.push(entry);
    }
  } finally {
    await file.close();
  }
  return entries;
}
