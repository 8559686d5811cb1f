// Tells how well the best of a mail's domain labels fits a name, and remembers it.
import { domainFit } from '../../domain/domain-fit.ts';

const FITS = new WeakMap<readonly string[], Map<string, number>>();

/** How well the best of a mail's labels fits a name; each name is asked about many times. */
export function bestFit(labels: readonly string[], value: string): number {
  const known = FITS.get(labels) ?? new Map<string, number>();
  FITS.set(labels, known);
  const fit = known.get(value) ?? Math.max(0, ...labels.map((label) => domainFit(label, value)));
  known.set(value, fit);
  return fit;
}
