// Tests that nesting is counted as a reader of JSON would, whatever stands in texts.
import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDepth } from './json-depth.ts';

const depthOf = (text: string): number => jsonDepth(Buffer.from(text));

function depthOfValue(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOfValue));
}

describe('the depth of a JSON text', () => {
  it('is that of the value, for whatever value.', () => {
    assert(
      property(jsonValue({ maxDepth: 8 }), (value) => {
        expect(depthOf(JSON.stringify(value))).toBe(depthOfValue(value));
      }),
    );
  });

  it('counts no bracket in a text, and none behind a text that never ends.', () => {
    expect(depthOf('{"a":"[[[[\\"[[["}')).toBe(1);
    expect(depthOf('["[[[[[')).toBe(1);
    expect(depthOf('["\\')).toBe(1);
  });

  it('counts what is opened a million times, closed or not.', () => {
    expect(depthOf('['.repeat(1_000_000))).toBe(1_000_000);
    expect(depthOf('[]'.repeat(10))).toBe(1);
  });
});
