// Base64 as mail has it: whole, broken and full of junk.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from './base64.ts';

const decode = (text: string): string =>
  new TextDecoder().decode(decodeBase64(new TextEncoder().encode(text)));

describe('decodeBase64', () => {
  it('gives back what the runtime encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (source) => {
        const text = btoa(String.fromCharCode(...source));
        expect([...decodeBase64(new TextEncoder().encode(text))]).toEqual([...source]);
      }),
    );
  });

  it('skips line breaks and characters outside the alphabet', () => {
    expect(decode('SGVs!\r\n bG8g*d29y\tbGQ=')).toBe('Hello world');
  });

  it('goes on after padding in the middle', () => {
    expect(decode('SGVsbG8=\r\nIHdvcmxk')).toBe('Hello world');
  });

  it('gives the whole bytes of an incomplete last group', () => {
    expect(decode('SGVsbG8')).toBe('Hello');
    expect(decode('SGVsb')).toBe('Hel');
  });
});
