// Tests which words are too common to be a name by themselves.
import { expect, test } from 'vitest';
import { isEverydayWord } from './is-everyday-word.ts';

test.each(['thanks', 'bewerbung', 'entreprise', 'sollicitatie', 'candidatura', 'solicitud'])(
  '%s is a word that mail writes all the time.',
  (word) => {
    expect(isEverydayWord(word)).toBe(true);
  },
);

test.each(['norvane', 'brackwell', ''])('%j is none.', (word) => {
  expect(isEverydayWord(word)).toBe(false);
});
