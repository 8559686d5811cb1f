// Tests that a sign-in and a try that failed are told apart in words.
import { expect, it } from 'vitest';
import { knewPassword, signInWords } from './sign-in-words.ts';

it.each([
  ['code', 'done', 'Signed in by password and code', false],
  ['google', 'done', 'Signed in with Google', false],
  ['password', 'wrong', 'Wrong password', false],
  ['password', 'code_wrong', 'Right password, and a wrong code after it', true],
] as const)('By %s, %s: %s.', (way, outcome, words, knew) => {
  expect(signInWords({ way, outcome })).toBe(words);
  expect(knewPassword({ outcome })).toBe(knew);
});
