// Mailbox formats as sinks: mbox as Takeout writes it, Maildir, and a folder of .eml files.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { mboxDate } from './time.ts';
import type { Draft } from './draft.ts';
import { encodedWords, foldHeader } from './encode-text.ts';
import { random } from './random.ts';

export const FORMATS = ['mbox', 'maildir', 'eml'] as const;
export type Format = (typeof FORMATS)[number];

export interface MailboxSink {
  /** Writes one mail, a binary string with `\n` line ends; returns the bytes written. */
  write: (draft: Draft, content: string) => number;
  close: () => void;
}

/** mboxrd: every line that could be taken for a separator gets one more `>`. */
export function escapedFromLines(content: string): string {
  return content.replace(/^(>*From )/gmu, '>$1');
}

/** Gmail thread ids are 64-bit numbers in decimal; all mails of one conversation share theirs. */
function gmailNumber(key: string): string {
  return `17${random('gmail', key).digits(17)}`;
}

function mbox(path: string): MailboxSink {
  const file = openSync(path, 'w');
  return {
    write: (draft, content) => {
      const labels = encodedWords(draft.labels.join(','), 'utf-8', 'Q');
      const head = `${foldHeader('X-GM-THRID', gmailNumber(draft.thread))}${foldHeader('X-Gmail-Labels', labels)}`;
      const mail = `From ${gmailNumber(draft.key)}@xxx ${mboxDate(draft.at)}\n${escapedFromLines(head + content)}\n`;
      return writeSync(file, Buffer.from(mail, 'latin1'));
    },
    close: () => closeSync(file),
  };
}

function maildir(path: string): MailboxSink {
  for (const box of ['', '.Sent', '.Archive', '.Junk', '.Trash']) {
    for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(path, box, folder), { recursive: true });
  }
  let n = 0;
  const boxOf = (draft: Draft): string => {
    if (draft.direction === 'sent') return '.Sent';
    if (draft.labels.includes('Spam')) return '.Junk';
    if (draft.labels.includes('Trash')) return '.Trash';
    return draft.labels.includes('Archived') ? '.Archive' : '';
  };
  return {
    write: (draft, content) => {
      n++;
      const unread = draft.labels.includes('Unread');
      const unique = `${Math.floor(draft.at / 1000)}.M${String(n).padStart(7, '0')}P1.sample`;
      const name =
        unread && boxOf(draft) === '' ? join('new', unique) : join('cur', `${unique}:2,${unread ? '' : 'S'}`);
      const bytes = Buffer.from(content, 'latin1');
      writeFileSync(join(path, boxOf(draft), name), bytes);
      return bytes.length;
    },
    close: () => undefined,
  };
}

function eml(path: string): MailboxSink {
  mkdirSync(path, { recursive: true });
  let n = 0;
  return {
    write: (_draft, content) => {
      n++;
      const bytes = Buffer.from(content.replace(/\r?\n/gu, '\r\n'), 'latin1');
      writeFileSync(join(path, `${String(n).padStart(7, '0')}.eml`), bytes);
      return bytes.length;
    },
    close: () => undefined,
  };
}

/** A sink that writes to `path`. */
export function openMailbox(format: Format, path: string): MailboxSink {
  if (format === 'maildir') return maildir(path);
  return format === 'eml' ? eml(path) : mbox(path);
}
