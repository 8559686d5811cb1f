// Finds where the mail begins in the first bytes of a file.
import { mboxSeparator } from './mbox-separator.ts';

const LF = 10;
const CR = 13;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

export interface MailStart {
  /** Index of the first line that is not empty. */
  start: number;
  /** Index at which the headers begin: `start`, or after the separator that stands there. */
  headers: number;
  /** Time of the mbox separator at `start`, epoch ms; null where none stands. */
  separatorTime: number | null;
}

/** Skips a byte order mark and empty lines, which editors and mail scanners put before the headers. */
export function mailStart(bytes: Buffer): MailStart {
  let start = bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
  while (bytes[start] === LF || bytes[start] === CR) start += 1;
  // What stands before does not count: the first line begins the file.
  const separator = mboxSeparator(bytes.subarray(start), 0);
  return { start, headers: start + (separator?.end ?? 0), separatorTime: separator?.time ?? null };
}
