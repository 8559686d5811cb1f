// The body's digest: one mail, one digest, whatever file it came from.
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailFile } from '../contracts/mail-source.ts';
import { mailSources } from '../mail-sources/index.gen.ts';
import { BodyDigest } from './body-digest.ts';

const HEADERS = 'From: Ada <ada@quarry.example>\nTo: Ben <ben@mill.example>\nSubject: Hello\n\n';

const sha256 = (text: string): string => createHash('sha256').update(text, 'latin1').digest('hex');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Digest of the only mail in a file of this name and content, read by whichever source recognises it. */
async function digestIn(name: string, content: string): Promise<string> {
  const bytes = latin1(content);
  const file: MailFile = {
    name,
    size: bytes.length,
    open: async function* (offset) {
      yield bytes.subarray(offset);
    },
  };
  const source = mailSources.find((each) => each.recognises(file, bytes.subarray(0, 4096)));
  const digests: (string | undefined)[] = [];
  for await (const item of source?.read(file, { from: 0, maxMailBytes: 64 }) ?? []) {
    digests.push(item.mail?.bodyDigest);
  }
  expect(digests).toHaveLength(1);
  return digests[0] ?? '';
}

const separator = 'From ada@quarry.example Sat Nov  1 12:00:00 2025\n';
const body = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'From ',
        '>',
        '>>From ',
        '\n',
        '\n\n',
        '\r',
        '\r\n',
        ' ',
        '\t',
        '\0',
        '\xe9',
        'word',
        separator,
      ),
      fc.string(),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('').replace(/[^\0-\xff]/g, '?'));

function asMbox(mail: string, quote: (mail: string) => string): string {
  return `${separator}${quote(mail)}${mail.endsWith('\n') ? '' : '\n'}\n`;
}
const quoteRd = (mail: string): string => mail.replace(/(^|\n)(>*From )/g, '$1>$2');
const quoteO = (mail: string): string => mail.replace(/(^|\n)From /g, '$1>From ');
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('BodyDigest', () => {
  it('is the SHA-256 of what follows the first empty line', () => {
    expect(BodyDigest.of(latin1(`${HEADERS}one\n\ntwo`))).toBe(sha256('one\n\ntwo'));
  });

  it('tells bodies apart that differ in a letter, in inner white space or in a blank line', () => {
    const digests = ['one two', 'one twp', 'one  two', 'one\ntwo', 'one\n\ntwo'].map((text) =>
      BodyDigest.of(latin1(HEADERS + text)),
    );
    expect(new Set(digests).size).toBe(5);
  });

  it('does not depend on the headers', () => {
    expect(BodyDigest.of(latin1('X: 1\n\nbody'))).toBe(BodyDigest.of(latin1(`${HEADERS}body`)));
  });

  it('is that of an empty body for a mail that is all headers', () => {
    expect(BodyDigest.of(latin1('Subject: no body\n'))).toBe(sha256(''));
    expect(BodyDigest.of(latin1(''))).toBe(sha256(''));
  });

  it('normalises line ends, quoting and trailing white space as its description says', () => {
    const bodies = fc.tuple(body, fc.array(fc.nat(300), { maxLength: 6 }));
    fc.assert(
      fc.property(bodies, ([text, cuts]) => {
        const plain = text
          .replace(/\r+\n/g, '\n')
          .replace(/(^|\n)>+From /g, '$1From ')
          .replace(/[ \t-\r]+$/, '');
        const digest = new BodyDigest();
        const bytes = latin1(HEADERS + text);
        let at = 0;
        for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
          digest.update(bytes.subarray(at, cut));
          at = Math.max(at, Math.min(cut, bytes.length));
        }
        expect(digest.hex()).toBe(sha256(plain));
      }),
      { numRuns: 500 },
    );
  });

  it('handles runs of CRs, spaces and > that are longer than any buffer', () => {
    const long = 200_000;
    const digest = new BodyDigest();
    digest.update(latin1(`${HEADERS}a${'\r'.repeat(long)}`));
    digest.update(latin1(`${'\r'.repeat(long)}b`));
    digest.update(latin1(' '.repeat(long)));
    digest.update(latin1(`${'\n'.repeat(long)}\r`));
    expect(digest.hex()).toBe(sha256(`a${'\r'.repeat(2 * long)}b`));
  });

  it('gives any body the same digest from mboxrd, mboxo, either with CRLF, an .eml file and a Maildir', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const mail = HEADERS + text;
        const digests = await Promise.all([
          digestIn('a.mbox', asMbox(mail, quoteRd)),
          digestIn('a.mbox', asMbox(mail, quoteO)),
          digestIn('a.mbox', crlf(asMbox(mail, quoteRd))),
          digestIn('a.mbox', crlf(asMbox(mail, quoteO))),
          digestIn('a.eml', mail),
          digestIn('a.eml', crlf(mail)),
          digestIn('cur/1.host:2,S', mail),
        ]);
        expect(digests).toEqual(digests.map(() => BodyDigest.of(latin1(mail))));
      }),
      { numRuns: 300 },
    );
  });
});
