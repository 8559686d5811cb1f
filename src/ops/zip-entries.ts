// Lists what a zip archive holds, from its table of contents or, where that is lost, from the entries themselves.
import { closeSync, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fromFdPromise, getFileNameLowLevel } from 'yauzl';
import { salvageZip } from './salvage-zip.ts';
import type { ZipEntry } from './zip-entry.ts';

/** More entries are not listed; a million mails fit, and their names stay within some 200 MB. */
const MAX_ENTRIES = 1_000_000;

async function listByTable(path: string | Buffer): Promise<{ entries: ZipEntry[]; whole: boolean }> {
  const fd = openSync(path, 'r');
  const zip = await fromFdPromise(fd, {
    autoClose: true,
    // Else one hostile name ends the listing.
    decodeStrings: false,
    validateEntrySizes: false,
  }).catch((error: unknown) => {
    closeSync(fd);
    throw error;
  });
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entries.length === MAX_ENTRIES) return { entries, whole: false };
    entries.push({
      name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
      at: entry.relativeOffsetOfLocalHeader,
      compressedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      method: entry.compressionMethod,
      encrypted: entry.isEncrypted(),
    });
  }
  return { entries, whole: true };
}

/**
 * The entries of a zip archive (zip64 too) in no particular order, folders left out.
 *
 * @returns besides, what is wrong with the archive as a whole, in plain words, or null
 */
export async function zipEntries(
  path: string | Buffer,
): Promise<{ entries: ZipEntry[]; problem: string | null }> {
  const { size } = await stat(path);
  const table = await listByTable(path).catch(() => null);
  if (table === null) {
    const entries = await salvageZip(path, MAX_ENTRIES);
    const problem = 'file ends early or is damaged: its table of contents is missing';
    return { entries: entries.filter(isFile), problem };
  }
  // Entries that share their bytes make petabytes out of megabytes.
  if (table.entries.reduce((sum, entry) => sum + entry.compressedSize, 0) > size) {
    return { entries: [], problem: 'its entries overlap, as those of a decompression bomb do' };
  }
  const problem = table.whole ? null : `it holds more than ${MAX_ENTRIES} files`;
  return { entries: table.entries.filter(isFile), problem };
}

function isFile(entry: ZipEntry): boolean {
  return !entry.name.endsWith('/');
}
