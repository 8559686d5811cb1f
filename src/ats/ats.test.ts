// The contract that every vendor's file keeps, over the whole folder and its fixtures.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ats, Sender, Wording } from '../contracts/ats.ts';
import { KINDS } from '../domain/kind.ts';
import type { Kind } from '../domain/kind.ts';
import type { ParsedMail } from '../domain/mail.ts';
import { ats as registry } from './index.gen.ts';

interface Fixture {
  /** Senders that are this vendor's, with what they tell; `text` is the body beside them. */
  senders: readonly { name: string; address: string; text?: string; company: string | null; kind?: Kind }[];
  /** Stock mails: one field each, what it says, and every value that may be captured from it. */
  wordings: readonly {
    subject?: string;
    body?: string;
    kind?: Kind;
    company?: string;
    role?: string;
    req?: string;
    location?: string;
  }[];
  headers?: readonly { value: string; kind: Kind | null }[];
  postings?: readonly { url: string; company: string | null; jobId: string }[];
  /** URLs of this vendor that are no postings. */
  others?: readonly string[];
}

const FOLDER = new URL('.', import.meta.url);
const FIELDS = ['company', 'role', 'req', 'location'] as const;
const vendors: readonly Ats[] = registry;
const fixtureOf = (id: string): Fixture =>
  JSON.parse(readFileSync(new URL(`fixtures/${id}.json`, FOLDER), 'utf8')) as Fixture;
const fixtures = new Map(vendors.map((vendor) => [vendor.id, fixtureOf(vendor.id)]));

function mailOf(name: string, address: string, subject = '', text = ''): ParsedMail {
  return {
    headers: {
      messageId: null,
      from: { name, address },
      replyTo: null,
      to: [],
      deliveredTo: [],
      subject,
      date: null,
      dateTime: null,
      receivedTime: null,
      inReplyTo: null,
      references: [],
      listId: null,
      bulk: false,
      autoSubmitted: false,
      contentType: 'text/plain',
      labels: [],
      providerThread: null,
      all: new Map(),
    },
    text,
    quoted: '',
    links: [],
    calendar: [],
    damage: [],
  };
}

function claims(sender: Sender, address: string): boolean {
  const [local = '', domain = ''] = address.split('@', 2);
  const below = domain === sender.domain || domain.endsWith(`.${sender.domain}`);
  return below && (sender.local?.test(local) ?? true);
}

const heaviest = (signs: readonly { kind?: Kind; weight?: number }[]): Kind | undefined =>
  signs
    .filter((sign) => sign.kind !== undefined)
    .reduce<{ kind?: Kind; weight?: number }>((a, b) => ((b.weight ?? 2) > (a.weight ?? 0) ? b : a), { weight: 0 })
    .kind;

const readingsOf = (vendor: Ats, field: Wording['field'], text: string): { wording: Wording; match: RegExpExecArray }[] =>
  vendor.wordings.flatMap((wording) => {
    const match = wording.field === field ? wording.pattern.exec(text) : null;
    return match === null ? [] : [{ wording, match }];
  });

const plain = (text: string): string => text.replace(/\s+/gu, ' ');
const typographic = (text: string): string => text.replaceAll("'", '’');

