// A sliding view of a stream of bytes: as much in memory as the reader asks for, forgotten as the reader goes on.

const NOTHING = Buffer.alloc(0);

/** `bytes[0]` stands at `offset` in the stream. Views of `bytes` stay valid: a buffer is never written to again. */
export class ByteWindow {
  bytes: Buffer = NOTHING;
  offset: number;
  /** True once the stream has no more to give. */
  ended = false;
  readonly #source: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>, offset: number) {
    this.#source = source[Symbol.asyncIterator]();
    this.offset = offset;
  }

  /** Reads until at least `length` bytes are in view or the stream has ended. */
  async fill(length: number): Promise<void> {
    const pieces: Uint8Array[] = [this.bytes];
    let total = this.bytes.length;
    while (!this.ended && total < length) {
      const step = await this.#source.next();
      if (step.done === true) this.ended = true;
      else {
        pieces.push(step.value);
        total += step.value.length;
      }
    }
    if (pieces.length > 1) this.bytes = Buffer.concat(pieces, total);
  }

  /** Forgets the first `count` bytes in view. */
  drop(count: number): void {
    this.bytes = this.bytes.subarray(count);
    this.offset += count;
  }

  /** Ends the reading; the stream lets go of its file. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
