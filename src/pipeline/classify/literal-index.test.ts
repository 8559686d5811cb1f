// Tests that the index of literals finds what searching for each of them finds.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LiteralIndex } from './literal-index.ts';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '語'),
  minLength: 1,
  maxLength: 7,
});

test('Exactly the literals that a text contains are found, whatever their length and however they overlap.', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '語'), maxLength: 200 }),
      (literals, text) => {
        const found = new LiteralIndex(literals).occurringIn(text);
        expect([...found].sort((a, b) => a - b)).toEqual(
          literals.flatMap((literal, number) => (text.includes(literal) ? [number] : [])),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('A literal at the very start and at the very end of a text is found.', () => {
  const index = new LiteralIndex(['interview', 'weiter', 'cv']);
  expect([...index.occurringIn('interview')]).toEqual([0]);
  expect([...index.occurringIn('so geht es weiter')]).toEqual([1]);
  expect([...index.occurringIn('a cv')]).toEqual([2]);
  expect([...index.occurringIn('')]).toEqual([]);
});
