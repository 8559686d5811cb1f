// Finds where the mail begins in the first bytes of a file.
import { mboxSeparator } from './mbox-separator.ts';

const LF = 10;
const CR = 13;
/** Longer lines are text. */
const MAX_LINE = 1000;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

export interface MailStart {
  /** Index of the first line that is not empty. */
  start: number;
  /** Index at which the headers begin: `start`, or after the `From ` line that stands there. */
  headers: number;
  /** Time of the mbox separator at `start`, epoch ms; null where none stands. */
  separatorTime: number | null;
}

/** Index after a `From ` line at `start` that is no header (`From : x` is one); `start` where none stands. */
function afterFromLine(bytes: Buffer, start: number): number {
  const line = bytes.toString('latin1', start, start + MAX_LINE);
  const newline = line.indexOf('\n');
  return newline !== -1 && /^From +[^\s:]/.test(line) ? start + newline + 1 : start;
}

/**
 * Skips a byte order mark and empty lines, which editors and mail scanners put before the headers, and one `From ` line
 * even without a date, as some programs leave when they take a mail out of an mbox.
 */
export function mailStart(bytes: Buffer): MailStart {
  let start = bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
  while (bytes[start] === LF || bytes[start] === CR) start += 1;
  // What stands before does not count: the first line begins the file.
  const separator = mboxSeparator(bytes.subarray(start), 0);
  if (separator !== null) return { start, headers: start + separator.end, separatorTime: separator.time };
  return { start, headers: afterFromLine(bytes, start), separatorTime: null };
}
