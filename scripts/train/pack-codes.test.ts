// Holds packed numbers against what was packed.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackCodes } from '../../src/pipeline/classify/unpack-codes.ts';
import { packCodes } from './pack-codes.ts';

const unpacked = (codes: Uint8Array, columns: number, kinds: number): number[] => {
  const { frequencies, packed } = packCodes(codes, columns, kinds);
  return [...unpackCodes(frequencies, packed, codes.length)];
};

test('Numbers are read as they were packed, whatever they are.', () => {
  const rows = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.tuple(
      fc.constant(columns),
      fc.array(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: columns, maxLength: columns }), {
        maxLength: 60,
      }),
    ),
  );
  fc.assert(
    fc.property(rows, ([columns, values]) => {
      const codes = Uint8Array.from(values.flat());
      expect(unpacked(codes, columns, 16)).toEqual([...codes]);
    }),
  );
});

test('What is rare among very many is kept.', () => {
  const codes = new Uint8Array(200_000).fill(3);
  codes[77_777] = 15;
  codes[199_999] = 0;
  expect(unpacked(codes, 2, 16)).toEqual([...codes]);
});

test('What is mostly one number takes little room.', () => {
  const codes = Uint8Array.from({ length: 80_000 }, (_, at) => (at % 10 === 0 ? 1 : 0));
  const { packed } = packCodes(codes, 1, 16);
  // A tenth of ones is .469 bits a number by Shannon, and base64 makes eight of six bits.
  expect(packed.length).toBeLessThan(((80_000 * 0.48) / 8) * (4 / 3));
});
