// Transfer encodings, sound and broken.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody } from './decode-body.ts';

const decode = (text: string, encoding: string, damage = new Set<string>()): string =>
  new TextDecoder().decode(decodeBody(new TextEncoder().encode(text), encoding, damage));

describe('decodeBody', () => {
  it('undoes quoted-printable with soft breaks, padded ones too', () => {
    expect(decode('Gr=C3=BC=c3=9fe a=\r\nus K=C3=B6ln=  \r\n.', 'quoted-printable')).toBe('Grüße aus Köln.');
  });

  it('keeps invalid escapes and a lone equals sign', () => {
    expect(decode('a=b c=ZZ 1 = 2 =', 'quoted-printable')).toBe('a=b c=ZZ 1 = 2 ');
  });

  it('gives back every text that was written quoted-printable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const source = [...new TextEncoder().encode(text)];
        const encoded = source
          .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join('=\r\n');
        expect([...decodeBody(new TextEncoder().encode(encoded), 'quoted-printable', new Set())]).toEqual(
          source,
        );
      }),
    );
  });

  it('undoes base64 with junk in it', () => {
    expect(decode('R3LD\r\n!!!\r\nvMOfZQ==\r\n', 'base64')).toBe('Grüße');
  });

  it('keeps prose that claims to be base64 and tells so', () => {
    const damage = new Set<string>();
    const prose = 'Thank you for writing to us, we will be in touch before long.';
    expect(decode(prose, 'base64', damage)).toBe(prose);
    expect([...damage]).toEqual(['a part claimed to be base64 but is plain text']);
  });

  it('passes every other encoding through', () => {
    expect(decode('a=3Db', '7bit')).toBe('a=3Db');
    expect(decode('a=3Db', 'x-unheard-of')).toBe('a=3Db');
  });
});
