// Tests of reading the tenant's label out of a vendor's host name.
import { describe, expect, it } from 'vitest';
import { tenantLabel } from './tenant-label.ts';

describe('tenantLabel', () => {
  it.each([
    ['acme.vendor.example', 'acme'],
    ['ACME.Vendor.Example', 'acme'],
    ['acme.eu.vendor.example', 'acme'],
    ['careers.acme.vendor.example', 'acme'],
    ['acme.rnd.vendor.example', 'acme'],
    ['vendor.example', null],
    ['mail.eu.vendor.example', null],
    ['notify.vendor.example', null],
    ['invalidemail.vendor.example', null],
    ['acme.othervendor.example', null],
    ['', null],
    [`${'a'.repeat(300)}.vendor.example`, null],
  ])('reads %s', (host, tenant) => {
    expect(tenantLabel(host, 'vendor.example')).toBe(tenant);
  });
});
