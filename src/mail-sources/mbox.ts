// mbox: many mails in one file, each after a `From ` line; mboxrd, mboxo, mboxcl, mboxcl2 and Google Takeout's.
import type { MailFile, MailSource, ReadOptions, SourceItem } from '../contracts/mail-source.ts';
import { ByteWindow } from '../ops/byte-window.ts';
import { cutNote, emptyNote } from '../ops/damage-notes.ts';
import { MailAssembly } from '../ops/mail-assembly.ts';
import { mailFormat } from '../ops/mail-format.ts';
import { mailStart } from '../ops/mail-start.ts';
import { mboxSeparator, SEPARATOR_VIEW } from '../ops/mbox-separator.ts';

const LF = 10;
const CR = 13;
const SEPARATOR = Buffer.from('\nFrom ');
const QUOTED = Buffer.from('>From ');
/** A mail that is longer is handed on in pieces of this size, so that memory stays flat. */
const PIECE = 1024 * 1024;
/** Read at least at a time: archives give out small pieces, and each step copies what is in view. */
const STEP = 256 * 1024;
/** Kept in view before the place where the search goes on: what trimming the empty line before a separator looks at. */
const KEPT = 4;
/** A larger Content-Length is not trusted: to check it, all that it spans must be in memory. */
const MAX_CLAIM = 32 * 1024 * 1024;
/** Headers that matter here stand within the first bytes of a mail. */
const HEADER_VIEW = 64 * 1024;
/** Gmail writes its own headers above all others. */
const GMAIL_VIEW = 4096;

type Separator = NonNullable<ReturnType<typeof mboxSeparator>>;

/** A search's result: a separator, or the index from which to search once more bytes are in view. */
type Found = { separator: Separator; at: number } | { separator: null; resume: number };

function findSeparator(window: ByteWindow, search: number): Found {
  const { bytes } = window;
  for (let from = search; ;) {
    const newline = bytes.indexOf(SEPARATOR, from);
    if (newline === -1)
      return { separator: null, resume: Math.max(search, bytes.length - SEPARATOR.length + 1) };
    if (!window.ended && bytes.length - newline <= SEPARATOR_VIEW)
      return { separator: null, resume: newline };
    const separator = mboxSeparator(bytes, newline + 1);
    if (separator !== null) return { separator, at: newline + 1 };
    from = newline + 1;
  }
}

/** The end without the one empty line that an mbox puts after each mail. */
function withoutEmptyLine(bytes: Buffer, end: number): number {
  if (bytes[end - 1] !== LF) return end;
  if (bytes[end - 2] === LF) return end - 1;
  return bytes[end - 2] === CR && bytes[end - 3] === LF ? end - 2 : end;
}

/** The value of Content-Length among the headers in `head`, or -1. */
function contentLength(head: Buffer): number {
  // Searching bytes for the two usual spellings is many times cheaper than making text of every mail's headers.
  const at = Math.max(head.indexOf('\nContent-Length:'), head.indexOf('\nContent-length:'));
  if (at === -1) return -1;
  const digits = /^[^:]{14}:[ \t]{0,20}(\d{1,9})\s/.exec(head.toString('latin1', at + 1, at + 60))?.[1];
  return digits === undefined ? -1 : Number(digits);
}

/** Where the mail at the window's start ends by its own Content-Length (mboxcl), as file offset; -1 without one. */
function claimedEnd(window: ByteWindow, limit: number): number {
  const head = window.bytes.subarray(0, Math.min(limit, HEADER_VIEW));
  const lf = head.indexOf('\n\n');
  const crlf = head.subarray(0, lf === -1 ? head.length : lf).indexOf('\r\n\r\n');
  if (lf === -1 && crlf === -1) return -1;
  const body = crlf === -1 ? lf + 2 : crlf + 4;
  const length = contentLength(head.subarray(0, body));
  return length === -1 || length > MAX_CLAIM ? -1 : window.offset + body + length;
}

/** Does a separator or the file's end stand at this offset, perhaps after the empty line? */
async function endsAt(window: ByteWindow, offset: number): Promise<boolean> {
  const claimed = offset - window.offset;
  await window.fill(claimed + SEPARATOR_VIEW + KEPT);
  const { bytes } = window;
  let at = claimed;
  while (at < claimed + KEPT && (bytes[at] === LF || bytes[at] === CR)) at += 1;
  if (at >= bytes.length) return at === bytes.length;
  return bytes[at - 1] === LF && mboxSeparator(bytes, at) !== null;
}

