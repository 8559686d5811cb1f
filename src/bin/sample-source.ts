// The sample mailbox as something to import.
import { stat } from 'node:fs/promises';

/** @param path where it lies */
export async function sampleSource(path: string) {
  const { size: bytes } = await stat(path);
  return { type: 'sample' as const, path, name: 'Sample mailbox', identity: path, bytes, ownsSource: false };
}
