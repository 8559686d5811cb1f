// Finds the header block in the bytes of a whole mail.

/** Bytes that are looked at; the reader of headers looks no further. */
const MAX_HEAD = 256 * 1024;

/** The header block of a whole mail, up to and with the empty line. */
export function headOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_HEAD));
  const ends = ['\r\n\r\n', '\n\n'].map((end) => ({ at: text.indexOf(end), length: end.length }));
  const first = ends.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0];
  return first ? text.subarray(0, first.at + first.length) : text;
}
