// Tells the act of a sentence from its signs: how likely each is.
import { weighSigns, type PackedWeights } from './packed-weights.ts';

/** All signs of a sentence weigh together as much as this, however many they are. */
export const ACT_SCALE = 3;

/** Probabilities in the order of ACTS. */
export function actOdds(signs: readonly string[], weights: PackedWeights): Float64Array {
  const scores = weighSigns(signs, weights, ACT_SCALE, 1);
  const top = Math.max(...scores);
  let sum = 0;
  for (let act = 0; act < scores.length; act++) sum += scores[act] = Math.exp(scores[act]! - top);
  return scores.map((odds) => odds / sum);
}
