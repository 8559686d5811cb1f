// Tests that a vendor's address tells the employer that it writes for.
import { expect, test } from 'vitest';
import { readTenant } from './read-tenant.ts';

const tenantOf = (address: string, hidden = true): string[] =>
  readTenant({ other: { name: '', address }, senderLabel: '', hidden }, false, [
    { name: 'body', text: 'Welcome to Norvarde Foods', view: 'Welcome to Norvarde Foods' },
  ]).map(({ value }) => value);

test.each([
  ['norvarde@vendor.example', ['Norvarde']],
  ['jobs-norvardefoods@vendor.example', ['Norvarde Foods']],
  ['kinovane+a81@vendor.example', ['Kinovane']],
  ['no-reply@vendor.example', []],
  ['candidate@vendor.example', []],
])('%s is of %j.', (address, names) => {
  expect(tenantOf(address)).toEqual(names);
});

test("On a domain that is no vendor's the part before the at sign is a person's.", () => {
  expect(tenantOf('norvarde@firm.example', false)).toEqual([]);
});
