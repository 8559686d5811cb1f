// Keeps of all that a mail may mean what is worth remembering.
import type { Guess } from '../../domain/decision.ts';

/** Less likely ones are chance finds. */
const WORTH = 0.01;
const MOST = 6;
/** Longer values are misread sentences. */
const LONGEST = 80;

/** @param ranked likeliest first, none told twice */
export function likeliest(ranked: readonly Guess[]): Guess[] {
  return ranked
    .filter(({ value, probability }) => probability >= WORTH && value.length <= LONGEST)
    .slice(0, MOST)
    .map(({ value, probability }) => ({ value, probability: Number(probability.toFixed(3)) }));
}
