// Tests that a long line is cut into what makes it up.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLine } from './cut-line.ts';

it('Its pieces make up the line, and none is longer than asked.', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab ]{0,80}$/u), fc.integer({ min: 1, max: 20 }), (line, most) => {
      const pieces = cutLine(line, most);
      expect(pieces.join('')).toBe(line);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
    }),
  );
});

it('It is cut behind a word.', () => {
  expect(cutLine('bread and rolls', 10)).toEqual(['bread and ', 'rolls']);
});
