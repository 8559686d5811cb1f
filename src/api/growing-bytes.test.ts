// Tests that texts come out as the bytes that an encoder makes of them.
import { array, assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingBytes } from './growing-bytes.ts';

const written = (texts: readonly string[]): Buffer => {
  const bytes = new GrowingBytes(16);
  for (const text of texts) bytes.add(text);
  return Buffer.from(bytes.written);
};

it('Texts are written one behind the other as UTF-8, whatever signs they hold.', () => {
  assert(
    property(array(string({ unit: 'grapheme' })), (texts) => {
      expect(written(texts)).toEqual(Buffer.from(texts.join('')));
    }),
  );
});

it('More than was expected is whole.', () => {
  const texts = Array.from({ length: 50 }, (_, n) => String.fromCodePoint(0x20ac + n).repeat(7000));
  expect(written(texts)).toEqual(Buffer.from(texts.join('')));
});

it('The last byte is taken back, and what comes next stands in its place.', () => {
  expect(
    new TextDecoder().decode(new GrowingBytes(64).add('{"a":1}').dropLast().add(',"b":2}').written),
  ).toBe('{"a":1,"b":2}');
});
