// Structured headers as mailers write them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameters } from './read-parameters.ts';

const parameter = (header: string, name: string): string | undefined =>
  readParameters(header).parameters.get(name);

describe('readParameters', () => {
  it('reads the value in lower case and parameters in any case and spacing', () => {
    const { value, parameters } = readParameters('Text/HTML; CharSet = UTF-8 ;\tformat=flowed');
    expect(value).toBe('text/html');
    expect(Object.fromEntries(parameters)).toEqual({ charset: 'UTF-8', format: 'flowed' });
  });

  it.each([
    ['multipart/mixed; boundary="a;b=\\"c\\" d"', 'a;b="c" d'],
    ['multipart/mixed; boundary=----=_Part_1.2', '----=_Part_1.2'],
    ['multipart/mixed boundary=missing-semicolon', 'missing-semicolon'],
    ['multipart/mixed; boundary="first"; boundary="second"', 'first'],
    ["multipart/mixed; boundary='()+_,-./:=?'", "'()+_,-./:=?'"],
    ['multipart/mixed; boundary="unclosed', 'unclosed'],
    ['multipart/mixed; boundary=abc (a comment)', 'abc'],
  ])('reads the boundary of %s', (header, expected) => {
    expect(parameter(header, 'boundary')).toBe(expected);
  });

  it('joins and decodes RFC 2231 sections in their order', () => {
    expect(parameter("attachment; filename*1*=%C3%BC.ics; filename*0*=utf-8''gr", 'filename')).toBe(
      'grü.ics',
    );
    expect(parameter("attachment; filename*=iso-8859-1'de'gr%FC.ics", 'filename')).toBe('grü.ics');
    expect(parameter('attachment; filename*0="in"; filename*1="vite.ics"', 'filename')).toBe('invite.ics');
  });

  it('decodes encoded words in names, where they are forbidden but common', () => {
    expect(parameter('attachment; filename="=?utf-8?Q?gr=C3=BC.ics?="', 'filename')).toBe('grü.ics');
  });

  it('never throws', () => {
    const piece = fc.constantFrom(';', '"', '\\', '=', '*', '0', 'a', ' ', "'", '%', '(', '\t', 'boundary');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(readParameters(pieces.join('')).parameters).toBeInstanceOf(Map);
      }),
    );
  });
});
