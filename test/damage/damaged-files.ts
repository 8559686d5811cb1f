// Every class of damage that a mail file can bear, generated, with what an import must make of each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatter, confirmation, mboxOf, rejection } from '../flow/compose-mail.ts';

export interface Damaged {
  /** File or folder to import. */
  path: string;
  /** What its ledger must say; numbers that are not told must be 0. */
  ledger: Partial<Record<'seen' | 'tracked' | 'ignored' | 'duplicate' | 'dead_lettered', number>>;
  /** Why something in it was not read; absent where all was. */
  reason?: RegExp;
}

const MIB = 1024 * 1024;
const company = (n: number) => `${['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder'][n % 5]}works`;

/** A multipart mail with this many parts; the first says what the mail is about. */
function manyParts(parts: number): string {
  const [head, body] = confirmation('Hawthorn Mills', 'Night Baker', {
    headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"'],
  })
    .split('\n\n', 1)
    .concat('') as [string, string];
  const text = confirmation('Hawthorn Mills', 'Night Baker').split('\n\n').slice(1).join('\n\n');
  return `${head}\n\n--b\nContent-Type: text/plain\n\n${text}${body}\n${'--b\n\n\n'.repeat(parts)}--b--\n`;
}

/** A mail whose parts lie this many levels within one another; the outermost first part says what it is about. */
function deeplyNested(levels: number): string {
  const head = confirmation('Quincefield', 'Glazier', {
    headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b0'],
  }).split('\n\n')[0];
  const text = confirmation('Quincefield', 'Glazier').split('\n\n').slice(1).join('\n\n');
  const nested = Array.from(
    { length: levels },
    (_, depth) => `--b${depth}\nContent-Type: multipart/mixed; boundary=b${depth + 1}\n\n`,
  );
  return `${head}\n\n--b0\n\n${text}\n${nested.join('')}`;
}

/** A mail with an attachment of this many bytes. */
function heavy(bytes: number): Buffer {
  const text = confirmation('Juniper Glass', 'Blower').split('\n\n').slice(1).join('\n\n');
  const head = confirmation('Juniper Glass', 'Blower', {
    headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"'],
  }).split('\n\n')[0];
  const line = `${'QUJD'.repeat(19)}\n`;
  return Buffer.concat([
    Buffer.from(
      `${head}\n\n--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: application/octet-stream\n`,
    ),
    Buffer.from('Content-Transfer-Encoding: base64\n\n'),
    Buffer.alloc(bytes, line),
    Buffer.from('\n--b--\n'),
  ]);
}

const WRONG_CHARSET = Buffer.from(
  confirmation('Käferwerk', 'Müller', {
    headers: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'],
  }),
  'latin1',
);

const THREE = [confirmation(company(0), 'Miller'), chatter(1), rejection(company(0), 'Miller')];

type File = readonly [name: string, bytes: string | Buffer, ledger: Damaged['ledger'], reason?: RegExp];

function files(): File[] {
  return [
    ['empty.mbox', '', { seen: 1, dead_lettered: 1 }, /empty/],
    ['blank.eml', '\n\n  \n', { seen: 1, dead_lettered: 1 }, /white space|empty/],
    ['cv.pdf', '%PDF-1.7\n1 0 obj', { seen: 1, dead_lettered: 1 }, /PDF/],
    ['photo.mbox', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), { seen: 1, dead_lettered: 1 }, /image/],
    ['shopping.txt', 'eggs\nmilk\n', { seen: 1, dead_lettered: 1 }, /plain text/],
    ['truncated.mbox', mboxOf(THREE).slice(0, -90), { seen: 3, tracked: 2, ignored: 1 }],
    ['heavy.eml', heavy(80 * MIB), { seen: 1, tracked: 1 }],
    ['parts.eml', manyParts(100_000), { seen: 1, tracked: 1 }],
    [
      'nul.mbox',
      mboxOf([
        confirmation('Nul\0beck', 'Mill\0er', { id: '<nul\0@nulbeck.example>' }).replace('Dear', 'De\0ar'),
        chatter(2, { subject: '\0\0' }),
      ]),
      { seen: 2, tracked: 1, ignored: 1 },
    ],
    ['charset.eml', WRONG_CHARSET, { seen: 1, tracked: 1 }],
    [
      'no-id.mbox',
      mboxOf([
        confirmation('Larchfield', 'Sawyer', { id: null }),
        rejection('Larchfield', 'Sawyer', { id: null }),
        confirmation('Larchfield', 'Sawyer', { id: null }),
      ]),
      { seen: 3, tracked: 2, duplicate: 1 },
    ],
    [
      'same-id.mbox',
      mboxOf([
        confirmation('Maplehurst', 'Cook', { id: '<1@maplehurst.example>' }),
        rejection('Maplehurst', 'Cook', { id: '<1@maplehurst.example>' }),
      ]),
      { seen: 2, tracked: 2 },
    ],
    ['no-date.eml', confirmation('Nettleton', 'Weaver', { date: null }), { seen: 1, tracked: 1 }],
    [
      'far-date.mbox',
      mboxOf([
        confirmation('Oakhanger', 'Cooper', { date: 'Fri, 13 Nov 2099 10:00:00 +0000' }),
        rejection('Oakhanger', 'Cooper', { date: 'Thu, 1 Jan 1970 00:00:00 +0000' }),
      ]),
      { seen: 2, tracked: 2 },
    ],
    ['headers-only.eml', chatter(5).split('\n\n')[0] as string, { seen: 1, ignored: 1 }],
    ['nested.eml', deeplyNested(2000), { seen: 1, tracked: 1 }],
  ];
}

/** Writes all of them below `folder`, and tells what an import must make of each. */
export function plantDamage(folder: string): Damaged[] {
  mkdirSync(folder, { recursive: true });
  return files().map(([name, bytes, ledger, reason]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { path, ledger, reason };
  });
}
