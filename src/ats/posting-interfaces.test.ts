// The contract of the vendors' public interfaces: where they tell of a posting, and what is made of what they say.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ats } from '../contracts/ats.ts';
import type { Posting } from '../domain/posting.ts';
import { isoTime } from '../domain/iso-time.ts';
import { locatePosting } from '../pipeline/locate-posting.ts';
import { makePosting } from '../pipeline/posting.ts';
import { ats as registry } from './index.gen.ts';

interface Told {
  url: string;
  api: string;
  body: unknown;
  posting: Partial<Posting>;
}

const vendors: readonly Ats[] = registry;
const able = vendors.filter(({ readPosting }) => readPosting !== undefined);

const casesOf = ({ id }: Ats): readonly Told[] =>
  (
    JSON.parse(readFileSync(new URL(`fixtures/${id}.json`, import.meta.url), 'utf8')) as {
      interface?: readonly Told[];
    }
  ).interface ?? [];

/** Every value within JSON, put in the place of the whole: what half of a page would be. */
function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

describe('the vendors with a public interface', () => {
  it('are eight or more, each with the place of it and with fixtures (E4).', () => {
    expect(able.length).toBeGreaterThanOrEqual(8);
    expect(vendors.filter(({ postingApi }) => postingApi !== undefined)).toEqual(able);
    expect(able.filter((vendor) => casesOf(vendor).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(able.map((vendor) => [vendor.id, vendor] as const))('%s', (id, vendor) => {
  it('tells where it tells of a posting, and what it tells becomes one (E4).', () => {
    for (const { url, api, body, posting } of casesOf(vendor)) {
      const place = locatePosting(url, vendors)!;
      expect(place.known?.vendor.id).toBe(id);
      const { ref } = place.known!;
      expect(vendor.postingApi!(new URL(place.url), ref)?.href).toBe(api);
      const told = vendor.readPosting!(body, ref);
      const made = makePosting(told!, place)!;
      const { postedAt, closesAt, ...rest } = made;
      const { atsType, companySlug, atsJobId } = place;
      expect({ ...rest, postedAt: isoTime(postedAt), closesAt: isoTime(closesAt) }).toEqual({
        atsType,
        companySlug,
        atsJobId,
        url: place.url,
        ...posting,
      });
    }
  });

  it('makes nothing of rubbish, and never throws.', () => {
    const ref = { company: 'norvane', jobId: '1' };
    for (const rubbish of [null, undefined, '', 'x', 0, [], {}, { error: 'gone' }, [[]], { jobs: [null] }])
      expect(vendor.readPosting!(rubbish, ref)).toBeNull();
    for (const { body, url } of casesOf(vendor)) {
      const place = locatePosting(url, vendors)!;
      for (const part of partsOf(body)) {
        const told = vendor.readPosting!(part, place.known!.ref);
        if (told !== null) makePosting(told, place);
      }
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const told = vendor.readPosting!(value, ref);
        return told === null || typeof told.title === 'string';
      }),
      { numRuns: 30 },
    );
  });
});
