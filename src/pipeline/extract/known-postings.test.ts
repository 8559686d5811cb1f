// Tests that asking only the vendors whose host a link can be finds what asking all of them would.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ats } from '../../ats/index.gen.ts';
import type { Ats } from '../../contracts/ats.ts';
import { knownPostings } from './known-postings.ts';

const vendors: readonly Ats[] = ats;
const FIXTURES = new URL('../../ats/fixtures/', import.meta.url);

interface Fixture {
  postings?: readonly { url: string }[];
  others?: readonly string[];
}

const urls = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const { postings = [], others = [] } = JSON.parse(
      readFileSync(new URL(file, FIXTURES), 'utf8'),
    ) as Fixture;
    return [...postings.map(({ url }) => url), ...others];
  });

const askingAll = (url: URL) =>
  vendors.flatMap((vendor) => {
    const posting = vendor.postingUrl?.(url) ?? null;
    return posting === null ? [] : [{ vendor: vendor.id, posting }];
  });

const askingSome = (url: URL) =>
  knownPostings(url, vendors).map(({ vendor, posting }) => ({ vendor: vendor.id, posting }));

describe('knownPostings', () => {
  it('finds the same postings as asking every vendor, in the same order', () => {
    expect(urls.length).toBeGreaterThan(100);
    const found = urls.map((url) => askingSome(new URL(url)));
    expect(found).toEqual(urls.map((url) => askingAll(new URL(url))));
    expect(found.filter((known) => known.length > 0).length).toBeGreaterThan(60);
  });

  it('finds the same on every host with every path of the fixtures', () => {
    const known = urls.map((url) => new URL(url)).filter(({ protocol }) => protocol === 'https:');
    const hosts = [...new Set(known.map(({ hostname }) => hostname))];
    const differing = known.flatMap((url, place) =>
      [1, 7, 31, 101].flatMap((step) => {
        const moved = new URL(url);
        moved.hostname = hosts[(place * step + step) % hosts.length] ?? url.hostname;
        const some = JSON.stringify(askingSome(new URL(moved)));
        return some === JSON.stringify(askingAll(moved)) ? [] : [moved.href];
      }),
    );
    expect(differing).toEqual([]);
  });

  it('asks a vendor that names its labels on no other host', () => {
    const asked: string[] = [];
    const vendor: Ats = {
      id: 'tindermill',
      name: 'Tindermill',
      type: 'ats',
      brands: ['tindermill'],
      senders: [],
      wordings: [],
      postingLabels: ['tindermill'],
      postingUrl: (url) => {
        asked.push(url.hostname);
        return null;
      },
    };
    const hosts = [
      'apply.tindermill.example',
      'tindermill.example',
      'nottindermill.example',
      'norvane.example',
    ];
    for (const host of hosts) knownPostings(new URL(`https://${host}/jobs/1`), [vendor]);
    expect(asked).toEqual(['apply.tindermill.example', 'tindermill.example']);
  });
});
