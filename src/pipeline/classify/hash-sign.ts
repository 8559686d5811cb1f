// Makes of a sign the number by which packed weights know it.

/** FNV-1a over UTF-16 code units with a last mixing (MurmurHash3's), as a signed 32-bit number. */
export function hashSign(sign: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < sign.length; i++) hash = Math.imul(hash ^ sign.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
