// Gathers one mail's bytes piece by piece: keeps them up to a cap, counts and digests them all.
import type { RawMail } from '../domain/mail.ts';
import { BodyDigest } from './body-digest.ts';
import { FromUnescape } from './from-unescape.ts';
import { releaseBytes } from './release-bytes.ts';

export class MailAssembly {
  readonly #cap: number;
  readonly #pieces: Uint8Array[] = [];
  readonly #digest = new BodyDigest();
  readonly #unescape: FromUnescape | null;
  #kept = 0;
  #size = 0;

  /** `cap`: bytes kept at most. `unescape`: the bytes come from an mbox, where `From ` at a line's start is quoted. */
  constructor(cap: number, unescape: boolean) {
    this.#cap = cap;
    this.#unescape = unescape ? new FromUnescape('one', (piece) => this.#keep(piece)) : null;
  }

  /** The bytes are copied. */
  add(bytes: Buffer): void {
    if (this.#unescape === null) this.#keep(bytes);
    else this.#unescape.push(bytes);
  }

  /** The mail, its bytes in a buffer of their own, so that it can be moved to another thread. */
  finish(found: { locator: string; labels: readonly string[]; internalDate: number | null }): RawMail {
    this.#unescape?.end();
    return { ...found, bytes: this.#join(), size: this.#size, bodyDigest: this.#digest.hex() };
  }

  #join(): Uint8Array {
    const [only] = this.#pieces;
    if (only && this.#pieces.length === 1) return only;
    const bytes = new Uint8Array(this.#kept);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
      releaseBytes(piece);
    }
    return bytes;
  }

  #keep(piece: Buffer): void {
    this.#size += piece.length;
    this.#digest.update(piece);
    const room = Math.min(this.#cap - this.#kept, piece.length);
    if (room <= 0) return;
    this.#pieces.push(new Uint8Array(piece.subarray(0, room)));
    this.#kept += room;
  }
}
