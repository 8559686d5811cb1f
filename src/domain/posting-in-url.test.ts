// Tests of reading tenant and job id from a posting's URL.
import { describe, expect, it } from 'vitest';
import { postingInUrl } from './posting-in-url.ts';

const PATTERNS = [
  /^jobs\.vendor\.example\/(?<company>[^/]+)\/(?<job>\d+)(?:\/|$)/u,
  /^jobs\.vendor\.example\/j\/(?<job>[^/]+)$/u,
];
const read = (url: string): unknown => postingInUrl(new URL(url), PATTERNS);

describe('postingInUrl', () => {
  it('reads by the first pattern that fits, with the tenant decoded', () => {
    expect(read('https://jobs.vendor.example/Bright%20Harbor/77/apply?x=1#y')).toEqual({
      company: 'Bright Harbor',
      jobId: '77',
    });
    expect(read('https://jobs.vendor.example/j/ab-1')).toEqual({ company: null, jobId: 'ab-1' });
  });

  it('keeps a slug as it is written when its escapes are broken', () => {
    expect(read('https://jobs.vendor.example/100%/77')).toEqual({ company: '100%', jobId: '77' });
  });

  it('reads nothing in other hosts, other paths and endless ones', () => {
    expect(read('https://vendor.example/acme/77')).toBeNull();
    expect(read('https://jobs.vendor.example/acme')).toBeNull();
    expect(read(`https://jobs.vendor.example/acme/${'7'.repeat(3_000)}`)).toBeNull();
    expect(read('mailto:jane@vendor.example')).toBeNull();
  });
});
