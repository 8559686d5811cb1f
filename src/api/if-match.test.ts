// Tests how the header is read by which a request says what it rests on.
import { expect, it } from 'vitest';
import { parseIfMatch } from './if-match.ts';

it.each([
  [undefined, null],
  ['*', null],
  ['a.1', ['a.1']],
  ['"a.1"', ['a.1']],
  ['W/"a.1"', ['a.1']],
  ['"a.1", "b.2"', ['a.1', 'b.2']],
  ['', ['']],
])('The header %j names the versions %j.', (header, versions) => {
  expect(parseIfMatch(header)).toEqual(versions);
});
