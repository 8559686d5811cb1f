// Tests who is told to write and who to carry by a display name with "via".
import { expect, test } from 'vitest';
import { viaSigns } from './via-signs.ts';

test.each([
  ['Norvane', 'Norvane via Jobtool', ['before via']],
  ['Jobtool', 'Norvane tramite Jobtool', ['behind via']],
  ['Norvane', 'Norvane Careers', []],
])('%s in %j shows %j.', (value, name, signs) => {
  expect(viaSigns(value, name)).toEqual(signs);
});
