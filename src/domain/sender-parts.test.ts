// Tests of splitting a sender's address.
import { expect, it } from 'vitest';
import type { ParsedMail } from './mail.ts';
import { senderParts } from './sender-parts.ts';

const parts = (address: string | null): { local: string; domain: string } =>
  senderParts({ headers: { from: address === null ? null : { name: '', address } } } as ParsedMail);

it('splits at the last @, and gives empty parts for no address', () => {
  expect(parts('acme+x@vendor.example')).toEqual({ local: 'acme+x', domain: 'vendor.example' });
  expect(parts('"a@b"@vendor.example')).toEqual({ local: '"a@b"', domain: 'vendor.example' });
  expect(parts('nobody')).toEqual({ local: '', domain: '' });
  expect(parts(null)).toEqual({ local: '', domain: '' });
});
