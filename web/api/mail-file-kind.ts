// Tells which files of a folder are mail, by name and first bytes.

/** Bytes that must be in view; the headers of a mail say what it is long before. */
export const HEAD_BYTES = 2048;

/** Joined into one mbox with its neighbours, sent as it is, or no mail. */
export type MailFileKind = 'single' | 'whole' | null;

/** What operating systems and mail programs put beside the mail. */
const BESIDE = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|.*\.(?:msf|plist|emlxpart))$/i;
const ARCHIVE = /\.(?:zip|(?:mbox|mbx|eml)\.gz)$/i;
const SINGLE = /\.(?:eml|msg)$/i;
const WEB_PAGE = /\.(?:mht|mhtml)$/i;
const MAILDIR = new Set(['cur', 'new']);
const FROM_LINE = /^From \S+ .*\d{4}/;
const HEADER = /^[!-9;-~]{1,100}[ \t]*:/;
const TYPICAL =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|delivered-to|mime-version|reply-to|dkim-signature|x-gm-thrid|x-gmail-labels|x-mozilla-status|content-[a-z-]+)[ \t]*:/gim;

/** @param path parts joined by `/`, the dropped folder's name first */
function isMaildir(path: string): boolean {
  return MAILDIR.has(path.split('/').at(-2) ?? '');
}

function isMail(text: string, path: string): boolean {
  if (!HEADER.test(text)) return false;
  return isMaildir(path) || SINGLE.test(path) || (text.match(TYPICAL) ?? []).length > 1;
}

/** What a file of this name must be if it is mail at all; null when its first bytes must be looked at. */
export function kindByName(path: string): MailFileKind {
  const name = path.split('/').at(-1) ?? '';
  return !BESIDE.test(name) && (isMaildir(path) || SINGLE.test(name)) ? 'single' : null;
}

/** @param head the file's first bytes, HEAD_BYTES of them or all there are */
export function mailFileKind(path: string, head: Uint8Array): MailFileKind {
  const name = path.split('/').at(-1) ?? '';
  // Mails in a Maildir's `tmp` are still being written.
  if (BESIDE.test(name) || WEB_PAGE.test(name) || path.split('/').at(-2) === 'tmp') return null;
  if (ARCHIVE.test(name)) return 'whole';
  const text = new TextDecoder('latin1').decode(head).replace(/^(?:\u00EF\u00BB\u00BF)?[\r\n]*/, '');
  const single = isMaildir(path) || SINGLE.test(name);
  if (FROM_LINE.test(text)) return single ? 'single' : 'whole';
  return isMail(text, path) ? 'single' : null;
}

/** IMAP's modified UTF-7 (RFC 3501 §5.1.3), in which Maildir++ writes folder names. */
function decodeFolderName(name: string): string {
  return name.replace(/&([A-Za-z0-9+,]{0,400})-/g, (_, encoded: string) => {
    if (encoded === '') return '&';
    const binary = atob(encoded.replaceAll(',', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-16be').decode(bytes);
  });
}

function shownName(folder: string): string {
  return folder.startsWith('.') ? decodeFolderName(folder.split('.').at(-1) ?? folder) : folder;
}

/**
 * The folder that holds a mail of its own, within the folder that was dropped, the last part as its mail program shows it:
 * "Sent" for `Mail/.INBOX.Sent/cur/17`, "2024/Sent" for `Backup/2024/Sent/1.eml`; for a mail in the dropped one that one.
 */
export function mailFolder(path: string): string {
  const folders = path.split('/').slice(0, isMaildir(path) ? -2 : -1);
  const inner = folders.length > 1 ? folders.slice(1) : folders;
  return [...inner.slice(0, -1), shownName(inner.at(-1) ?? '')].join('/');
}
