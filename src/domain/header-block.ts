// The header block of a mail or MIME part: its fields, unfolded, and where the body begins.
import { decodeBytes, decodeUnlabelled } from './charset.ts';

export interface HeaderField {
  /** Lower-cased. */
  name: string;
  /** Unfolded and trimmed, encoded words still encoded, no control characters. Empty for signatures. */
  value: string;
}

export interface HeaderBlock {
  /** In the order written. */
  fields: HeaderField[];
  /** Offset of the body's first byte in the bytes given. */
  bodyStart: number;
  /** False when no empty line ends the block within the bytes that were looked at. */
  ended: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
// eslint-disable-next-line no-control-regex -- NUL and its like are what this looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const FIELD_NAME = /^[!-9;-~]{1,200}$/;
/** Half of a header block is signatures and their checks, which nothing here reads: they are named and not unfolded. */
const SIGNATURE =
  /^(?:arc-|dkim-|domainkey-|x-google-|x-gm-(?:message|features|gg)|x-received$|authentication-results$|received-spf$)/;

/** Finds the first empty line; lines may end in LF, CRLF or CRCRLF. */
function findEmptyLine(bytes: Uint8Array): { start: number; end: number } | null {
  let line = 0;
  while (line < bytes.length) {
    let at = line;
    while (bytes[at] === CR) at++;
    if (bytes[at] === LF) return { start: line, end: at + 1 };
    const next = bytes.indexOf(LF, at);
    if (next < 0) return null;
    line = next + 1;
  }
  return null;
}

/**
 * The block as text with LF line ends, spaces for tabs, and no controls. Raw 8-bit headers may mix encodings line by line,
 * so each line is judged alone once the whole is not UTF-8.
 */
function decodeHead(head: Uint8Array): string {
  let text: string;
  try {
    text = strictUtf8.decode(head);
    // Old Japanese mailers send ISO-2022-JP raw: seven-bit text that its escape sequences give away.
    if (text.includes('\u001b$')) text = decodeBytes(head, 'iso-2022-jp');
  } catch {
    const lines: string[] = [];
    for (let at = 0; at < head.length;) {
      const next = head.indexOf(LF, at);
      const end = next < 0 ? head.length : next;
      lines.push(decodeUnlabelled(head.subarray(at, end)));
      at = end + 1;
    }
    text = lines.join('\n');
  }
  if (text.includes('\r'))
    text = text.replaceAll('\r\r\n', '\n').replaceAll('\r\n', '\n').replaceAll('\r', ' ');
  if (text.includes('\t')) text = text.replaceAll('\t', ' ');
  return CONTROLS.test(text) ? text.replace(new RegExp(CONTROLS, 'g'), '') : text;
}

/** Offset of the n-th line (from 0) in the bytes. */
function lineOffset(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count++) {
    const next = bytes.indexOf(LF, at);
    if (next < 0) return bytes.length;
    at = next + 1;
  }
  return at;
}

/** End of the logical line that begins at `start`: folded lines go on with a space or tab. Offset of its last LF. */
function endOfField(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  while (end >= 0) {
    if (text.charCodeAt(end + 1) !== SPACE) return end;
    end = text.indexOf('\n', end + 1);
  }
  return text.length;
}

function unfold(raw: string): string {
  return (raw.includes('\n') ? raw.replace(/\n */g, ' ') : raw).trim();
}

function parseField(line: string): HeaderField | null {
  const colon = line.indexOf(':');
  if (colon <= 0) return null;
  // Only the very first line can begin with a space here: elsewhere that is folding.
  let name = line.slice(0, colon).trimStart();
  // RFC 5322 §4.5 allows white space before the colon.
  if (name.endsWith(' ')) name = name.trimEnd();
  if (!FIELD_NAME.test(name)) return null;
  name = name.toLowerCase();
  return { name, value: SIGNATURE.test(name) ? '' : unfold(line.slice(colon + 1)) };
}

function countLines(text: string, start: number, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/**
 * Reads the header block at the beginning of `bytes`. Lines that are no field (an mbox `From ` line, broken folding) are
 * skipped; but when nothing that looks like a field follows them before the empty line, they are the body of a mail whose
 * empty line is missing. Never throws; linear.
 *
 * @param limit bytes looked at, at most
 */
export function readHeaderBlock(bytes: Uint8Array, limit: number): HeaderBlock {
  const window = bytes.length > limit ? bytes.subarray(0, limit) : bytes;
  const empty = findEmptyLine(window);
  const head = empty === null ? window : window.subarray(0, empty.start);
  const text = decodeHead(head);
  const fields: HeaderField[] = [];
  let lines = 0;
  let linesOfFields = 0;
  for (let at = 0; at < text.length;) {
    const end = endOfField(text, at);
    const field = parseField(text.slice(at, end));
    lines += countLines(text, at, end);
    if (field !== null) {
      fields.push(field);
      linesOfFields = lines;
    }
    at = end + 1;
  }
  const rest = linesOfFields < lines ? lineOffset(head, linesOfFields) : null;
  return { fields, bodyStart: rest ?? empty?.end ?? window.length, ended: empty !== null };
}
