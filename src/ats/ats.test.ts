// The contract that every vendor's file keeps, over the whole folder and its fixtures.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ats, Sender, Wording } from '../contracts/ats.ts';
import { KINDS } from '../domain/kind.ts';
import type { Kind } from '../domain/kind.ts';
import { mailOf } from './fixtures/mail-of.ts';
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

function claims(sender: Sender, address: string): boolean {
  const [local = '', domain = ''] = address.split('@', 2);
  const below = domain === sender.domain || domain.endsWith(`.${sender.domain}`);
  return below && (sender.local?.test(local) ?? true);
}

const heaviest = (signs: readonly { kind?: Kind; weight?: number }[]): Kind | undefined =>
  signs
    .filter((sign) => sign.kind !== undefined)
    .reduce<{ kind?: Kind; weight?: number }>((a, b) => ((b.weight ?? 2) > (a.weight ?? 0) ? b : a), {
      weight: 0,
    }).kind;

const readingsOf = (
  vendor: Ats,
  field: Wording['field'],
  text: string,
): { wording: Wording; match: RegExpExecArray }[] =>
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
    const stray = readdirSync(new URL('fixtures/', FOLDER)).filter(
      (file) => file.endsWith('.json') && !fixtures.has(file.slice(0, -'.json'.length)),
    );
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
      a.senders.filter((x) =>
        vendors.some((b) => b !== a && b.senders.some((y) => x.domain.endsWith(`.${y.domain}`))),
      ),
    );
    expect(nested.map((sender) => sender.domain)).toEqual([]);
  });

  it('writes regular expressions with the flags that the contract asks for', () => {
    const patterns = vendors.flatMap((vendor) => vendor.wordings);
    expect(patterns.length).toBeGreaterThan(200);
    const odd = patterns.filter(({ field, pattern }) => pattern.flags !== (field === 'body' ? 'imu' : 'iu'));
    expect(odd.map(({ pattern }) => String(pattern))).toEqual([]);
    const sticky = vendors
      .flatMap((vendor) => vendor.senders)
      .filter(({ local }) => /[gy]/u.test(local?.flags ?? ''));
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

  it('has a fixture that proves it by sender, and by wording where it has any', () => {
    expect(fixture.senders.length).toBeGreaterThan(0);
    // A vendor with no wording of its own leaves every wording to the rules.
    expect(fixture.wordings.length > 0).toBe(vendor.wordings.length > 0);
    expect(vendor.postingUrl === undefined || (fixture.postings ?? []).length > 0).toBe(true);
    expect(vendor.header === undefined || (fixture.headers ?? []).length > 0).toBe(true);
  });

  it('reads employer and kind from its senders', () => {
    for (const { name, address, text, company, kind } of fixture.senders) {
      const mail = mailOf(name, address, '', text);
      expect([address, vendor.companyFromSender?.(mail) ?? null]).toEqual([address, company]);
      expect([address, heaviest(vendor.senders.filter((sender) => claims(sender, address)))]).toEqual([
        address,
        kind,
      ]);
    }
  });

  it('never takes its own brand for the employer, in the display name or in the address', () => {
    if (vendor.type === 'employer') return;
    const domains = fixture.senders.map(({ address }) => address.slice(address.indexOf('@') + 1));
    for (const brand of vendor.brands) {
      const written = [
        brand,
        brand.toUpperCase(),
        `${brand} Hiring Team`,
        `"${brand}" Careers`,
        `${brand} Notifications`,
        '',
      ];
      const slug = brand.replaceAll(' ', '');
      const locals = ['no-reply', slug, `${slug}+autoreply`, `${slug}.hr`, `e+a1b2c3.${slug}`];
      const told = domains.flatMap((domain) =>
        locals.flatMap((local) =>
          written.map((name) =>
            vendor.companyFromSender?.(
              mailOf(name, `${local}@${domain}`, `News from ${brand}`, `Jobs at ${brand}.`),
            ),
          ),
        ),
      );
      // A subdomain of the fixture's senders may still tell the tenant; the brand never comes back.
      expect(vendor.brands.filter((own) => told.some((name) => name?.toLowerCase() === own))).toEqual([]);
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
          const expected =
            fields[name] === undefined
              ? undefined
              : written === text
                ? fields[name]
                : typographic(fields[name]);
          expect([written, name, ...new Set(captured)]).toEqual([
            written,
            name,
            ...(expected === undefined ? [] : [expected]),
          ]);
        }
      }
    }
  });

  it('has no wording that no fixture shows', () => {
    const shown = new Set(
      fixture.wordings.flatMap(({ subject, body }) =>
        readingsOf(vendor, subject === undefined ? 'body' : 'subject', subject ?? body ?? '').map(
          ({ wording }) => wording,
        ),
      ),
    );
    expect(
      vendor.wordings
        .filter((wording) => !shown.has(wording))
        .map(({ pattern }) => pattern.source.slice(0, 160)),
    ).toEqual([]);
  });

  it('reads tenant and job id from its posting URLs, and nothing from its other pages', () => {
    for (const { url, company, jobId } of fixture.postings ?? []) {
      expect([url, vendor.postingUrl?.(new URL(url))]).toEqual([url, { company, jobId }]);
      const tracked = new URL(url);
      tracked.searchParams.append('utm_source', 'mail');
      expect([url, vendor.postingUrl?.(tracked)]).toEqual([url, { company, jobId }]);
    }
    for (const url of [
      ...(fixture.others ?? []),
      'https://example.org/',
      'https://example.org/jobs',
      'mailto:jane@example.org',
    ]) {
      expect([url, vendor.postingUrl?.(new URL(url)) ?? null]).toEqual([url, null]);
    }
  });

  it('knows no posting on a host without one of the labels that it names', () => {
    const labels = vendor.postingLabels;
    if (labels === undefined) return;
    for (const { url } of fixture.postings ?? []) {
      const named = new URL(url);
      const host = named.hostname.split('.');
      expect([url, host.some((label) => labels.includes(label))]).toEqual([url, true]);
      const other = new URL(url);
      other.hostname = host.map((label) => (labels.includes(label) ? 'norvane' : label)).join('.');
      expect([other.href, vendor.postingUrl?.(other) ?? null]).toEqual([other.href, null]);
    }
  });

  it('reads the kind from its proving header', () => {
    for (const { value, kind } of fixture.headers ?? []) {
      expect([value, vendor.header?.kinds.find(([pattern]) => pattern.test(value))?.[1] ?? null]).toEqual([
        value,
        kind,
      ]);
    }
    expect((vendor.header?.kinds ?? []).filter(([, kind]) => !KINDS.includes(kind))).toEqual([]);
  });
});
