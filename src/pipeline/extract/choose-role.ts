// Weighs the job titles that a mail could be about by learned weights and chooses one.
import type { Extracted, Guess } from '../../domain/decision.ts';
import { withoutGenders } from '../../domain/role-title.ts';
import { spanOf } from './candidate.ts';
import { likeliest } from './likeliest.ts';
import { withoutTown } from './town-tail.ts';
import { rankBySigns } from './rank-by-signs.ts';
import { roleContenders, type Contender, type RoleEvidence } from './role-contenders.ts';
import { NO_ROLE, ROLE_MODEL } from './role-weights.data.ts';

const rank = rankBySigns(ROLE_MODEL);

/** A title without who may apply and without a town. */
const titleOf = (written: string): string => withoutGenders(withoutTown(written));

/** The chosen title as it is written, but for the mark of who may apply. */
function extractedFrom(
  chosen: Contender,
  confidence: number,
  quoted: RoleEvidence['quoted'],
): Extracted | null {
  const { field, start, end, proposal } = chosen;
  const value = titleOf(chosen.value);
  if (field === null) return proposal === null ? null : { value, confidence, span: proposal.span };
  const span = spanOf(field, start, end - (chosen.value.length - value.length));
  return { value, confidence, span: field === quoted ? { ...span, start: -1, end: -1 } : span };
}

export interface ChosenRole {
  /** Null when no title is believable. */
  role: Extracted | null;
  guesses: readonly Guess[];
}

/** A title that stands in several places is one guess. */
function guessesFrom(scored: readonly (readonly [string, number])[], all: number): Guess[] {
  const shares = new Map<string, number>();
  for (const [title, score] of scored) {
    const value = titleOf(title);
    shares.set(value, (shares.get(value) ?? 0) + Math.exp(score) / all);
  }
  const ranked = [...shares].map(([value, probability]) => ({ value, probability }));
  return likeliest(ranked.sort((a, b) => b.probability - a.probability));
}

/**
 * The title that a mail's evidence speaks for. Its confidence is the share of belief that it has among all contenders and
 * none. A title that stands in quoted mail only has a span without offsets.
 */
export function chooseRole(evidence: RoleEvidence): ChosenRole {
  const scored = roleContenders(evidence).map((contender) => ({ contender, score: rank(contender.signs) }));
  const top = Math.max(NO_ROLE, ...scored.map(({ score }) => score));
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(NO_ROLE - top));
  const best = scored.find(({ score }) => score === top && score > NO_ROLE);
  const role =
    best === undefined ? null : extractedFrom(best.contender, Math.min(0.99, 1 / all), evidence.quoted);
  return {
    role,
    guesses: guessesFrom(
      scored.map((one) => [one.contender.value, one.score - top]),
      all,
    ),
  };
}
