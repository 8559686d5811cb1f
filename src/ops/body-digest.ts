// The digest of a mail's body that is the same from whatever kind of file the mail was read.
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { FromUnescape } from './from-unescape.ts';

const LF = 10;
const CR = 13;
const SLICE = 64 * 1024;
const MANY_CR = Buffer.alloc(SLICE, CR);
/** Room for one slice; used and left within one synchronous call. */
const OUT = Buffer.allocUnsafeSlow(SLICE);

/** Space, tab, LF, VT, FF, CR. */
function isSpace(byte: number | undefined): boolean {
  return byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13);
}

/** The index in OUT, at most `end`, before which no CR stands directly. */
function beforeCrs(end: number): number {
  let at = end;
  while (at > 0 && OUT[at - 1] === CR) at -= 1;
  return at;
}

/**
 * Takes a mail's bytes piece by piece, headers and all, and gives the hex SHA-256 of its body: what follows the first
 * empty line, with CRs before LF dropped (a store that turns every LF into CRLF makes CR CR LF of CRLF), each run of
 * `>` before `From ` at a line's start dropped, and white space at the body's end dropped. Memory stays constant.
 */
export class BodyDigest {
  #inBody = false;
  /** Only CRs seen on this header line so far. */
  #emptyLine = true;
  #crs = 0;
  readonly #hash: Hash = createHash('sha256');
  /** The hash before the white space that currently ends the body; null while something else ends it. */
  #settled: Hash | null = null;
  readonly #unescape = new FromUnescape('all', (piece) => this.#absorb(piece));

  /** Digest of a whole mail held in memory. */
  static of(mail: Uint8Array): string {
    const digest = new BodyDigest();
    digest.update(mail);
    return digest.hex();
  }

  update(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const start = this.#inBody ? 0 : this.#skipHeaders(bytes);
    if (start < bytes.length) this.#dropCrs(bytes.subarray(start));
  }

  /** The digest; nothing may be added after. */
  hex(): string {
    this.#releaseCrs();
    this.#unescape.end();
    return (this.#settled ?? this.#hash).digest('hex');
  }

  /** Index of the first body byte, or the length while the headers go on. */
  #skipHeaders(bytes: Buffer): number {
    let at = 0;
    while (at < bytes.length) {
      if (this.#emptyLine) {
        const byte = bytes[at];
        at += 1;
        if (byte === LF) {
          this.#inBody = true;
          return at;
        }
        this.#emptyLine = byte === CR;
      } else {
        const newline = bytes.indexOf(LF, at);
        if (newline === -1) return bytes.length;
        at = newline + 1;
        this.#emptyLine = true;
      }
    }
    return at;
  }

  #dropCrs(bytes: Buffer): void {
    if (this.#crs === 0 && !bytes.includes(CR)) {
      this.#unescape.push(bytes);
      return;
    }
    for (let at = 0; at < bytes.length; at += SLICE) this.#dropCrsOfSlice(bytes.subarray(at, at + SLICE));
  }

  /** Settles CRs held back from before, then writes the slice without its CRs before LF; CRs at its end are held. */
  #dropCrsOfSlice(bytes: Buffer): void {
    const start = this.#crs > 0 ? this.#countCrs(bytes) : 0;
    if (start === bytes.length) return;
    if (bytes[start] === LF) this.#crs = 0;
    this.#releaseCrs();
    let length = 0;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === LF) length = beforeCrs(length);
      OUT[length] = byte;
      length += 1;
    }
    const end = beforeCrs(length);
    this.#crs = length - end;
    this.#unescape.push(OUT.subarray(0, end));
  }

  /** Adds the CRs that `bytes` begins with to those held back; returns how many they are. */
  #countCrs(bytes: Buffer): number {
    let count = 0;
    while (bytes[count] === CR) count += 1;
    this.#crs += count;
    return count;
  }

  #releaseCrs(): void {
    for (; this.#crs > 0; this.#crs -= Math.min(this.#crs, SLICE)) {
      this.#unescape.push(MANY_CR.subarray(0, this.#crs));
    }
  }

  #absorb(piece: Buffer): void {
    let end = piece.length;
    while (end > 0 && isSpace(piece[end - 1])) end -= 1;
    if (end > 0) {
      this.#hash.update(piece.subarray(0, end));
      this.#settled = null;
    }
    if (end < piece.length) {
      this.#settled ??= this.#hash.copy();
      this.#hash.update(piece.subarray(end));
    }
  }
}
