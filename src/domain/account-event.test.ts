// Tests that nothing which names a person or their host passes into the log.
import { expect, it } from 'vitest';
import { namelessDetails } from './account-event.ts';

it('Ids, words and numbers pass; addresses, hosts, folders and sentences do not.', () => {
  const passing = {
    mailbox: '6f1c9a1e-2f43-4a86-9a57-5c2c7a55a0a1',
    reason: 'consent',
    attempts: 3,
    again: true,
  };
  const others = {
    address: 'ida@lund.example',
    host: 'mail.lund.example',
    folder: 'Jobs 2025',
    text: 'the password was refused',
    long: 'a'.repeat(65),
    empty: '',
  };
  expect(namelessDetails({ ...passing, ...others })).toEqual(passing);
});
