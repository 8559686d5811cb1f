// Tests that patterns written as people write match the lower-case text of tapes.
import { expect, test } from 'vitest';
import { makeTape } from './make-tape.ts';
import { tapePattern } from './tape-pattern.ts';

const matches = (pattern: RegExp, text: string): boolean =>
  tapePattern(pattern, 'mu').test(makeTape(text).lower);

test('Accents and case on either side make no difference.', () => {
  expect(matches(/\bvous avez POSTULÉ\b/iu, 'Vous avez postulé hier')).toBe(true);
  expect(matches(/\bBewerbung für\b/iu, 'Ihre BEWERBUNG FUR uns')).toBe(true);
});

test('Letter classes match letters inside and outside of brackets, and nothing else.', () => {
  expect(matches(/\bsollicit\p{L}+\b/iu, 'Uw sollicitatie')).toBe(true);
  expect(matches(/\bthe [\p{L}-]{1,20} role\b/iu, 'the Front-End role')).toBe(true);
  expect(matches(/\bthe [\p{L}-]{1,20} role\b/iu, 'the 42 role')).toBe(false);
  expect(matches(/[^\p{L}]hr[^\p{L}]/iu, 'our HR team')).toBe(true);
  expect(matches(/[^\p{L}]hr[^\p{L}]/iu, 'three')).toBe(false);
  expect(matches(/\p{N}{2} days/iu, '14 days')).toBe(true);
});

test('Escapes keep their case: what is no white space is not taken for it.', () => {
  expect(matches(/a\Sb/u, 'a b')).toBe(false);
  expect(matches(/a\Sb/u, 'a-b')).toBe(true);
  expect(matches(/\u0041pply/iu, 'Apply')).toBe(false);
});
