// Decompresses a stream of bytes, handing on everything that stands before a cut, a fault or a bomb.
import { createGunzip, createInflateRaw } from 'node:zlib';

/** Decompressed bytes of one file at most; larger than any mailbox that a provider exports as one file. */
const MOST = 64 * 1024 ** 3;
/** Mail shrinks to a fifth or so, and a file of one mail over and over to a few hundredths; zeros to a thousandth. */
const RATIO = 500;
/** Up to here no ratio is looked at. */
const HARMLESS = 256 * 1024 ** 2;
/** Compressed bytes decompressed in one go; they become at most 33 MB, since deflate shrinks to no less than 1/1032. */
const STEP = 32 * 1024;
/** Decompressed bytes handed over at a time. What of a piece is not full when a fault is met is lost, so it is small. */
const CHUNK = 64 * 1024;

/** Why the bytes stop before their true end, or null when they do not. */
export type CutReason = string | null;

function reasonOf(error: NodeJS.ErrnoException): string {
  return error.code === 'Z_BUF_ERROR' ? 'file ends early' : 'the compressed data is damaged from here on';
}

/**
 * @param compressed bytes of a gzip file (all of its members are read) or of a bare deflate stream
 * @param compressedSize size on disk of the outermost container, against which the caps are set
 * @returns in the end, why the bytes stop before their true end, in plain words, or null
 */
export async function* inflateBytes(
  compressed: AsyncIterable<Uint8Array>,
  format: 'gzip' | 'deflate',
  compressedSize: number,
): AsyncGenerator<Uint8Array, CutReason, void> {
  const limit = Math.min(MOST, Math.max(HARMLESS, RATIO * compressedSize));
  const inflater = new Inflater(format);
  let total = 0;
  try {
    for await (const chunk of compressed) {
      for (let at = 0; at < chunk.length && !inflater.over; at += STEP) {
        for (const piece of await inflater.write(chunk.subarray(at, at + STEP))) {
          total += piece.length;
          if (total > limit) return 'it grows beyond all measure when unpacked, as a decompression bomb does';
          yield piece;
        }
      }
      if (inflater.over) break;
    }
    for (const piece of await inflater.finish()) yield piece;
    return inflater.failure;
  } finally {
    inflater.close();
  }
}

/**
 * One step at a time: the next input goes in, and the end is announced, only after all output was taken. A stream
 * read in the usual way drops what it has buffered as soon as it meets an error, and with it the last mails.
 */
class Inflater {
  readonly #engine;
  #output: Buffer[] = [];
  #ended = false;
  failure: CutReason = null;

  constructor(format: 'gzip' | 'deflate') {
    this.#engine =
      format === 'gzip' ? createGunzip({ chunkSize: CHUNK }) : createInflateRaw({ chunkSize: CHUNK });
    this.#engine.on('data', (piece: Buffer) => this.#output.push(piece));
    this.#engine.on('error', (error) => (this.failure = reasonOf(error)));
    this.#engine.on('end', () => (this.#ended = true));
  }

  /** Nothing that is written now would change the output. */
  get over(): boolean {
    return this.#ended || this.failure !== null;
  }

  async write(input: Uint8Array): Promise<Buffer[]> {
    await this.#settle((done) => this.#engine.write(input, done));
    return this.#take();
  }

  async finish(): Promise<Buffer[]> {
    // Not the callback but the end or the failure is waited for: the callback comes before either.
    if (!this.over) await this.#settle(() => this.#engine.end());
    return this.#take();
  }

  close(): void {
    this.#engine.destroy();
  }

  /** Waits for the step, or for the end or failure in whose wake the step's own callback may stay away. */
  #settle(step: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#engine.off('end', done).off('error', done);
        resolve();
      };
      this.#engine.once('end', done).once('error', done);
      step(done);
    });
  }

  #take(): Buffer[] {
    const output = this.#output;
    this.#output = [];
    return output;
  }
}
