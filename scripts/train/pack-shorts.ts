// Packs fitted weights as base64 of 16-bit integers, as `unpackShorts` reads them.

/**
 * @returns two bytes a weight, the lower first, in units of 1 / `unit`
 * @throws when a weight is too large to be written
 */
export function packShorts(weights: Float64Array, unit: number): string {
  const units = Int16Array.from(weights, (weight) => Math.round(weight * unit));
  if (weights.some((weight, at) => Math.abs(weight * unit - units[at]!) > 1))
    throw new Error('a weight of the model is too large to be written');
  return Buffer.from(units.buffer).toString('base64');
}
