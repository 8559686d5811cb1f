// An HTML part in the making: designed markup whose encoding is known beforehand, and the mail's own words between.
import { toCharset, quotedPrintable, type Charset } from '../encode-text.ts';
import type { Random } from '../random.ts';
import { urlToken } from './random-text.ts';
import { filledIn, type Slot, type Template } from './template.ts';

/** Designed markup with what fills its gaps, or lines of HTML that end with a line break. */
export type Piece = { markup: Template; values: readonly string[] } | string;

/** Whose mail it is and in which colour. */
export interface Look {
  /** Domain of the sender; links and images lie below it. */
  host: string;
  colour: string;
  rng: Random;
}

function address(head: string, length: number, rng: Random): string {
  return (head + urlToken(Math.max(1, length - head.length), rng)).slice(0, length);
}

function fill({ kind, length }: Slot, { host, colour, rng }: Look): string {
  switch (kind) {
    case 'link':
      return address(`https://click.${host}/f/a/`, length, rng);
    case 'image':
      return address(`https://img.${host}/c/`, length, rng);
    case 'colour':
      return colour;
    case 'digit':
      return rng.digits(length);
    default:
      return urlToken(length, rng);
  }
}

/** A piece of designed markup with fresh links and ids. */
export function designed(markup: Template, look: Look): Piece {
  return { markup, values: markup.slots.map((slot) => fill(slot, look)) };
}

/** Bytes of pieces before any encoding; words count as UTF-8. */
export function sizeOf(pieces: readonly Piece[]): number {
  let size = 0;
  for (const piece of pieces)
    size += typeof piece === 'string' ? Buffer.byteLength(piece, 'utf8') : piece.markup.size;
  return size;
}

/** The bytes (a binary string) of a page in a charset that holds all its words. */
export function pageBytes(pieces: readonly Piece[], charset: Charset, quoted: boolean): string {
  const out: string[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') out.push(filledIn(piece.markup, piece.values, quoted));
    else {
      const bytes = toCharset(piece, charset) ?? '';
      out.push(quoted ? quotedPrintable(bytes) : bytes);
    }
  }
  return out.join('');
}
