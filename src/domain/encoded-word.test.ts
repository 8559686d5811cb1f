// RFC 2047 words, sound and broken.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords } from './encoded-word.ts';

describe('decodeWords', () => {
  it('decodes Q and B words among plain text', () => {
    expect(decodeWords('Re: =?utf-8?Q?Gr=C3=BC=C3=9Fe_aus?= =?UTF-8?b?S8O2bG4=?= (x)')).toBe(
      'Re: Grüße ausKöln (x)',
    );
  });

  it('joins neighbouring words that split a character', () => {
    expect(decodeWords('=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=')).toBe('Grüße');
    expect(decodeWords('=?UTF-8?B?R3LD?=  =?utf-8?Q?=BC?=')).toBe('Grü');
  });

  it('drops white space between words of different charsets, but keeps it beside plain text', () => {
    expect(decodeWords('=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?= b =?utf-8?Q?c?=')).toBe('aé b c');
  });

  it('reads words of unknown charsets as UTF-8 or windows-1252', () => {
    expect(decodeWords('=?x-nowhere?Q?caf=E9?=')).toBe('café');
    expect(decodeWords('=?x-nowhere?Q?caf=C3=A9?=')).toBe('café');
  });

  it('accepts spaces, question marks and raw 8-bit text inside a Q word, and a language tag', () => {
    expect(decodeWords('=?utf-8*de?Q?Was nun? S=C3=BC?=')).toBe('Was nun? Sü');
    expect(decodeWords('=?utf-8?Q?Müller?=')).toBe('Müller');
  });

  it('leaves what is no encoded word as it is', () => {
    for (const text of ['=?', '=?utf-8?X?abc?=', '=?utf-8?Q?open', 'a =? b ?= c', '=?utf-8?Q?']) {
      expect(decodeWords(text)).toBe(text);
    }
  });

  it('decodes an empty word to nothing', () => {
    expect(decodeWords('a =?utf-8?Q??= b')).toBe('a  b');
  });

  it('gives back any text that was encoded, split anywhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (text, size) => {
          const source = [...new TextEncoder().encode(text.replaceAll('\uFEFF', ''))];
          const words: string[] = [];
          for (let at = 0; at < source.length; at += size) {
            const hex = source.slice(at, at + size).map((byte) => `=${byte.toString(16).padStart(2, '0')}`);
            words.push(`=?utf-8?q?${hex.join('')}?=`);
          }
          expect(decodeWords(words.join(' '))).toBe(text.replaceAll('\uFEFF', ''));
        },
      ),
    );
  });

  it('never throws on fragments of encoded words', () => {
    const piece = fc.constantFrom('=?', '?=', '?', '=', 'utf-8', 'Q', 'B', ' ', '=C3', 'YWJj', '\n', '*');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(typeof decodeWords(pieces.join(''))).toBe('string');
      }),
    );
  });
});
