// Plain words for files that are not mail.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeUnreadable } from './describe-unreadable.ts';

const describeText = (text: string): string => describeUnreadable(Buffer.from(text, 'latin1'));
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');

describe('describeUnreadable', () => {
  it.each([
    ['', 'an empty file'],
    ['%PDF-1.7\n%\xe2\xe3', 'a PDF document, not mail'],
    ['\x89PNG\r\n\x1a\n\0\0', 'an image, not mail'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'an image, not mail'],
    ['\0\0\0\x18ftypheic', 'an image, not mail'],
    ['PK\x03\x04\x14\0..[Content_Types].xml..word/document.xml', 'a Word document, not mail'],
    ['PK\x03\x04\x14\0..readme.md', 'a zip archive under another name'],
    [`${OLE}\0\0${wide('WordDocument')}`, 'a Word document, not mail'],
    [`${OLE}\0\0${wide('__substg1.0_001A001F')}`, 'an Outlook .msg file: save it as .eml instead'],
    [OLE, 'an Outlook .msg file (save it as .eml instead) or an old Office document'],
    ['!BDN\x12\x34\0\0', 'an Outlook .pst archive: export as mbox instead'],
    ['\x7fELF\x02\x01\x01\0', 'a program or other binary data, not mail'],
    ['\x01\x02\x03\x04'.repeat(9), 'a program or other binary data, not mail'],
    ['\xff\xfeF\0r\0o\0m\0:\0', 'text in UTF-16: save it as UTF-8'],
    ['Dear diary,\ntoday nothing came.\n', 'plain text that holds no mail headers'],
    ['Gr\xc3\xbc\xc3\x9fe aus K\xc3\xb6ln\n', 'plain text that holds no mail headers'],
    ['\n \r\n', 'empty but for white space'],
    ['<!DOCTYPE html><html>', 'a web page, not mail'],
    ['{"mails": []}', 'JSON data, not mail'],
    ['1234\nFrom: ada@quarry.example\n', 'an Apple Mail .emlx file: export the mailbox as mbox instead'],
    [`${'x'.repeat(257)}ustar\0`, 'a tar archive: unpack it first'],
  ])('says of %j that it is %s', (head, words) => {
    expect(describeText(head)).toBe(words);
  });

  it('has words for everything', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (head) => {
        expect(describeUnreadable(head)).toMatch(/^[a-z]/i);
      }),
    );
  });
});
