// Weighs some signs of an employer's name anew in the situation that the mail is in, and some together.
import { remembered } from '../../domain/remembered.ts';
import { CROSSED, PAIRS } from './crossed-signs.data.ts';

/** What two signs together are called; each name of a mail is asked for all of them, so that they are spelt once. */
const together = (one: string, other: string): string => `${one} × ${other}`;
const PAIRED = PAIRS.map(([one, other]) => ({ one, other, both: together(one, other) }));
const crossedIn = remembered((situation) => ({
  signs: CROSSED.map((sign) => ({ sign, there: together(sign, situation) })),
  // How often a mail names its employer at all differs too.
  any: together('any', situation),
}));

/** Adds what signs mean in the situations of the mail, which are `told`, and together. */
export function crossSigns(signs: Record<string, number>, told: readonly string[]): void {
  for (const situation of told) {
    const crossed = crossedIn(situation);
    for (const { sign, there } of crossed.signs) {
      const value = signs[sign] ?? 0;
      if (value !== 0) signs[there] = value;
    }
    signs[crossed.any] = 1;
  }
  for (const { one, other, both } of PAIRED) {
    const value = (signs[one] ?? 0) * (signs[other] ?? 0);
    if (value !== 0) signs[both] = value;
  }
}
