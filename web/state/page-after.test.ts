// Tests that the sign-in leads to a page of this server and nowhere else.
import { expect, it } from 'vitest';
import { pageAfter } from './page-after.ts';

it.each([
  ['/applications?q=x', '/applications?q=x'],
  [null, '/'],
  ['', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?to=/', '/'],
])('After a sign-in at ?to=%s the page is %s.', (to, page) => {
  expect(pageAfter(to)).toBe(page);
});
