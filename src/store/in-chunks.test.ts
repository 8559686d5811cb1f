// Tests that every value is asked for once, in order, in few sizes of statement.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inChunks } from './in-chunks.ts';

test('Each value is handed over exactly once and in order, in chunks of at most five sizes.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(3000), async (length) => {
      const values = Array.from({ length }, (_, at) => at);
      const sizes: number[] = [];
      const rows = await inChunks(values, async (chunk) => {
        sizes.push(chunk.length);
        return chunk;
      });
      expect(rows).toEqual(values);
      expect(new Set(sizes).difference(new Set([250, 64, 16, 4, 1])).size).toBe(0);
    }),
    { numRuns: 60 },
  );
});
