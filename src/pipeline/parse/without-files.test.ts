// Checks that a mail reads the same with its files left out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';
import { withoutFiles } from './without-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const FILE = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=\n'.repeat(4000);

interface Part {
  headers: string;
  body: string;
}

function mailOf(parts: readonly Part[], lineEnd: string, closed: boolean): Uint8Array {
  const lines = [
    'From: Ada <ada@firm.example>',
    'Subject: Your files',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="edge"',
    '',
    'preamble',
    ...parts.flatMap(({ headers, body }) => ['--edge', headers, '', body]),
    ...(closed ? ['--edge--'] : []),
  ];
  return encode(lines.join('\n').replaceAll('\n', lineEnd));
}

const text: Part = {
  headers: 'Content-Type: text/plain; charset=utf-8',
  body: 'We received your letter.\n-- \nAda',
};
const html: Part = {
  headers: 'Content-Type: text/html',
  body: '<p>See <a href="https://firm.example/">us</a></p>',
};
const pdf: Part = {
  headers: 'Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64',
  body: FILE,
};
const image: Part = { headers: 'Content-Type: image/png\nContent-Disposition: inline', body: FILE };
const letter: Part = {
  headers: 'Content-Type: message/rfc822',
  body: `Subject: Older\n\nOlder text\n${FILE}`,
};
const nameless: Part = { headers: 'X-Odd: 1', body: `no type at all\n${FILE.slice(0, 500)}` };
const broken: Part = { headers: `Content-Type: application/zip\nthis is no header\n${FILE}`, body: FILE };
const calendar: Part = {
  headers: 'Content-Type: application/octet-stream; name="invite.ics"',
  body: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260105T090000Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR',
};

const partsOf = fc.array(fc.constantFrom(text, html, pdf, image, letter, nameless, broken, calendar), {
  minLength: 1,
  maxLength: 6,
});

describe('withoutFiles', () => {
  it('changes nothing of what is read, whatever parts in whatever order, closed or cut short', () => {
    fc.assert(
      fc.property(partsOf, fc.constantFrom('\n', '\r\n'), fc.boolean(), (parts, lineEnd, closed) => {
        const mail = mailOf(parts, lineEnd, closed);
        expect(parse(withoutFiles(mail))).toEqual(parse(mail));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the body of a large file out', () => {
    const mail = mailOf([text, pdf], '\r\n', true);
    expect(withoutFiles(mail).length).toBeLessThan(1000);
  });

  it('gives a mail without large files back as it is', () => {
    const mail = mailOf([text, html], '\n', true);
    expect(withoutFiles(mail)).toBe(mail);
  });
});
