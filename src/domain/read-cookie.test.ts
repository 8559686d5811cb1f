// Tests that a cookie is found however it is spelled, and nothing else for it.
import { expect, it } from 'vitest';
import { readCookie } from './read-cookie.ts';

it.each([
  ['a=1; b=2', '2'],
  ['a=1;\tb =\u00a02 ', '2'],
  ['b=2;b=3', '2'],
  [' b=2=2', '2=2'],
  ['b=', ''],
  ['ab=1; b.c=2; b', null],
  ['', null],
  [null, null],
])('of %j b is %j.', (header, value) => {
  expect(readCookie(header, 'b')).toBe(value);
});
