// One file within a zip archive: where it lies, and its bytes.
import { inflateBytes } from './inflate-bytes.ts';
import type { CutReason } from './inflate-bytes.ts';
import { readRange } from './read-range.ts';

/** Length of a local header without its name and extra fields, and how it begins. */
export const LOCAL_HEADER = 30;
export const LOCAL_SIGNATURE = 0x04034b50;

export interface ZipEntry {
  /** As written by whoever made the archive: hostile, nothing may be opened or written by it. */
  name: string;
  /** Offset of the entry's local header. */
  at: number;
  compressedSize: number;
  /** Size after decompression as the archive tells it. */
  size: number;
  /** 0 stored, 8 deflate. */
  method: number;
  encrypted: boolean;
}

/** The entry's bytes as they are stored; returns why they stop early, or null. */
async function* stored(
  path: string | Buffer,
  start: number,
  length: number,
): AsyncGenerator<Uint8Array, CutReason, void> {
  let count = 0;
  for await (const chunk of readRange(path, start, start + length)) {
    count += chunk.length;
    yield chunk;
  }
  return count < length ? 'file ends early' : null;
}

/** The entry's bytes, decompressed; returns why they stop early, or null. */
export async function* readZipEntry(
  path: string | Buffer,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array, CutReason, void> {
  if (entry.encrypted) return 'it is encrypted: unpack the archive with its password first';
  if (entry.method !== 0 && entry.method !== 8) {
    return `it is packed in a way that is not supported (method ${entry.method}): unpack the archive first`;
  }
  const head: Buffer[] = [];
  for await (const chunk of readRange(path, entry.at, entry.at + LOCAL_HEADER)) head.push(Buffer.from(chunk));
  const header = Buffer.concat(head);
  if (header.length < LOCAL_HEADER) return 'file ends early';
  if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) return 'the archive is damaged here';
  const start = entry.at + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  const bytes = stored(path, start, entry.compressedSize);
  return yield* entry.method === 0 ? bytes : inflateBytes(bytes, 'deflate', entry.compressedSize);
}
