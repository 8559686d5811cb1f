// Tells the line that begins a mail in an mbox from a line of text that merely begins with "From ".
import { parseMailDate } from '../domain/mail-date.ts';

const LF = 10;
const CR = 13;
const COLON = 58;
const LINE_START = Buffer.from('From ');
/** Longer lines separate nothing; real ones stay under 400 bytes. */
const MAX_LINE = 1000;
/** Longer header names are not taken for headers. */
const MAX_NAME = 200;

/** Bytes that must be in view from a line's start on (unless the file ends sooner) for a sure answer. */
export const SEPARATOR_VIEW = MAX_LINE + MAX_NAME + 16;

const ZONE = String.raw`[+-]\d{2}:?\d{2}|[A-Z]{1,5}`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const WEEKDAY = String.raw`(?:[A-Z][a-z]{2,8},? )?`;
// Sat Nov  1 12:00:00 2025, with a zone before the year (Google Takeout) or after it
const ASCTIME = new RegExp(
  String.raw`^${WEEKDAY}([A-Z][a-z]{2}) (\d{1,2}) (${CLOCK})(?: (${ZONE}))? (\d{4}|\d{2})(?: (${ZONE}))?$`,
);
// Sat, 1 Nov 2025 12:00:00 +0000
const RFC822 = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})[ -]([A-Z][a-z]{2})[ -](\d{4}|\d{2}),? (${CLOCK})(?: (${ZONE}))?$`,
);
// 2025-11-01T12:00:00Z
const ISO = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})[T ](${CLOCK})(?:\.\d{1,9})? ?(${ZONE})?$`);

const SENDER = /^("[^"]{0,200}"\S{0,300}|\S{1,400}) (.{1,400})$/;

function separatorTime(text: string): number | null {
  const c = ASCTIME.exec(text);
  if (c) return parseMailDate(`${c[2]} ${c[1]} ${c[5]} ${c[3]} ${c[4] ?? c[6] ?? ''}`);
  const r = RFC822.exec(text);
  if (r) return parseMailDate(`${r[1]} ${r[2]} ${r[3]} ${r[4]} ${r[5] ?? ''}`);
  const i = ISO.exec(text);
  return i ? parseMailDate(`${i[1]} ${i[2]} ${i[3] === 'Z' ? '' : (i[3] ?? '')}`) : null;
}

/**
 * How far the token can be believed to be a sender: addresses, and what Thunderbird (`-`), bounces and Eudora write in
 * place of one, at once; a bare login name, as old Unix mailers write it, only with a full date after an empty line.
 */
function isSender(token: string, date: string, afterEmptyLine: boolean): boolean {
  if (token.includes('@') || /^(?:-|<>|MAILER[-_]DAEMON)$/i.test(token)) return true;
  return afterEmptyLine && /^[\w.+-]+$/.test(token) && /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(date);
}

/** Does a header (`Name: value`) or a quoted separator begin here? Bytes that end within a name count. */
function headerBegins(bytes: Buffer, start: number): boolean {
  if (bytes.subarray(start, start + 6).equals(Buffer.from('>From '))) return true;
  let at = start;
  const limit = start + MAX_NAME;
  while (at < limit && isNameByte(bytes[at])) at += 1;
  if (at === bytes.length) return true;
  if (at === start) return false;
  while (at < limit && (bytes[at] === 32 || bytes[at] === 9)) at += 1;
  return bytes[at] === COLON;
}

/** RFC 5322 §2.2: printable US-ASCII except the colon. */
function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > 32 && byte < 127 && byte !== COLON;
}

function followsEmptyLine(bytes: Buffer, at: number): boolean {
  if (at === 0) return true;
  return bytes[at - 2] === LF || (bytes[at - 2] === CR && bytes[at - 3] === LF);
}

/**
 * Reads the separator line that begins at `at`: `From `, sender, date, perhaps `remote from host`; then a header.
 * Index 0 counts as following an empty line. Needs SEPARATOR_VIEW bytes in view from `at`, or all that the file has.
 *
 * @returns the delivery time (epoch ms; UTC where no zone is given, RFC 4155) and the index after the line, or null.
 */
export function mboxSeparator(bytes: Buffer, at: number): { time: number; end: number } | null {
  const start = at + LINE_START.length;
  if (!bytes.subarray(at, start).equals(LINE_START)) return null;
  const newline = bytes.subarray(start, at + MAX_LINE).indexOf(LF);
  if (newline === -1) return null;
  const line = bytes
    .toString('latin1', start, start + newline)
    .replace(/\s+/g, ' ')
    .trim();
  const parts = SENDER.exec(line.replace(/ remote from \S+$/, '').replace(/ \([^()]*\)$/, ''));
  if (parts === null) return null;
  const [, sender = '', date = ''] = parts;
  if (!isSender(sender, date, followsEmptyLine(bytes, at))) return null;
  const end = start + newline + 1;
  const time = separatorTime(date);
  return time === null || !headerBegins(bytes, end) ? null : { time, end };
}
