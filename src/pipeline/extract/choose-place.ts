// Weighs the places that a mail's job could be at by learned weights and chooses one.
import type { Extracted } from '../../domain/decision.ts';
import { spanOf } from './candidate.ts';
import { placeContenders, type PlaceContender } from './place-contenders.ts';
import type { PlaceEvidence } from './place-signs.ts';
import { NO_PLACE, PLACE_WEIGHTS } from './place-weights.data.ts';

const WEIGHTS = new Map(Object.entries(PLACE_WEIGHTS));

function scoreOf({ signs }: PlaceContender): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS.get(sign) ?? 0;
  return sum;
}

/** "Columbus, OH" for "Columbus": the region belongs to the place as it is written. */
function longest(chosen: PlaceContender, contenders: readonly PlaceContender[]): PlaceContender {
  return contenders.reduce((best, other) => {
    const there = other.field === best.field && other.start === best.start;
    const regional = other.signs.has('state') || other.signs.has('known');
    return there && regional && other.value.startsWith(`${best.value},`) ? other : best;
  }, chosen);
}

/**
 * The job's place or working mode as written: what the vendor's wording or a labelled line states, else the likeliest;
 * null when the mail names none. Its confidence is the share of belief that it has among all contenders and none.
 */
export function choosePlace(evidence: PlaceEvidence): Extracted | null {
  let best: PlaceContender | null = null;
  let top = NO_PLACE;
  const scores = [NO_PLACE];
  const contenders = placeContenders(evidence);
  const [stated] = contenders.filter(({ proposal }) => proposal !== null);
  if (stated?.proposal)
    return { value: stated.value, confidence: stated.proposal.score, span: stated.proposal.span };
  for (const contender of contenders) {
    const score = scoreOf(contender);
    scores.push(score);
    if (score > top) {
      top = score;
      best = contender;
    }
  }
  if (best === null) return null;
  best = longest(best, contenders);
  const confidence = Math.min(0.99, 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
  const { value, field, start, end } = best;
  return field === null ? null : { value, confidence, span: spanOf(field, start, end) };
}
