// Tests that employers are read from labelled rows however label and value are set apart.
import { expect, test } from 'vitest';
import { plainView } from './plain-view.ts';
import { readLabels } from './read-labels.ts';

const employersIn = (text: string): string[] =>
  readLabels({ name: 'body', text, view: plainView(text) }, 'company').map(({ value }) => value);

test.each([
  ['Job: Baker\nCompany: Norvane Foods'],
  ['Job\tBaker\nAdvertiser\tNorvane Foods'],
  ['Cargo ........ Panadero\nEmpleador .... Norvane Foods'],
])('%j names Norvane Foods.', (text) => {
  expect(employersIn(text)).toEqual(['Norvane Foods']);
});
