// What a mail may be, likeliest first, for the keys 1 to 9.
import { LIFECYCLE_KINDS, type Kind } from '../../src/domain/kind.ts';

export interface KindGuess {
  kind: Kind;
  /** 0–1; null when the machine does not think of it. */
  probability: number | null;
}

const KEYS = 9;
/** Less is no thought of its own. */
const LEAST = 0.005;

/** @param alternatives likeliest first; filled up with what an application usually brings */
export function kindGuesses(alternatives: readonly { kind: Kind; probability: number }[]): KindGuess[] {
  const thought = alternatives.filter(({ probability }, index) => index === 0 || probability >= LEAST);
  const known = new Set(thought.map(({ kind }) => kind));
  const rest = LIFECYCLE_KINDS.filter((kind) => !known.has(kind));
  return [...thought, ...rest.map((kind) => ({ kind, probability: null }))].slice(0, KEYS);
}

/** "likely", "perhaps". @param probability 0–1 */
export function likelihoodWords(probability: number): string {
  if (probability >= 0.85) return 'very likely';
  if (probability >= 0.5) return 'likely';
  if (probability >= 0.2) return 'perhaps';
  return probability >= 0.05 ? 'unlikely' : 'very unlikely';
}
