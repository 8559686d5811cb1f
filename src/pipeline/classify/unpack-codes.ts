// Reads long rows of small numbers that were packed as tightly as their frequencies allow.
import { unpackBytes } from '../../domain/unpack-bytes.ts';

/** Frequencies of one column add up to 2 ^ this. */
export const CODE_BITS = 12;
/** The state never falls below this. */
export const CODE_LEAST = 2 ** 23;

const WHOLE = 2 ** CODE_BITS;

interface Column {
  /** By the lowest bits of the state. */
  codes: Uint8Array;
  /** By code. */
  frequencies: Uint16Array;
  /** By code: the frequencies of those before it. */
  starts: Uint16Array;
}

function columnOf(frequencies: readonly number[]): Column {
  const codes = new Uint8Array(WHOLE);
  const starts = new Uint16Array(frequencies.length);
  let at = 0;
  for (const [code, frequency] of frequencies.entries()) {
    starts[code] = at;
    codes.fill(code, at, at + frequency);
    at += frequency;
  }
  return { codes, frequencies: Uint16Array.from(frequencies), starts };
}

/**
 * The numbers row by row. They were packed by asymmetric numeral systems with ranges (J. Duda, "Asymmetric numeral systems",
 * arXiv:1311.2540), column by column with frequencies of their own.
 * @param frequencies by column and number; each column's sum is 2 ^ CODE_BITS
 * @param packed base64: the last state in four bytes, the highest first, then what is shifted into it
 * @param count numbers in all
 */
export function unpackCodes(
  frequencies: readonly (readonly number[])[],
  packed: string,
  count: number,
): Uint8Array {
  const columns = frequencies.map(columnOf);
  const bytes = unpackBytes(packed);
  const read = new Uint8Array(count);
  let state = new DataView(bytes.buffer).getUint32(0);
  let next = 4;
  for (let i = 0; i < count; i++) {
    const column = columns[i % columns.length]!;
    const low = state & (WHOLE - 1);
    const code = column.codes[low]!;
    read[i] = code;
    state = column.frequencies[code]! * (state >>> CODE_BITS) + low - column.starts[code]!;
    while (state < CODE_LEAST) state = state * 256 + bytes[next++]!;
  }
  return read;
}
