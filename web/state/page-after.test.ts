// Tests that the sign-in leads to a page of this server and nowhere else.
import { expect, it } from 'vitest';
import { pageAfter, wantedPage } from './page-after.ts';

it.each([
  ['/applications?q=x', '/applications?q=x'],
  [null, '/'],
  ['', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?to=/', '/'],
  ['/second-factor', '/'],
])('After a sign-in at ?to=%s the page is %s.', (to, page) => {
  expect(pageAfter(to)).toBe(page);
});

it.each([
  ['/applications', '?q=x', '/applications?q=x'],
  ['/second-factor', '?to=%2Fapplications%3Fq%3Dx', '/applications?q=x'],
  ['/second-factor', '?to=https://evil.example', '/'],
])('Who is led away from %s%s wanted to see %s.', (path, search, page) => {
  expect(wantedPage(path, search)).toBe(page);
});
