// Whether addresses within a sentence become links, and nothing else does.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkSegments } from './link-segments.ts';

it('makes a link of the address of a page, without the stop that ends the sentence', () => {
  expect(linkSegments('Make one at https://post.example/app?x=1. Then come back.')).toEqual([
    { text: 'Make one at ', href: null },
    { text: 'https://post.example/app?x=1', href: 'https://post.example/app?x=1' },
    { text: '. Then come back.', href: null },
  ]);
});

it('leaves alone what leads elsewhere', () => {
  const sentence = 'See javascript:alert(1), file:///etc/passwd, http://post.example and https://.';
  expect(linkSegments(sentence)).toEqual([{ text: sentence, href: null }]);
});

it('loses no letter of any sentence', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('https://', 'post.example', '.', ')', ' '));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const sentence = pieces.join('');
      expect(
        linkSegments(sentence)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence);
    }),
  );
});
