// Tests of reading one value of a URL's query.
import { describe, expect, it } from 'vitest';
import { queryValue } from './query-value.ts';

const read = (url: string): string | null => queryValue(new URL(url), ['jobid', 'r'], /\d{2,5}/u);

describe('queryValue', () => {
  it('finds a parameter whatever its case, and the preferred one first', () => {
    expect(read('https://a.example/?JobID=123')).toBe('123');
    expect(read('https://a.example/?r=99&jobId=123')).toBe('123');
    expect(read('https://a.example/?jobId=none&r=99')).toBe('99');
  });

  it('gives null for a value that only begins or ends with the shape', () => {
    expect(read('https://a.example/?jobId=123abc')).toBeNull();
    expect(read('https://a.example/?jobId=1234567')).toBeNull();
    expect(read('https://a.example/?jobId=')).toBeNull();
    expect(read('https://a.example/')).toBeNull();
  });
});