/** Gathers the mail at the window's start into `assembly` and moves the window on to the separator after it. */
async function gather(window: ByteWindow, assembly: MailAssembly): Promise<Separator | null> {
  let search = 0;
  let claim: number | null = null;
  for (;;) {
    const found = findSeparator(window, search);
    if (found.separator !== null) {
      claim ??= claimedEnd(window, found.at);
      if (claim <= window.offset + found.at) {
        assembly.add(window.bytes.subarray(0, withoutEmptyLine(window.bytes, found.at)));
        window.drop(found.at);
        return { ...found.separator, end: found.separator.end - found.at };
      }
      if (await endsAt(window, claim)) search = claim - window.offset - 1;
      else claim = -1;
      continue;
    }
    if (window.ended) {
      assembly.add(window.bytes.subarray(0, withoutEmptyLine(window.bytes, window.bytes.length)));
      window.drop(window.bytes.length);
      return null;
    }
    search = found.resume;
    if (search > PIECE) {
      claim ??= claimedEnd(window, search);
      assembly.add(window.bytes.subarray(0, search - KEPT));
      window.drop(search - KEPT);
      search = KEPT;
    }
    await window.fill(window.bytes.length + STEP);
  }
}

/** Passes over the separator line and over quoted separators after it, which old relays leave above the headers. */
async function passSeparator(window: ByteWindow, separator: Separator): Promise<void> {
  window.drop(separator.end);
  for (;;) {
    await window.fill(SEPARATOR_VIEW);
    if (!window.bytes.subarray(0, QUOTED.length).equals(QUOTED)) return;
    const newline = window.bytes.subarray(0, SEPARATOR_VIEW).indexOf(LF);
    if (newline === -1) return;
    window.drop(newline + 1);
  }
}

/** Moves the window to the first separator; false when text that belongs to no mail stands before it. */
async function findFirst(window: ByteWindow): Promise<{ separator: Separator | null; clean: boolean }> {
  await window.fill(HEADER_VIEW);
  const { start, headers, separatorTime } = mailStart(window.bytes);
  if (separatorTime !== null) {
    window.drop(start);
    return { separator: { time: separatorTime, end: headers - start }, clean: true };
  }
  const clean = window.bytes.length === 0;
  return { separator: await gather(window, new MailAssembly(0, false)), clean };
}

/**
 * The folder's name, which an mbox file bears itself (or, with Apple Mail, the folder around it). Gmail's export tells
 * the labels in each mail, and its file is called after all or one of them.
 */
function labels(name: string, mail: Uint8Array): string[] {
  const head = Buffer.from(mail.buffer, 0, Math.min(mail.length, GMAIL_VIEW));
  if (head.includes('X-Gmail-Labels:')) return [];
  const path = name.split('/');
  const own = path.at(-1) ?? '';
  const folder = own === 'mbox' ? (path.at(-2) ?? '') : own;
  return [folder.replace(/\.(?:mbox|mbx)$/i, '')].filter(Boolean);
}

async function* readMails(
  window: ByteWindow,
  file: MailFile,
  options: ReadOptions,
): AsyncGenerator<SourceItem, void, void> {
  const begin = window.offset;
  const first = await findFirst(window);
  if (!first.clean) {
    const reason = first.separator === null ? 'no mail found in it' : 'text before the first mail';
    // Nexts 0 and 1 belong to empty files alone.
    const next = Math.max(window.offset, 2);
    yield { mail: null, damage: { locator: `${file.name}#${begin}`, reason }, next };
  }
  let separator = first.separator;
  while (separator !== null) {
    const locator = `${file.name}#${window.offset}`;
    const internalDate = separator.time;
    await passSeparator(window, separator);
    const assembly = new MailAssembly(options.maxMailBytes, true);
    separator = await gather(window, assembly);
    const mail = assembly.finish({ locator, labels: [], internalDate });
    const next = window.offset;
    if (mail.size === 0) yield { mail: null, damage: { locator, reason: 'file ends early' }, next };
    else yield { mail: { ...mail, labels: labels(file.name, mail.bytes) }, damage: null, next };
  }
}

async function* read(file: MailFile, options: ReadOptions): AsyncGenerator<SourceItem, void, void> {
  // 1 lies past the end of an empty file; should the file have grown since, it is read from its beginning.
  const start = options.from === 1 ? 0 : options.from;
  const window = new ByteWindow(file.open(start), start);
  try {
    await window.fill(1);
    const empty = window.bytes.length === 0;
    if (empty && options.from === 0 && !file.damage?.()) yield emptyNote(`${file.name}#0`);
    yield* readMails(window, file, options);
  } finally {
    await window.close();
  }
  yield* cutNote(file, file.name, options.from);
}

const mbox: MailSource = {
  id: 'mbox',
  recognises: (file, head) => mailFormat(file.name, head) === 'mbox',
  read,
};

export default mbox;
