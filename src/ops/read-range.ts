// Streams a range of a file's bytes.
import { open } from 'node:fs/promises';

const CHUNK = 1024 * 1024;
/** Asked for when the file's size says that nothing is left, in case it has grown. */
const LEAST = 4096;

/** The bytes from `start` up to `end` or the file's end, in pieces that hold until the next is asked for. */
export async function* readRange(
  path: string | Buffer,
  start: number,
  end: number,
): AsyncGenerator<Buffer, void, void> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    let buffer = Buffer.alloc(0);
    for (let at = start; at < end;) {
      const length = Math.min(CHUNK, end - at, Math.max(size - at, LEAST));
      if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length);
      const { bytesRead } = await file.read(buffer, 0, length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