describe('the vendors’ folder', () => {
  it('holds thirty vendors or more, each with a fixture, and every file is in the registry', () => {
    const files = readdirSync(FOLDER).filter((file) => /^[a-z][a-z0-9-]*\.ts$/u.test(file));
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(vendors.map((vendor) => `${vendor.id}.ts`).toSorted()).toEqual(files.toSorted());
    const stray = readdirSync(new URL('fixtures/', FOLDER)).filter((file) => !fixtures.has(file.replace('.json', '')));
    expect(stray).toEqual([]);
  });

  it('gives no sender to two vendors', () => {
    const clashes = vendors.flatMap((a) =>
      vendors.flatMap((b) =>
        a.id < b.id
          ? a.senders.flatMap((x) =>
              b.senders.filter((y) => x.domain === y.domain).map((y) => `${a.id}/${b.id}: ${y.domain}`),
            )
          : [],
      ),
    );
    expect(clashes).toEqual([]);
    const nested = vendors.flatMap((a) =>
      a.senders.filter((x) => vendors.some((b) => b !== a && b.senders.some((y) => x.domain.endsWith(`.${y.domain}`)))),
    );
    expect(nested.map((sender) => sender.domain)).toEqual([]);
  });

  it('writes regular expressions with the flags that the contract asks for', () => {
    const patterns = vendors.flatMap((vendor) => vendor.wordings);
    expect(patterns.length).toBeGreaterThan(200);
    const odd = patterns.filter(({ field, pattern }) => pattern.flags !== (field === 'body' ? 'imu' : 'iu'));
    expect(odd.map(({ pattern }) => String(pattern))).toEqual([]);
    const sticky = vendors.flatMap((vendor) => vendor.senders).filter(({ local }) => /[gy]/u.test(local?.flags ?? ''));
    expect(sticky).toEqual([]);
  });

  it('lets every sender, posting URL and header of a fixture be known to its own vendor only', () => {
    let checked = 0;
    for (const [id, fixture] of fixtures) {
      for (const { address } of fixture.senders) {
        const owners = vendors.filter((vendor) => vendor.senders.some((sender) => claims(sender, address)));
        expect([address, ...owners.map((vendor) => vendor.id)]).toEqual([address, id]);
        checked += 1;
      }
      for (const { url } of fixture.postings ?? []) {
        const owners = vendors.filter((vendor) => (vendor.postingUrl?.(new URL(url)) ?? null) !== null);
        expect([url, ...owners.map((vendor) => vendor.id)]).toEqual([url, id]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(150);
  });
});

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', (id, vendor) => {
  const fixture = fixtures.get(id) ?? { senders: [], wordings: [] };

  it('is named after its file and names its brands in lower case', () => {
    expect(existsSync(new URL(`${id}.ts`, FOLDER))).toBe(true);
    expect(vendor.brands.length).toBeGreaterThan(0);
    expect(vendor.brands.filter((brand) => brand !== brand.toLowerCase().trim() || brand === '')).toEqual([]);
    expect(vendor.senders.filter(({ domain }) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(domain))).toEqual([]);
  });

  it('has a fixture that proves it by sender and by wording', () => {
    expect(fixture.senders.length).toBeGreaterThan(0);
    expect(fixture.wordings.length).toBeGreaterThan(0);
    expect(vendor.postingUrl === undefined || (fixture.postings ?? []).length > 0).toBe(true);
    expect(vendor.header === undefined || (fixture.headers ?? []).length > 0).toBe(true);
  });

  it('reads employer and kind from its senders', () => {
    for (const { name, address, text, company, kind } of fixture.senders) {
      const mail = mailOf(name, address, '', text);
      expect([address, vendor.companyFromSender?.(mail) ?? null]).toEqual([address, company]);
      expect([address, heaviest(vendor.senders.filter((sender) => claims(sender, address)))]).toEqual([address, kind]);
    }
  });

  it('never takes its own brand for the employer', () => {
    if (vendor.type === 'employer') return;
    const address = fixture.senders[0]?.address.replace(/^[^@]*/u, 'no-reply') ?? '';
    for (const brand of vendor.brands) {
      for (const name of [brand, brand.toUpperCase(), `${brand} Hiring Team`, `"${brand}" Careers`, `${brand} Notifications`]) {
        const told = vendor.companyFromSender?.(mailOf(name, address, `News from ${brand}`, `Jobs at ${brand}.`)) ?? null;
        // A subdomain of the fixture's sender may still tell the tenant; the brand never.
        expect(vendor.brands).not.toContain(told?.toLowerCase());
      }
    }
  });

  it('reads kind and fields from its stock wordings, with straight and with typographic apostrophes', () => {
    for (const { subject, body, kind, ...fields } of fixture.wordings) {
      const field = subject === undefined ? 'body' : 'subject';
      const text = subject ?? body ?? '';
      for (const written of [text, typographic(text)]) {
        const readings = readingsOf(vendor, field, written);
        expect([written, readings.length > 0]).toEqual([written, true]);
        expect([written, heaviest(readings.map(({ wording }) => wording))]).toEqual([written, kind]);
        for (const name of FIELDS) {
          const captured = readings.flatMap(({ match }) => match.groups?.[name] ?? []).map(plain);
          const expected = fields[name] === undefined ? undefined : written === text ? fields[name] : typographic(fields[name]);
          expect([written, name, ...new Set(captured)]).toEqual([written, name, ...(expected === undefined ? [] : [expected])]);
        }
      }
    }
  });

  it('has no wording that no fixture shows', () => {
    const shown = new Set(
      fixture.wordings.flatMap(({ subject, body }) =>
        readingsOf(vendor, subject === undefined ? 'body' : 'subject', subject ?? body ?? '').map(({ wording }) => wording),
      ),
    );
    expect(vendor.wordings.filter((wording) => !shown.has(wording)).map(({ pattern }) => pattern.source.slice(0, 160))).toEqual([]);
  });

  it('reads tenant and job id from its posting URLs, and nothing from its other pages', () => {
    for (const { url, company, jobId } of fixture.postings ?? []) {
      expect([url, vendor.postingUrl?.(new URL(url))]).toEqual([url, { company, jobId }]);
      const tracked = new URL(url);
      tracked.searchParams.append('utm_source', 'mail');
      expect([url, vendor.postingUrl?.(tracked)]).toEqual([url, { company, jobId }]);
    }
    for (const url of [...(fixture.others ?? []), 'https://example.org/', 'https://example.org/jobs', 'mailto:jane@example.org']) {
      expect([url, vendor.postingUrl?.(new URL(url)) ?? null]).toEqual([url, null]);
    }
  });

  it('reads the kind from its proving header', () => {
    for (const { value, kind } of fixture.headers ?? []) {
      expect([value, vendor.header?.kinds.find(([pattern]) => pattern.test(value))?.[1] ?? null]).toEqual([value, kind]);
    }
    expect((vendor.header?.kinds ?? []).filter(([, kind]) => !KINDS.includes(kind))).toEqual([]);
  });

  it('says nothing of rubbish and never throws', () => {
    const domain = vendor.senders[0]?.domain ?? '';
    const rubbish = ['', '\0', '\0'.repeat(50), ' '.repeat(100_000), 'a'.repeat(100_000), '@@@', '<>', '\ud800', '"', ') ('];
    for (const text of rubbish) {
      for (const address of ['', '@', `@${domain}`, text, `no-reply@${domain}`]) {
        const told = vendor.type === 'employer' ? null : (vendor.companyFromSender?.(mailOf(text, address, text, text)) ?? null);
        // One letter repeated is a name like any other when short; beyond 100 characters nothing is one.
        expect([text.slice(0, 20), address.slice(0, 40), told]).toEqual([text.slice(0, 20), address.slice(0, 40), null]);
      }
      for (const { pattern } of vendor.wordings) expect([String(pattern), pattern.test(text)]).toEqual([String(pattern), false]);
    }
    const hosts = [domain, `acme.${domain}`, 'example.org', ...(fixture.postings ?? []).map(({ url }) => new URL(url).hostname)];
    for (const host of hosts) {
      for (const tail of ['', '%', '%00', '//', '/%E0%A4%A', `/${'a/'.repeat(50_000)}`, `/job/${'9'.repeat(100_000)}`, `/jobs/?gh_jid=x&jk=&job=%00#${'-'.repeat(50_000)}`]) {
        expect([tail.slice(0, 30), vendor.postingUrl?.(new URL(`https://${host}${tail === '%' ? '/%' : tail}`)) ?? null]).toEqual([tail.slice(0, 30), null]);
      }
    }
  });

  it('survives any subject, name and path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.webUrl({ withFragments: true, withQueryParameters: true }), (text, url) => {
        vendor.companyFromSender?.(mailOf(text, `no-reply@${vendor.senders[0]?.domain}`, text, text));
        vendor.postingUrl?.(new URL(url));
        for (const { pattern } of vendor.wordings) pattern.test(text);
      }),
      { numRuns: 30 },
    );
  });

  it('matches hostile text in linear time: twice the text takes no more than a small multiple of the steps', () => {
    // Counted in steps, not in time: see `stepsOf`.
    for (const { pattern } of vendor.wordings) {
      const lead = leadOf(pattern);
      expect(pattern.test(`${lead} `.repeat(Math.ceil(100_000 / (lead.length + 1))))).toBeTypeOf('boolean');
    }
  });
});

/** The longest run of plain letters in a pattern: what a hostile text repeats to make it start over and over. */
function leadOf(pattern: RegExp): string {
  const words = pattern.source.replaceAll('\\s{1,3}', ' ').match(/[a-zà-ÿ ]{4,}/giu) ?? ['aaaa'];
  return words.reduce((a, b) => (b.length > a.length ? b : a)).trim();
}
