// Writes texts one behind the other as UTF-8, outside of the memory that V8 has to clear.
/** A character of a JavaScript string takes at most so many bytes. */
const MOST_BYTES = 3;

export class GrowingBytes {
  #bytes: Buffer<ArrayBuffer>;
  #end = 0;

  /** @param expected how many bytes it will be; more are taken, too */
  constructor(expected: number) {
    this.#bytes = Buffer.allocUnsafe(expected);
  }

  /** @returns itself */
  add(text: string): this {
    const needed = this.#end + text.length * MOST_BYTES;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#end);
      this.#bytes = larger;
    }
    this.#end += this.#bytes.write(text, this.#end);
    return this;
  }

  /** Takes the last byte back. */
  dropLast(): this {
    this.#end -= 1;
    return this;
  }

  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#end);
  }
}
