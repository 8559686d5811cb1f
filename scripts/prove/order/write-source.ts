// Writes copies of mails as a source that a person may have: a folder with mbox files, a Maildir, or a folder of .eml files.
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapedFromLines } from '../../sample-mailbox/mailbox-format.ts';
import { mboxDate } from '../../sample-mailbox/time.ts';
import type { Copy } from './make-copies.ts';

export const SOURCE_FORMATS = ['mbox', 'maildir', 'eml'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

const bytes = (text: string) => Buffer.from(text, 'latin1');

function writeMbox(folder: string, copies: readonly Copy[]): void {
  for (const [name, sent] of [
    ['All mail.mbox', false],
    ['Sent.mbox', true],
  ] as const) {
    const chosen = copies.filter((copy) => copy.sent === sent);
    if (chosen.length === 0) continue;
    const mails = chosen.map(
      ({ content, delivered }, n) =>
        `From ${1000 + n}@xxx ${mboxDate(delivered)}\n${escapedFromLines(content)}\n`,
    );
    writeFileSync(join(folder, name), bytes(mails.join('')));
  }
}

function writeMaildir(folder: string, copies: readonly Copy[]): void {
  for (const box of ['', '.Sent']) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, box, part), { recursive: true });
  }
  copies.forEach(({ content, sent }, n) => {
    const name = `${1_700_000_000 + n}.M${n}P1.prove`;
    const place = n % 3 === 0 ? join('new', name) : join('cur', `${name}:2,S`);
    writeFileSync(join(folder, sent ? '.Sent' : '', place), bytes(content));
  });
}

function writeEml(folder: string, copies: readonly Copy[]): void {
  mkdirSync(join(folder, 'Sent'), { recursive: true });
  copies.forEach(({ content, sent }, n) => {
    const path = join(folder, sent ? 'Sent' : '', `mail-${String(n).padStart(3, '0')}.eml`);
    writeFileSync(path, bytes(content.replaceAll('\n', '\r\n')));
  });
}

const WRITE = { mbox: writeMbox, maildir: writeMaildir, eml: writeEml };

/** Writes the source anew. With more copies at the end than last time, everything written before stays in its place. */
export function writeSource(folder: string, format: SourceFormat, copies: readonly Copy[]): void {
  mkdirSync(folder, { recursive: true });
  WRITE[format](folder, copies);
}

/** Does to a Maildir what reading its mail does: what was new moves and gets flags. */
export function readMaildir(folder: string): void {
  for (const box of ['', '.Sent']) {
    for (const name of readdirSync(join(folder, box, 'new'))) {
      renameSync(join(folder, box, 'new', name), join(folder, box, 'cur', `${name}:2,RS`));
    }
  }
}
