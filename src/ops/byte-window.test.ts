// Checks that a window shows exactly the bytes of its stream, however they arrive and are dropped.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteWindow } from './byte-window.ts';

it('shows the bytes of the stream at their offsets, however they arrive and are dropped', async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });
  const steps = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(pieces, steps, async (given, moves) => {
      const whole = Buffer.concat(given);
      const shared = Buffer.alloc(40);
      // Each piece holds only until the next is asked for.
      const stream = async function* () {
        for (const piece of given) {
          shared.set(piece);
          yield shared.subarray(0, piece.length);
        }
      };
      const window = new ByteWindow(stream(), 0);
      for (const [wanted, dropped] of moves) {
        await window.fill(wanted);
        expect(window.bytes.length >= wanted || window.ended).toBe(true);
        expect(window.bytes).toEqual(whole.subarray(window.offset, window.offset + window.bytes.length));
        window.drop(Math.min(dropped, window.bytes.length));
      }
    }),
  );
});
