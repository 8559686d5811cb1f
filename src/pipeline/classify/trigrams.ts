// A set of all three-letter sequences of a text: tells in nanoseconds that a literal cannot occur in it.
const BITS = 16;
const MASK = (1 << BITS) - 1;

function hash(a: number, b: number, c: number): number {
  return (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb) ^ Math.imul(c, 0xc2b3)) & MASK;
}

/** The hashes of all trigrams of `text`. */
export function trigramsOf(text: string): Uint16Array {
  const hashes = new Uint16Array(Math.max(0, text.length - 2));
  for (let i = 0; i < hashes.length; i++) {
    hashes[i] = hash(text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2));
  }
  return hashes;
}

/** A Bloom filter over the trigrams of `text`. */
export function trigramSet(text: string): Uint8Array {
  const set = new Uint8Array(1 << BITS);
  for (let i = 0; i + 2 < text.length; i++) {
    set[hash(text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2))] = 1;
  }
  return set;
}

/** False when the text behind `set` surely lacks the literal behind `trigrams`. */
export function mayContain(set: Uint8Array, trigrams: Uint16Array): boolean {
  for (const trigram of trigrams) if (set[trigram] === 0) return false;
  return true;
}
