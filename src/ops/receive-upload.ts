// Stores an uploaded file until it is imported.
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const GIB = 1024 ** 3;
/** Takeout splits its archives at 50 GB at most. */
const MAX_BYTES = 50 * GIB;

/** The upload was not stored; the message says why and what to do. */
export class UploadFailed extends Error {
  override name = 'UploadFailed';
  readonly status: 400 | 408 | 413 | 507;

  constructor(status: 400 | 408 | 413 | 507, message: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

/** However slow a line is, it brings this much in this time; who brings less only keeps a connection and a file open. */
const LEAST = { bytes: 4096, within: 60_000 };

/** Ends what `signal` goes with when too little came; `stop` ends the watching. */
function watchPace(taken: () => number, within: number): { signal: AbortSignal; stop: () => void } {
  const slow = new AbortController();
  let before = 0;
  const timer = setInterval(() => {
    if (taken() - before < LEAST.bytes) {
      slow.abort(new UploadFailed(408, 'Nothing more of the file came. Drop it again; nothing was lost.'));
    }
    before = taken();
  }, within);
  return { signal: slow.signal, stop: () => clearInterval(timer) };
}

function explain(error: unknown): UploadFailed {
  if (error instanceof UploadFailed) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new UploadFailed(507, 'The disk is full. Free some space and drop the file again.', error);
  }
  return new UploadFailed(
    400,
    'The upload broke off. Drop the file again; nothing was lost or doubled.',
    error,
  );
}

/** File systems take names of 255 bytes; shortening may leave a character in half, which is then dropped. */
const MAX_NAME = 200;

/** A name that cannot lead out of its folder and that every file system takes; the ending stays, formats are told by it. */
function harmless(name: string): string {
  const plain = basename(name.replaceAll('\\', '/')).replace(/[^\p{L}\p{N} ._()@+-]/gu, '_');
  if (/^\.*$/.test(plain)) return 'upload';
  const bytes = Buffer.from(plain);
  if (bytes.length <= MAX_NAME) return plain;
  return bytes
    .subarray(-MAX_NAME)
    .toString('utf8')
    .replace(/^\uFFFD+/, '');
}

/** Deeper folders tell nothing more, and every file system has an end. */
const DEEPEST = 8;

/** Where a file of a folder lies within it. @param name parts joined by `/` */
function placeWithin(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '');
  return (parts.length > 0 ? parts : [name]).slice(-DEEPEST).map(harmless);
}

export interface UploadOptions {
  /** The folder that it is part of: then the path is that of the folder, which holds it at the place that its name tells. */
  folder?: string | undefined;
  /** Bytes; more are refused. */
  limit?: number;
  /** ms in which something must come. */
  patience?: number;
}

/**
 * Streams a body to a file of its own, readable by its owner only. A body that is empty, too large or breaks off leaves
 * nothing behind.
 * @throws UploadFailed
 */
export async function receiveUpload(
  dataDir: string,
  body: ReadableStream<Uint8Array>,
  name: string,
  { folder: part, limit = MAX_BYTES, patience = LEAST.within }: UploadOptions = {},
): Promise<{ path: string; bytes: number }> {
  const folder = join(dataDir, 'uploads', randomUUID());
  const path = join(folder, harmless(part ?? name));
  const file = part === undefined ? path : join(path, ...placeWithin(name));
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      done(
        bytes > limit
          ? new UploadFailed(
              413,
              `The file is larger than ${Math.floor(limit / GIB)} GB. Use hearback import on the command line.`,
            )
          : null,
        chunk,
      );
    },
  });
  const pace = watchPace(() => bytes, patience);
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await pipeline(
      Readable.fromWeb(body as never),
      meter,
      createWriteStream(file, { mode: 0o600, flush: true }),
      { signal: pace.signal },
    );
    if (bytes === 0) {
      throw new UploadFailed(400, 'The file is empty. If it is still being downloaded, wait for its end.');
    }
    return { path, bytes };
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    throw explain(pace.signal.aborted ? pace.signal.reason : error);
  } finally {
    pace.stop();
  }
}

/** Removes a stored upload with its folder. */
export async function discardUpload(path: string): Promise<void> {
  await rm(join(path, '..'), { recursive: true, force: true });
}

/**
 * Removes all stored uploads but those at the paths in `wanted`: what a server that was killed had received in part, or
 * had imported and not removed yet. Call it only while nothing is being received.
 */
export async function sweepUploads(dataDir: string, wanted: readonly string[]): Promise<void> {
  const folder = join(dataDir, 'uploads');
  const kept = new Set(wanted.map((path) => dirname(path)));
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!kept.has(path)) await rm(path, { recursive: true, force: true });
  }
}
