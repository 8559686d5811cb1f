// Leaves attached files out of a mail, so that megabytes that nobody reads need not be carried to the parser.
import { findParts, PART_LIMITS, type MailPart } from './find-parts.ts';

/** Smaller mails are carried as they are. */
const WORTH_CUTTING = 64 * 1024;
const LF = 0x0a;
const CR = 0x0d;

function mayBeRead(part: MailPart): boolean {
  return /^text\/|html|calendar|\/ics$/.test(part.type) || /\.ics$/i.test(part.filename);
}

/** True when an empty line ends the part's headers, so that they stay the same whatever follows. */
function followsEmptyLine(bytes: Uint8Array, at: number): boolean {
  if (bytes[at - 1] !== LF) return false;
  return bytes[at - 2] === LF || (bytes[at - 2] === CR && bytes[at - 3] === LF);
}

/** Ranges of `bytes` that are left out, in order. */
function fileRanges(bytes: Uint8Array): { start: number; end: number }[] {
  return findParts(bytes, PART_LIMITS).parts.flatMap((part) => {
    const start = part.body.byteOffset - bytes.byteOffset;
    const cut = !mayBeRead(part) && followsEmptyLine(bytes, start);
    return cut ? [{ start, end: start + part.body.length }] : [];
  });
}

/**
 * The mail without the bodies of parts that `parse` does not read; their headers stay. Parsing the result gives what
 * parsing `bytes` gives. Returns `bytes` themselves when little would be saved. Never throws; linear.
 */
export function withoutFiles(bytes: Uint8Array): Uint8Array {
  if (bytes.length < WORTH_CUTTING) return bytes;
  const ranges = fileRanges(bytes);
  const length = ranges.reduce((left, { start, end }) => left - (end - start), bytes.length);
  if (length > bytes.length / 2) return bytes;
  const rest = new Uint8Array(length);
  let from = 0;
  let to = 0;
  for (const { start, end } of [...ranges, { start: bytes.length, end: bytes.length }]) {
    rest.set(bytes.subarray(from, start), to);
    to += start - from;
    from = end;
  }
  return rest;
}
