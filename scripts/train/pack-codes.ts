// Packs long rows of small numbers as tightly as their frequencies allow, as `unpackCodes` reads them.
import { CODE_BITS, CODE_LEAST } from '../../src/pipeline/classify/unpack-codes.ts';

const WHOLE = 2 ** CODE_BITS;

/** How often each number is there, out of WHOLE; one that is there at all has at least 1. */
function frequenciesOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.map((count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count / Math.max(all, 1)) * WHOLE)),
  );
  const most = shares.indexOf(Math.max(...shares));
  shares[most]! += WHOLE - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}

const startsOf = (frequencies: readonly number[]): number[] =>
  frequencies.map((_, code) => frequencies.slice(0, code).reduce((sum, share) => sum + share, 0));

/**
 * @param codes row by row, each below `kinds`
 * @param columns numbers of a row
 */
export function packCodes(
  codes: Uint8Array,
  columns: number,
  kinds: number,
): { frequencies: number[][]; packed: string } {
  const counts = Array.from({ length: columns }, () => Array.from({ length: kinds }, () => 0));
  for (const [at, code] of codes.entries()) counts[at % columns]![code]! += 1;
  const frequencies = counts.map(frequenciesOf);
  const starts = frequencies.map(startsOf);
  const shifted: number[] = [];
  let state = CODE_LEAST;
  // The last is packed first, since what was packed last is read first.
  for (let at = codes.length - 1; at >= 0; at--) {
    const column = at % columns;
    const code = codes[at]!;
    const frequency = frequencies[column]![code]!;
    const most = (CODE_LEAST / WHOLE) * 256 * frequency;
    while (state >= most) {
      shifted.push(state % 256);
      state = Math.floor(state / 256);
    }
    state = Math.floor(state / frequency) * WHOLE + (state % frequency) + starts[column]![code]!;
  }
  const head = Buffer.alloc(4);
  head.writeUInt32BE(state);
  return { frequencies, packed: Buffer.concat([head, Buffer.from(shifted.toReversed())]).toString('base64') };
}
