// Tests that German names are brought into the form in which they sign.
import { expect, test } from 'vitest';
import { nominativeName } from './nominative-name.ts';

test.each([
  ['Stadtwerken Norvane', 'Stadtwerke Norvane'],
  ['Landesamtes für Moore', 'Landesamt für Moore'],
  ['Klinikums Norvane', 'Klinikum Norvane'],
  ['Krankenhauses Norvane', 'Krankenhaus Norvane'],
])('"%s" is called "%s".', (inflected, name) => {
  expect(nominativeName(inflected)).toBe(name);
});

test.each(['Werken bij Norvane', 'Norvane Werke', 'Haus Norvane', 'Klinikum Norvane'])(
  '"%s" stays as it is.',
  (name) => {
    expect(nominativeName(name)).toBe(name);
  },
);
