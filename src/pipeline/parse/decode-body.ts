// The bytes of a part without their transfer encoding.
import { decodeBase64 } from '../../domain/base64.ts';

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

function hexValue(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Offset behind a soft line break that begins at `at`, white space before the line end included; -1 when it is none. */
function afterSoftBreak(source: Uint8Array, at: number): number {
  let next = at + 1;
  // More than a few blanks at a line's end are no padding; the bound keeps hostile blanks linear.
  const bound = next + 80;
  while (next < bound && (source[next] === SPACE || source[next] === TAB || source[next] === CR)) next++;
  if (source[next] === LF) return next + 1;
  return next >= source.length ? source.length : -1;
}

function decodeQuotedPrintable(source: Uint8Array): Uint8Array {
  const target = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source[at] ?? 0;
    if (code !== EQUALS) {
      target[length++] = code;
      continue;
    }
    const high = hexValue(source[at + 1]);
    const low = hexValue(source[at + 2]);
    if (high >= 0 && low >= 0) {
      target[length++] = high * 16 + low;
      at += 2;
      continue;
    }
    const after = afterSoftBreak(source, at);
    if (after >= 0) at = after - 1;
    else target[length++] = code;
  }
  return target.subarray(0, length);
}

/** Words between single spaces are prose; base64 has none but for junk. */
function looksLikeProse(source: Uint8Array): boolean {
  const head = source.subarray(0, 2000);
  let spaces = 0;
  for (const code of head) if (code === SPACE) spaces++;
  return spaces > head.length / 20;
}

/**
 * Undoes base64 or quoted-printable; every other encoding (7bit, 8bit, binary, unknown) is the body itself. Invalid escapes
 * stay as they are. Text that only claims to be base64 is kept as it is and told in `damage`.
 */
export function decodeBody(body: Uint8Array, encoding: string, damage: Set<string>): Uint8Array {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  if (encoding !== 'base64') return body;
  if (looksLikeProse(body)) {
    damage.add('a part claimed to be base64 but is plain text');
    return body;
  }
  return decodeBase64(body);
}
