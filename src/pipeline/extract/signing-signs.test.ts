// Tests which line of a closing block a name is told to begin.
import { expect, test } from 'vitest';
import { signingSigns } from './signing-signs.ts';

const LINES = ['Ada Hollis', 'Head of People, Norvane', 'Norvane Foods Ltd', 'Quay 1', 'Bremen'];

test.each([
  ['Ada Hollis', ['signs 0', 'signs alone']],
  ['Norvane Foods', ['signs 2']],
  ['Bremen', ['signs 3', 'signs alone']],
  ['Meridon', []],
])('%s shows %j.', (name, signs) => {
  expect(signingSigns(name, LINES)).toEqual(signs);
});
