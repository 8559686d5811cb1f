// A sliding view of a stream of bytes: as much in memory as the reader asks for, forgotten as the reader goes on.

const FIRST_SIZE = 2 * 1024 * 1024;

/**
 * `bytes[0]` stands at `offset` in the stream. Views of `bytes` hold until the next `fill`: one buffer serves the whole
 * stream, because V8 gives memory of dropped buffers back long after they are dropped.
 */
export class ByteWindow {
  offset: number;
  /** True once the stream has no more to give. */
  ended = false;
  readonly #source: AsyncIterator<Uint8Array>;
  #buffer = Buffer.alloc(0);
  /** The part of the buffer that is in view. */
  #start = 0;
  #end = 0;
  #view: Buffer;

  constructor(source: AsyncIterable<Uint8Array>, offset: number) {
    this.#source = source[Symbol.asyncIterator]();
    this.#view = this.#buffer;
    this.offset = offset;
  }

  get bytes(): Buffer {
    return this.#view;
  }

  /** Reads until at least `length` bytes are in view or the stream has ended. */
  async fill(length: number): Promise<void> {
    while (!this.ended && this.#end - this.#start < length) {
      const step = await this.#source.next();
      if (step.done === true) this.ended = true;
      else this.#append(step.value);
    }
    this.#look();
  }

  /** Forgets the first `count` bytes in view. */
  drop(count: number): void {
    this.#start = Math.min(this.#start + count, this.#end);
    this.offset += count;
    this.#look();
  }

  /** Ends the reading; the stream lets go of its file. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  #look(): void {
    this.#view = this.#buffer.subarray(this.#start, this.#end);
  }

  #append(piece: Uint8Array): void {
    const needed = this.#end - this.#start + piece.length;
    if (this.#end + piece.length > this.#buffer.length) this.#makeRoom(needed);
    this.#buffer.set(piece, this.#end);
    this.#end += piece.length;
  }

  /** Moves what is in view to the front, of a larger buffer if it must be. */
  #makeRoom(needed: number): void {
    const from = this.#buffer;
    if (needed > from.length) {
      this.#buffer = Buffer.allocUnsafeSlow(Math.max(FIRST_SIZE, needed + (needed >> 1)));
    }
    from.copy(this.#buffer, 0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
  }
}
