// Tests which words name an occupation, and which only share its stem.
import { expect, test } from 'vitest';
import { namesOccupation } from './read-role.ts';

test.each([
  'Hygienist',
  'conveyancer',
  'Konstrukteurin',
  'fromagère',
  'tripulante',
  'zootecnista',
  'uitbener',
  'bookseller',
  'Pförtner',
  'brancardier',
  'boswachter',
  'odontotecnico',
])('"%s" names an occupation.', (word) => {
  expect(namesOccupation(word)).toBe(true);
});

test.each([
  'Medical',
  'Education',
  'Konditorei',
  'Fromagerie',
  'Cartographie',
  'coordination',
  'promotion',
  'envoyée',
  'registration',
  'leider',
])('"%s" names none.', (word) => {
  expect(namesOccupation(word)).toBe(false);
});
