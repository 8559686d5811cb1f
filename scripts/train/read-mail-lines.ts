// Reads short invented mails, one a line: `[sent/]kind[ bulk]|sender|subject|body` with `\n` for line ends, in files named after their language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../src/domain/kind.ts';
import type { LabelledBytes } from './prepare-mail.ts';

/** They are shorter and plainer than mail in life, so that they count less. */
const WEIGHT = 0.5;
/** Ordinary mail, and mail of other processes than hiring; at full weight it would teach that hardly anything is about a job. */
const OTHER = 0.3;
const MOSTLY_OTHER = /^(?:everyday|process|bulk)-/u;

function compose(from: string, subject: string, body: string, bulk: boolean): Uint8Array {
  const head = [
    ...(from === '' ? [] : [`From: ${from.replace(/[^\x20-\x7e]/gu, 'x')}`]),
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    ...(bulk ? ['Precedence: bulk'] : []),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return new TextEncoder().encode(`${head.join('\n')}\n\n${body}\n`);
}

/** `plain-pt-2.txt` → `pt`. */
function languageOf(file: string): string {
  const language = /(?:^|-)([a-z]{2})(?:-\d+)?\.txt$/u.exec(file)?.[1];
  if (language === undefined) throw new Error(`${file}: its name does not end with a language`);
  return language;
}

function readLine(line: string, file: string): LabelledBytes {
  const [label = '', from = '', subject = '', ...body] = line.split('|');
  const [name = '', bulk] = label.split(' ');
  const kind = KINDS.find((one) => one === name.replace('sent/', ''));
  if (kind === undefined) throw new Error(`${file}: no kind is called "${name}"`);
  return {
    source: file,
    kinds: [kind],
    direction: name.startsWith('sent/') ? 'sent' : 'received',
    language: languageOf(file),
    weight: MOSTLY_OTHER.test(file) ? OTHER : WEIGHT,
    bytes: compose(from, subject, body.join('|').replaceAll('\\n', '\n'), bulk !== undefined),
  };
}

export function readMailLines(folder: string): LabelledBytes[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readLine(line, file)),
  );
}
