// Base64 to bytes, forgiving as mail needs it: junk skipped, padding in the middle accepted.

const DIGIT = new Int8Array(256).fill(-1);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let at = 0; at < ALPHABET.length; at++) DIGIT[ALPHABET.charCodeAt(at)] = at;
const PADDING = 0x3d;

/**
 * Decodes base64 text given as bytes. Characters outside the alphabet are skipped (RFC 2045 §6.8); `=` ends a group, and
 * what follows it starts afresh, because some mailers pad every line. An incomplete last group gives the bytes it has.
 */
export function decodeBase64(source: Uint8Array): Uint8Array {
  const target = new Uint8Array(Math.ceil((source.length * 3) / 4));
  let length = 0;
  let group = 0;
  let digits = 0;
  for (const code of source) {
    const digit = DIGIT[code] ?? -1;
    if (digit >= 0) {
      group = ((group << 6) | digit) & 0xffffff;
      digits++;
      if (digits === 4) {
        target[length++] = group >> 16;
        target[length++] = (group >> 8) & 0xff;
        target[length++] = group & 0xff;
        digits = 0;
      }
    } else if (code === PADDING && digits > 0) {
      length = endGroup(target, length, group, digits);
      digits = 0;
    }
  }
  length = endGroup(target, length, group, digits);
  return target.subarray(0, length);
}

/** Writes the one or two whole bytes of an incomplete group; a single digit holds none. */
function endGroup(target: Uint8Array, length: number, group: number, digits: number): number {
  if (digits === 3) {
    target[length++] = (group >> 10) & 0xff;
    target[length++] = (group >> 2) & 0xff;
  } else if (digits === 2) {
    target[length++] = (group >> 4) & 0xff;
  }
  return length;
}
