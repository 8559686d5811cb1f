// Tells which mail file format a file is in, from its name and first bytes; at most one.
import { mailStart } from './mail-start.ts';
import { mboxSeparator } from './mbox-separator.ts';

const EML_NAME = /\.(?:eml|msg)$/i;
/** Web pages saved by browsers begin with mail headers too. */
const WEB_PAGE_NAME = /\.mht(?:ml)?$/i;
/** Never a Maildir's member, also where a folder happens to be called `new`. */
const FOREIGN_NAME = /\.(?:mbox|mbx|eml|msg|gz|zip)$/i;
const HEADER = /^([!-9;-~]{1,200})[ \t]*:/;
/** Names that mails bear and that other `Name: value` files seldom do. */
const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|delivered-to|envelope-to|x-original-to|mime-version|reply-to|dkim-signature|authentication-results|received-spf|arc-[a-z-]+|resent-[a-z-]+|content-[a-z-]+|x-gm-thrid|x-gmail-labels|x-mozilla-status)$/i;

/** The folder a file lies in directly, lower-cased; empty at the top. */
function parentOf(name: string): string {
  return name.split('/').at(-2)?.toLowerCase() ?? '';
}

/** How many headers stand in a row from the start, and how many of them are typical of mail. */
function countHeaders(bytes: Buffer): { all: number; typical: number } {
  const count = { all: 0, typical: 0 };
  for (const line of bytes.toString('latin1').split('\n')) {
    if (count.all > 0 && /^[ \t]/.test(line)) continue;
    if (line.startsWith('>From ')) continue;
    // A stray space before the very first header is no continuation of anything.
    const name = HEADER.exec(count.all === 0 ? line.trimStart() : line)?.[1];
    if (name === undefined) break;
    count.all += 1;
    if (MAIL_HEADER.test(name)) count.typical += 1;
  }
  return count;
}

function holdsSeparator(bytes: Buffer, from: number): boolean {
  for (let at = bytes.indexOf('\nFrom ', from); at !== -1; at = bytes.indexOf('\nFrom ', at + 1)) {
    if (mboxSeparator(bytes, at + 1) !== null) return true;
  }
  return false;
}

/** The format that a file of this name is in when it holds one mail; null when the name says nothing. */
function singleFormat(name: string): 'eml' | 'maildir' | null {
  const parent = parentOf(name);
  if ((parent === 'cur' || parent === 'new') && !FOREIGN_NAME.test(name)) return 'maildir';
  return EML_NAME.test(name) ? 'eml' : null;
}

/** Mails under other names: two typical headers, and neither half delivered (Maildir's `tmp`) nor a saved web page. */
function isNamelessMail(name: string, typicalHeaders: number): boolean {
  return typicalHeaders > 1 && parentOf(name) !== 'tmp' && !WEB_PAGE_NAME.test(name);
}

/**
 * The format of the file called `name` that begins with `head` (4 KB): a Maildir's member lies in `cur` or `new`; an
 * mbox begins with a separator line, though one before the only mail of an `.eml` file or a Maildir's is tolerated;
 * everything else that begins with mail headers is a mail of its own. A file of 0 bytes goes by its name.
 */
export function mailFormat(name: string, head: Uint8Array): 'eml' | 'maildir' | 'mbox' | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const single = singleFormat(name);
  if (bytes.length === 0) return single ?? 'mbox';
  const start = mailStart(bytes);
  if (start.separatorTime !== null && (single === null || holdsSeparator(bytes, start.headers)))
    return 'mbox';
  const headers = countHeaders(bytes.subarray(start.headers));
  if (single !== null) return headers.all > 0 ? single : null;
  return isNamelessMail(name, headers.typical) ? 'eml' : null;
}
