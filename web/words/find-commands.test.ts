// Whether a few letters find the command that is meant.
import { expect, it } from 'vitest';
import { findCommands } from './find-commands.ts';

const COMMANDS = [
  { words: 'Mailboxes', also: 'import upload' },
  { words: 'Import mail files…', also: 'upload mbox' },
  { words: 'Dark theme', also: 'appearance night' },
  { words: 'Light theme', also: 'appearance day' },
];
const found = (text: string) => findCommands(COMMANDS, text).map(({ words }) => words);

it('shows all while nothing is typed', () => {
  expect(found('')).toHaveLength(4);
  expect(found('  ')).toHaveLength(4);
});

it('finds by the beginnings of words, in any order', () => {
  expect(found('th dar')).toEqual(['Dark theme']);
  expect(found('heme')).toEqual([]);
});

it('finds by other words too, behind those that are named so', () => {
  expect(found('import')).toEqual(['Import mail files…', 'Mailboxes']);
  expect(found('appearance')).toEqual(['Dark theme', 'Light theme']);
});

it('finds nothing for signs alone', () => {
  expect(found('…')).toEqual([]);
});
