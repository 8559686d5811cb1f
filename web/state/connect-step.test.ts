// Whether the person is asked for what is needed, and for no more.
import { expect, it } from 'vitest';
import { SIGN_IN, wayIn } from '../gallery/samples/accounts.ts';
import { connectStep } from './connect-step.ts';

const asked = {
  asked: 'ida@lund.example',
  way: undefined,
  failed: false,
  byPassword: false,
  foundBefore: false,
} as const;

it('begins with the address, and comes back to it when it could not be looked up', () => {
  expect(connectStep({ ...asked, asked: null })).toBe('address');
  expect(connectStep(asked)).toBe('looking');
  expect(connectStep({ ...asked, failed: true })).toBe('address');
});

it('asks for the password alone where the server is known', () => {
  expect(connectStep({ ...asked, way: wayIn() })).toBe('password');
});

it('asks for the server where it is not known, unless it was found when the mailbox was connected', () => {
  expect(connectStep({ ...asked, way: null })).toBe('manual');
  expect(connectStep({ ...asked, way: wayIn({ host: null }) })).toBe('manual');
  expect(connectStep({ ...asked, way: null, foundBefore: true })).toBe('password');
});

it('leads to the provider where one can sign in there, or takes a password from whoever prefers that', () => {
  expect(connectStep({ ...asked, way: SIGN_IN })).toBe('sign-in');
  expect(connectStep({ ...asked, way: { ...SIGN_IN, host: null } })).toBe('sign-in');
  expect(connectStep({ ...asked, way: SIGN_IN, byPassword: true })).toBe('password');
});
