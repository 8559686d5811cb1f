// The print of a mail's wording: how alike two texts are can be told from their prints alone.

/** Hashes of one print. */
const HASHES = 16;
/** Words of one shingle. */
const SHINGLE = 3;

/**
 * Wordings from here on are alike. Measured on `eval/dev`, see `docs/decisions/0009-lessons.md`.
 */
export const ALIKE = 0.625;

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One of many independent orders of all hashes: the finaliser of MurmurHash3 with a key of its own. */
function reorder(hash: number, key: number): number {
  let mixed = hash ^ Math.imul(key + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Base64 of the 32-bit numbers, most significant byte first. */
function encode(numbers: readonly number[]): string {
  const bytes = numbers.flatMap((n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
  return btoa(String.fromCharCode(...bytes));
}

/**
 * The print of a sequence of words: of 16 orders of all hashes the least hash among the shingles of three words (min-hash),
 * 32 bits each, as base64. Null for fewer words than one shingle has: so little is like nothing.
 */
export function printOf(words: readonly string[]): string | null {
  if (words.length < SHINGLE) return null;
  const least = Array.from({ length: HASHES }, () => 0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + SHINGLE).join(' '));
    for (let key = 0; key < HASHES; key++) least[key] = Math.min(least[key]!, reorder(hash, key));
  }
  return encode(least);
}

/** Estimated share of shingles that two wordings have in common (Jaccard), 0–1 in sixteenths; 0 where one has no print. */
export function likeness(one: string | null | undefined, other: string | null | undefined): number {
  if (!one || !other) return 0;
  if (one === other) return 1;
  const [a, b] = [atob(one), atob(other)];
  let same = 0;
  for (let at = 0; at < HASHES * 4; at += 4) if (a.slice(at, at + 4) === b.slice(at, at + 4)) same += 1;
  return same / HASHES;
}
