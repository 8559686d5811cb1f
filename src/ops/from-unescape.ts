// Takes mbox quoting (`>From ` at a line's start) off a stream of bytes, however the stream is cut into pieces.

const LF = 10;
const GT = 62;
const FROM = Buffer.from('From ');
const QUOTED_FROM = Buffer.from('>From ');
const MANY_GT = Buffer.alloc(4096, GT);

/**
 * `one` undoes the quoting of mboxrd, one `>` per line; `all` drops the whole run, so that the result is the same
 * however often a mail was quoted on its way. Pieces reach `sink` in order and may be views of what was pushed.
 */
export class FromUnescape {
  readonly #all: boolean;
  readonly #sink: (piece: Buffer) => void;
  #lineStart = true;
  /** A run of `>` at a line's start whose line goes on in the next piece: only counted, so that it costs no memory. */
  #run = 0;
  /** Bytes of `From ` already seen after that run. */
  #matched = 0;

  constructor(remove: 'one' | 'all', sink: (piece: Buffer) => void) {
    this.#all = remove === 'all';
    this.#sink = sink;
  }

  push(bytes: Buffer): void {
    const start = this.#run > 0 ? this.#resume(bytes) : 0;
    const end = this.#openRun(bytes, start);
    this.#pass(bytes, start, end);
    if (end > start) this.#lineStart = bytes[end - 1] === LF;
    if (end < bytes.length) this.#follow(bytes, end);
  }

  /** Hands out what was held back; the stream is over. */
  end(): void {
    this.#release(this.#run);
  }

  /** Follows `>` and then `From ` as far as they go; returns the index after. */
  #follow(bytes: Buffer, start: number): number {
    let at = start;
    if (this.#matched === 0) {
      while (bytes[at] === GT) at += 1;
      this.#run += at - start;
    }
    while (this.#matched < FROM.length && at < bytes.length && bytes[at] === FROM[this.#matched]) {
      this.#matched += 1;
      at += 1;
    }
    return at;
  }

  /** Goes on with a held run; returns where ordinary bytes begin. */
  #resume(bytes: Buffer): number {
    const at = this.#follow(bytes, 0);
    if (this.#matched === FROM.length) this.#release(this.#kept(this.#run));
    else if (at < bytes.length) this.#release(this.#run);
    return at;
  }

  /** Hands out a held run as `count` `>` and the part of `From ` seen. */
  #release(count: number): void {
    for (let left = count; left > 0; left -= MANY_GT.length) this.#sink(MANY_GT.subarray(0, left));
    if (this.#matched > 0) this.#sink(FROM.subarray(0, this.#matched));
    this.#run = 0;
    this.#matched = 0;
    this.#lineStart = false;
  }

  #kept(run: number): number {
    return this.#all ? 0 : run - 1;
  }

  /** Where an undecided run at the end of `bytes` begins; `bytes.length` when there is none. */
  #openRun(bytes: Buffer, start: number): number {
    if (this.#run > 0) return bytes.length;
    const line = bytes.lastIndexOf(LF) + 1;
    const at = Math.max(line, start);
    if (bytes[at] !== GT || !(line > start || this.#lineStart)) return bytes.length;
    let end = at;
    while (bytes[end] === GT) end += 1;
    const rest = bytes.length - end;
    const open = rest < FROM.length && bytes.subarray(end).equals(FROM.subarray(0, rest));
    return open ? at : bytes.length;
  }

  #pass(bytes: Buffer, start: number, end: number): void {
    const pieces: Buffer[] = [];
    let from = start;
    let hit = bytes.indexOf(QUOTED_FROM, start);
    while (hit !== -1 && hit < end) {
      let run = hit;
      while (run > start && bytes[run - 1] === GT) run -= 1;
      const atLineStart = run === start ? this.#lineStart : bytes[run - 1] === LF;
      if (atLineStart) {
        const kept = this.#kept(hit + 1 - run);
        pieces.push(bytes.subarray(from, run + kept));
        from = hit + 1;
      }
      hit = bytes.indexOf(QUOTED_FROM, hit + QUOTED_FROM.length);
    }
    if (pieces.length > 0) this.#sink(Buffer.concat([...pieces, bytes.subarray(from, end)]));
    else if (end > start) this.#sink(bytes.subarray(start, end));
  }
}
