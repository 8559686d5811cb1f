// Maildir: one file per mail in `cur` and `new`, the folder's name in the path, flags at the file name's end.
import type { MailSource } from '../contracts/mail-source.ts';
import { mailFormat } from '../ops/mail-format.ts';
import { readSingleMail } from '../ops/single-mail.ts';

/** `:2,FLAGS`; `!` and `;` stand in for the colon where the file system has none (Windows). */
const FLAGS = /[:!;]2,[A-Za-z]*$/;

/** IMAP's modified UTF-7 (RFC 3501 §5.1.3), in which Maildir++ writes folder names. */
function decodeFolderName(name: string): string {
  return name.replace(/&([A-Za-z0-9+,]{0,400})-/g, (_, encoded: string) => {
    if (encoded === '') return '&';
    const bytes = Buffer.from(encoded.replaceAll(',', '/'), 'base64');
    return new TextDecoder('utf-16be').decode(bytes);
  });
}

/**
 * Folder names on the way to the Maildir. In Maildir++ each folder is `.Parent.Child` beside the inbox's `cur`, and the
 * names before it are those of the store, not of the mail's folder.
 */
function labels(folders: readonly string[]): string[] {
  const last = folders.at(-1) ?? '';
  if (last.startsWith('.')) return last.split('.').filter(Boolean).map(decodeFolderName);
  return folders.filter((folder) => !/\.zip$/i.test(folder)).map(decodeFolderName);
}

const maildir: MailSource = {
  id: 'maildir',
  recognises: (file, head) => mailFormat(file.name, head) === 'maildir',
  read: (file, options) => {
    const path = file.name.split('/');
    const folders = path.slice(0, -2);
    // Neither the flags nor the move from `new` to `cur` makes it another sighting.
    const locator = [...folders, (path.at(-1) ?? '').replace(FLAGS, '')].join('/');
    return readSingleMail(file, options, { locator, labels: labels(folders) });
  },
};

export default maildir;
