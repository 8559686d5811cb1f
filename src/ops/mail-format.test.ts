// Which format a file is taken for.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailFormat } from './mail-format.ts';

const SEPARATOR = 'From ada@quarry.example Sat Nov  1 12:00:00 2025\n';
const MAIL = 'From: ada@quarry.example\nSubject: Hello\n\nText.\n';
const format = (name: string, text: string): string | null => mailFormat(name, Buffer.from(text, 'latin1'));

describe('mailFormat', () => {
  it.each([
    ['Inbox', SEPARATOR + MAIL, 'mbox'],
    ['Inbox.mbox', `\xef\xbb\xbf\n${SEPARATOR}${MAIL}`, 'mbox'],
    ['letter.eml', MAIL, 'eml'],
    ['letter.EML', `\xef\xbb\xbf\r\n${MAIL}`, 'eml'],
    ['letter.eml', `X-Only: one header\n\nText`, 'eml'],
    ['letter.eml', ` ${MAIL}`, 'eml'],
    ['letter.eml', `From ada@quarry.example\n${MAIL}`, 'eml'],
    ['letter.msg', MAIL, 'eml'],
    ['4711', MAIL, 'eml'],
    ['notes.txt', MAIL, 'eml'],
    ['Sent/cur/17.host:2,S', MAIL, 'maildir'],
    ['new/17.host', MAIL, 'maildir'],
  ])('takes %s for what it is', (name, text, expected) => {
    expect(format(name, text)).toBe(expected);
  });

  it('tolerates one separator before the mail of an .eml file or a Maildir, but reads two mails as an mbox', () => {
    expect(format('letter.eml', SEPARATOR + MAIL)).toBe('eml');
    expect(format('cur/17.host', SEPARATOR + MAIL)).toBe('maildir');
    expect(format('letter.eml', `${SEPARATOR}${MAIL}\n${SEPARATOR}${MAIL}`)).toBe('mbox');
  });

  it('takes an mbox in a folder that happens to be called new for an mbox', () => {
    expect(format('new/Inbox.mbox', SEPARATOR + MAIL)).toBe('mbox');
  });

  it.each([
    ['readme.txt', 'Name: value\nOther: value\n'],
    ['letter.eml', 'No headers here.\n'],
    ['letter.eml', '%PDF-1.7\n'],
    ['page.mht', 'From: <Saved by Blink>\nSubject: Page\nMIME-Version: 1.0\n'],
    ['tmp/17.host', MAIL],
    ['cur/17.host', '\0\0\0\0'],
  ])('leaves %s alone when it holds no mail', (name, text) => {
    expect(format(name, text)).toBeNull();
  });

  it('sorts empty files by their names', () => {
    expect(['a.mbox', 'Drafts', 'a.eml', 'cur/17.host'].map((name) => format(name, ''))).toEqual([
      'mbox',
      'mbox',
      'eml',
      'maildir',
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (name, head) => {
        expect(['eml', 'maildir', 'mbox', null]).toContain(mailFormat(name, head));
      }),
    );
  });
});
