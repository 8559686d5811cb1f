// Decoding by labels that are right, missing, unknown or lies.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, decodeUnlabelled } from './charset.ts';

const utf8 = new TextEncoder();
const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);

describe('decodeBytes', () => {
  it('decodes by the declared charset when the bytes fit it', () => {
    expect(decodeBytes(bytes(0xcf, 0xd2, 0xc9), 'KOI8-R')).toBe('ори');
    expect(decodeBytes(bytes(0x83, 0x65, 0x83, 0x58), 'cp932')).toBe('テス');
  });

  it('reads UTF-8 that is labelled as Latin-1 or ASCII as UTF-8', () => {
    expect(decodeBytes(utf8.encode('Größe'), 'iso-8859-1')).toBe('Größe');
    expect(decodeBytes(utf8.encode('Größe'), 'us-ascii')).toBe('Größe');
  });

  it('reads Latin-1 that is labelled as UTF-8 as windows-1252', () => {
    expect(decodeBytes(bytes(0x47, 0x72, 0xf6, 0xdf, 0x65), 'utf-8')).toBe('Größe');
  });

  it('falls back to UTF-8 and then windows-1252 when the label is unknown or missing', () => {
    expect(decodeBytes(utf8.encode('Zürich'), 'x-invented-9')).toBe('Zürich');
    expect(decodeBytes(bytes(0x5a, 0xfc), 'x-invented-9')).toBe('Zü');
    expect(decodeBytes(bytes(0x93, 0x41, 0x94), null)).toBe('“A”');
  });

  it('keeps the euro sign of iso-8859-15', () => {
    expect(decodeBytes(bytes(0xa4), 'ISO-8859-15')).toBe('€');
  });

  it('finds the byte order of UTF-16 by mark, label or zero bytes', () => {
    expect(decodeBytes(bytes(0xfe, 0xff, 0, 0x41), null)).toBe('A');
    expect(decodeBytes(bytes(0xff, 0xfe, 0x41, 0), 'utf-8')).toBe('A');
    expect(decodeBytes(bytes(0, 0x41, 0, 0x42), 'utf-16')).toBe('AB');
    expect(decodeBytes(bytes(0x41, 0, 0x42, 0), 'utf-16')).toBe('AB');
    expect(decodeBytes(bytes(0, 0x41), 'UTF-16BE')).toBe('A');
  });

  it('does not turn ASCII that is labelled UTF-16 into Chinese', () => {
    expect(decodeBytes(utf8.encode('Dear Mira'), 'utf-16')).toBe('Dear Mira');
  });

  it('never throws and never gives lone surrogates, whatever the bytes and the label', () => {
    const labels = fc.oneof(
      fc.constantFrom('utf-8', 'utf-16', 'gb18030', 'iso-2022-jp', 'big5', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.uint8Array(), labels, (source, label) => {
        expect(decodeBytes(source, label).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('decodeUnlabelled', () => {
  it('takes valid UTF-8 for UTF-8 and all else for windows-1252', () => {
    expect(decodeUnlabelled(utf8.encode('naïve'))).toBe('naïve');
    expect(decodeUnlabelled(bytes(0x6e, 0x61, 0xef, 0x76, 0x65))).toBe('naïve');
  });
});
