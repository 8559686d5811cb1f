// What plainLine takes away.
import { expect, it } from 'vitest';
import { plainLine } from './plain-line.ts';

it('removes controls, makes white space one space and mends lone surrogates', () => {
  expect(plainLine(' a\0b\u0085\r\n\t c\u00a0\u00a0d\ud800 ')).toBe('ab c d\ufffd');
});
