// Bytes to text by a charset label that may be missing, unknown or a lie.

const decoders = new Map<string, TextDecoder | null>();

/**
 * Labels seen in mail that the WHATWG Encoding Standard does not list. UTF-7 and EBCDIC have no decoder and fall
 * through to the guesses.
 */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-8859-8-e': 'iso-8859-8',
  latin: 'windows-1252',
  'x-gbk': 'gbk',
};

/** Single-byte encodings of Western Europe decode anything, so their label alone proves nothing. */
const WESTERN = new Set(['windows-1252', 'iso-8859-15']);
const UTF16_LABEL = /^(?:utf-?16(?:be|le)?|ucs-?2|iso-10646-ucs-2)$/;

function strictDecoder(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null = null;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    // The runtime names no such encoding: the caller guesses.
  }
  // A mail can invent labels; remembering them all would be a leak.
  if (decoders.size < 200) decoders.set(label, decoder);
  return decoder;
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  const decoder = strictDecoder(label);
  if (decoder === null) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its byte order mark, else by label and where the zero bytes of Latin text stand; null: not UTF-16. */
function utf16Label(bytes: Uint8Array, declared: string): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  // Bytes that are all letters of ASCII were never two bytes wide, whatever the label says.
  if (!UTF16_LABEL.test(declared) || (isAscii(bytes) && !bytes.includes(0))) return null;
  const bigEndian = /[bl]e$/.test(declared) ? declared.endsWith('be') : zerosFirst(bytes);
  return bigEndian ? 'utf-16be' : 'utf-16le';
}

/** True when more zero bytes stand at even offsets than at odd ones: the high bytes come first. */
function zerosFirst(bytes: Uint8Array): boolean {
  let lead = 0;
  for (let at = 0; at < Math.min(bytes.length, 512); at++) {
    if (bytes[at] === 0) lead += at % 2 === 0 ? 1 : -1;
  }
  return lead > 0;
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}

/**
 * Decodes by the declared charset when the bytes fit it without error, else as UTF-8 when valid, else as windows-1252.
 * A Western single-byte label (or US-ASCII) on bytes that are valid non-ASCII UTF-8 is taken for a lie: real Latin-1
 * text practically never forms valid UTF-8 sequences. Never throws; a byte order mark is removed.
 *
 * @param label charset as a header gives it, any case; null or empty when there is none
 */
export function decodeBytes(bytes: Uint8Array, label: string | null): string {
  const declared = (label ?? '').trim().toLowerCase();
  const wide = utf16Label(bytes, declared);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const name = ALIASES[declared] ?? declared;
  const encoding = strictDecoder(name)?.encoding ?? 'utf-8';
  const western = WESTERN.has(encoding);
  return (
    (western ? null : tryDecode(bytes, name)) ??
    tryDecode(bytes, 'utf-8') ??
    new TextDecoder(western ? encoding : 'windows-1252').decode(bytes)
  );
}

/** Windows-1252 or UTF-8, whichever the bytes fit; for raw 8-bit headers, which carry no label. */
export function decodeUnlabelled(bytes: Uint8Array): string {
  return isAscii(bytes) ? new TextDecoder().decode(bytes) : decodeBytes(bytes, null);
}
