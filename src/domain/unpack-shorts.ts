// Reads the weights of a fitted model from the base64 in which they are written.
import { unpackBytes } from './unpack-bytes.ts';

/** @param base64 two bytes a weight, the lower first, in units of 1 / `unit` */
export function unpackShorts(base64: string, unit: number): Float64Array {
  const shorts = new DataView(unpackBytes(base64).buffer);
  return Float64Array.from(
    { length: shorts.byteLength / 2 },
    (_, at) => shorts.getInt16(at * 2, true) / unit,
  );
}
