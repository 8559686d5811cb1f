// Tests what is answered only where people sign in.
import { describe, expect, it } from 'vitest';
import { isOfAccounts } from './require-asker.ts';

describe('what is of accounts', () => {
  it.each([
    ['POST', '/me/passkeys/x/remove'],
    ['POST', '/me/passkeys/\r\nset-cookie:x/remove'],
    ['GET', '/admin/people'],
    ['POST', '/sign-in'],
  ])('is %s %j.', (method, path) => {
    expect(isOfAccounts(method, path)).toBe(true);
  });

  it.each([
    ['GET', '/sign-in'],
    ['GET', '/me'],
    ['GET', '/applications'],
    ['GET', '/applications/x\r\n/me/keys'],
  ])('is not %s %j.', (method, path) => {
    expect(isOfAccounts(method, path)).toBe(false);
  });
});
