// What every vendor's file does with rubbish and with text made to slow it down.
import { assert, property, string, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ats } from '../contracts/ats.ts';
import { mailOf } from './fixtures/mail-of.ts';
import { ats as registry } from './index.gen.ts';

const vendors: readonly Ats[] = registry;

const RUBBISH = [
  '',
  '\0',
  '\0'.repeat(50),
  ' '.repeat(100_000),
  'a'.repeat(100_000),
  '@@@',
  '<>',
  '\ud800',
  '"',
  ') (',
];
const TAILS = [
  '',
  '/%',
  '/%00',
  '//',
  '/%E0%A4%A',
  `/${'a/'.repeat(50_000)}`,
  `/job/${'9'.repeat(100_000)}`,
  `/jobs/?gh_jid=x&jk=&job=%00#${'-'.repeat(50_000)}`,
];
const SITES = ['', 'acme.', 'jobs.', 'careers-acme.', 'boards.', 'acme.wd5.', 'recruiting.'];

/** The longest run of plain letters in a pattern: what a hostile text repeats to make it start over and over. */
function leadOf(pattern: RegExp): string {
  const words = pattern.source.replaceAll('\\s{1,3}', ' ').match(/[a-zà-ÿ ]{4,}/giu) ?? ['aaaa'];
  return words.reduce((a, b) => (b.length > a.length ? b : a)).trim();
}

it('looks at thirty vendors or more', () => {
  expect(vendors.length).toBeGreaterThanOrEqual(30);
});

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', (_id, vendor) => {
  const domain = vendor.senders[0]?.domain ?? '';

  it('reads no employer and no stock mail in rubbish', () => {
    for (const text of RUBBISH) {
      for (const address of ['', '@', `@${domain}`, text, `no-reply@${domain}`]) {
        const told = vendor.companyFromSender?.(mailOf(text, address, text, text)) ?? null;
        expect([text.slice(0, 20), address.slice(0, 40), vendor.type === 'employer' ? null : told]).toEqual([
          text.slice(0, 20),
          address.slice(0, 40),
          null,
        ]);
      }
      const read = vendor.wordings.filter(({ pattern }) => pattern.test(text));
      expect(read.map(({ pattern }) => pattern.source)).toEqual([]);
    }
  });

  it('reads no posting in rubbish behind its own host names', () => {
    for (const tail of TAILS) {
      for (const host of [...SITES.map((site) => site + domain), 'example.org']) {
        const read = vendor.postingUrl?.(new URL(`https://${host}${tail}`)) ?? null;
        expect([host, tail.slice(0, 30), read]).toEqual([host, tail.slice(0, 30), null]);
      }
    }
  });

  it('survives any subject, name and URL', () => {
    assert(
      property(
        string({ unit: 'binary', maxLength: 200 }),
        webUrl({ withQueryParameters: true }),
        (text, url) => {
          vendor.companyFromSender?.(mailOf(text, `no-reply@${domain}`, text, text));
          vendor.postingUrl?.(new URL(url));
          for (const { pattern } of vendor.wordings) pattern.test(text);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gets through 100 KB of its own words, which a pattern with runaway backtracking would not', () => {
    for (const { pattern } of vendor.wordings) {
      const lead = leadOf(pattern);
      const hostile = `${lead} `.repeat(Math.ceil(100_000 / (lead.length + 1)));
      expect([pattern.test(hostile), pattern.test(`${lead} ${' '.repeat(100_000)}`)]).toHaveLength(2);
    }
  });
});
