// Joins single mails into one mbox, as its bytes come along.

const LF = 10;
const FROM = new TextEncoder().encode('From ');
const GT = 62;

/** A line `>>From ` counts too: mboxrd quotes it once more, so that unquoting gives back exactly what was there. */
function isFromLine(bytes: Uint8Array, at: number): boolean {
  let start = at;
  while (bytes[start] === GT) start += 1;
  return FROM.every((byte, index) => bytes[start + index] === byte);
}

/** Begins of the lines that an mbox reader would take for the start of a mail. */
function fromLines(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < bytes.length;) {
    if (isFromLine(bytes, at)) found.push(at);
    const newline = bytes.indexOf(LF, at);
    if (newline === -1) break;
    at = newline + 1;
  }
  return found;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number) => String(n).padStart(2, '0');

/** RFC 4155's separator, in UTC; Thunderbird writes `-` for the sender, too. */
function separator(at: number): Uint8Array<ArrayBuffer> {
  const date = new Date(at);
  const day = `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}`;
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return new TextEncoder().encode(`From - ${day} ${clock} ${date.getUTCFullYear()}\n`);
}

/** Empty lines before the headers would hide them behind the separator. */
function withoutLeadingLines(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let start = hasMark ? 3 : 0;
  while (bytes[start] === LF || bytes[start] === 13) start += 1;
  return bytes.subarray(start);
}

/**
 * One mail as it stands in an mbox (mboxrd).
 * @param bytes the mail as it was sent
 * @param at when it came, epoch ms
 * @returns pieces to be written one after the other; none for a mail of white space
 */
export function packMail(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer>[] {
  const mail = withoutLeadingLines(bytes);
  if (mail.length === 0) return [];
  const pieces = [separator(at)];
  let from = 0;
  for (const line of fromLines(mail)) {
    pieces.push(mail.subarray(from, line), Uint8Array.of(GT));
    from = line;
  }
  const end = mail.at(-1) === LF ? [LF] : [LF, LF];
  pieces.push(mail.subarray(from), Uint8Array.from(end));
  return pieces.filter((piece) => piece.length > 0);
}
