// Tests that names are told from words that mail is full of.
import { expect, test } from 'vitest';
import { commonnessSigns } from './commonness-signs.ts';

test.each([
  ['Second Interview', ['all common', 'first common', 'last common']],
  ['Unterlagen', ['all common']],
  ['Kinovarde', ['none common']],
  ['Norvarde Team', ['last common', 'one rare']],
  ['7', ['wordless']],
])('%s shows %j.', (name, signs) => {
  expect(commonnessSigns(name)).toEqual(signs);
});
