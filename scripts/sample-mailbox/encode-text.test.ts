// Tests of charsets, transfer encodings, encoded words and folding against an independent reader.
import * as fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import {
  base64Lines,
  encodedWords,
  flowed,
  foldHeader,
  quotedPrintable,
  toCharset,
  type Charset,
} from './encode-text.ts';

const CHARSETS: Charset[] = ['utf-8', 'iso-8859-1', 'iso-8859-15', 'windows-1252', 'us-ascii'];
const words = fc.string({ unit: fc.constantFrom(...'abcÄéñç €=_?.,'), minLength: 1, maxLength: 120 });

async function readBack(head: string, body: string): Promise<Awaited<ReturnType<typeof simpleParser>>> {
  return simpleParser(Buffer.from(`${head}\n${body}`, 'latin1'));
}

describe('text encodings', () => {
  it('gives back the same text through quoted-printable and base64 in every charset that holds it', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom(...CHARSETS), fc.boolean(), async (text, charset, base64) => {
        const bytes = toCharset(text, charset);
        fc.pre(bytes !== null);
        const encoding = base64 ? 'base64' : 'quoted-printable';
        const head = `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n`;
        const mail = await readBack(head, base64 ? base64Lines(bytes ?? '') : quotedPrintable(bytes ?? ''));
        expect(mail.text?.replace(/\n$/u, '')).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('says no when a charset lacks a character', () => {
    expect(toCharset('5 €', 'iso-8859-1')).toBeNull();
    expect(toCharset('5 €', 'iso-8859-15')).toBe('5 \u00a4');
    expect(toCharset('5 €', 'windows-1252')).toBe('5 \u0080');
    expect(toCharset('é', 'us-ascii')).toBeNull();
  });

  it('writes subjects that an independent reader decodes to the same text', async () => {
    const subject = fc.string({ unit: fc.constantFrom(...'abc ÄéñßłЖ€–'), minLength: 1, maxLength: 150 });
    await fc.assert(
      fc.asyncProperty(subject, fc.constantFrom('Q' as const, 'B' as const), async (text, form) => {
        const plain = text.replace(/\s+/gu, ' ').trim();
        fc.pre(plain !== '');
        const header = foldHeader('Subject', encodedWords(plain, 'iso-8859-1', form));
        expect((await readBack(header, 'x')).subject).toBe(plain);
        expect(Math.max(...header.split('\n').map((line) => line.length))).toBeLessThan(160);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps lines of quoted-printable within 76 characters', () => {
    const long = quotedPrintable('ü'.repeat(400));
    expect(Math.max(...long.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('stuffs lines of flowed text that look like an mbox separator', () => {
    expect(flowed('From here on\nquiet')).toBe(' From here on\nquiet');
  });
});
