// Weighs the job titles that a mail could be about by learned weights and chooses one.
import type { Extracted } from '../../domain/decision.ts';
import { withoutGenders } from '../../domain/role-title.ts';
import { spanOf } from './candidate.ts';
import { roleContenders, type Contender, type RoleEvidence } from './role-contenders.ts';
import { NO_ROLE, ROLE_WEIGHTS } from './role-weights.data.ts';

const WEIGHTS = new Map(Object.entries(ROLE_WEIGHTS));

function scoreOf({ signs }: Contender): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS.get(sign) ?? 0;
  return sum;
}

/** The chosen title as it is written, but for the mark of who may apply. */
function extractedFrom(
  chosen: Contender,
  confidence: number,
  quoted: RoleEvidence['quoted'],
): Extracted | null {
  const { field, start, end, proposal } = chosen;
  const value = withoutGenders(chosen.value);
  if (field === null) return proposal === null ? null : { value, confidence, span: proposal.span };
  const span = spanOf(field, start, end - (chosen.value.length - value.length));
  return { value, confidence, span: field === quoted ? { ...span, start: -1, end: -1 } : span };
}

/**
 * The title that a mail's evidence speaks for, or null when none is believable. Its confidence is the share of belief
 * that it has among all contenders and none. A title that stands in quoted mail only has a span without offsets.
 */
export function chooseRole(evidence: RoleEvidence): Extracted | null {
  let best: Contender | null = null;
  let top = NO_ROLE;
  const scores = [NO_ROLE];
  for (const contender of roleContenders(evidence)) {
    const score = scoreOf(contender);
    scores.push(score);
    if (score > top) {
      top = score;
      best = contender;
    }
  }
  if (best === null) return null;
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return extractedFrom(best, Math.min(0.99, 1 / all), evidence.quoted);
}
