// Whether mails packed into an mbox come out of it as they were.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMail } from './pack-mbox.ts';

const AT = Date.UTC(2025, 2, 4, 9, 0, 5);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const packed = (text: string) => new TextDecoder().decode(Buffer.concat(packMail(bytesOf(text), AT)));

describe('a mail packed into an mbox', () => {
  it('stands after a separator with its time in UTC and before an empty line', () => {
    expect(packed('Subject: Hello\n\nDear Robin\n')).toBe(
      'From - Tue Mar 04 09:00:05 2025\nSubject: Hello\n\nDear Robin\n\n',
    );
  });

  it('gets the line end that its last line lacks', () => {
    expect(packed('Subject: Hello\n\nDear Robin')).toMatch(/Dear Robin\n\n$/);
  });

  it('has its own lines that begin with From quoted, and the quoted ones once more', () => {
    expect(packed('Subject: a\n\nFrom here on\n>From there\nBack From it\n')).toContain(
      '\n\n>From here on\n>>From there\nBack From it\n',
    );
  });

  it('begins with its headers even if the file begins with a mark or empty lines', () => {
    expect(packed('\uFEFF\r\n\nSubject: a\n')).toMatch(/^From - .{24}\nSubject: a\n\n$/);
  });

  it('is nothing when the file holds nothing', () => {
    expect(packMail(bytesOf(''), AT)).toEqual([]);
    expect(packMail(bytesOf('\r\n\n'), AT)).toEqual([]);
  });

  it('comes out again byte for byte, whatever lines it has', () => {
    const line = fc.oneof(
      fc.constantFrom('From ', '>From a', '>>From ', '>', 'From', ' From ', '', '\r'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const mail = ['Subject: a', ...lines, ''].join('\n');
        const [, ...rest] = packed(mail).split('\n');
        expect(rest.filter((text) => text.startsWith('From '))).toEqual([]);
        const back = rest.map((text) => text.replace(/^>(>*From )/, '$1')).join('\n');
        expect(back).toBe(`${new TextDecoder().decode(bytesOf(mail))}\n`);
      }),
    );
  });
});
