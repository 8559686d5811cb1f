// Weighs what a language model said of a mail against what the machine found in it.
import type { Decision } from '../../domain/decision.ts';
import { joinsTimeline } from '../../domain/kind.ts';
import type { Opinion } from '../../domain/model-answer.ts';

/**
 * How much likelier a kind becomes that a model names too: as if it were right four times of five. What it says of its own
 * certainty adds nothing, because nobody has measured that.
 */
const WEIGHT = 4;
/** Below this the machine holds a kind for one of many, and a voice beside it would be the model's alone. */
const FLOOR = 0.25;
/** Two readings that agree are still no proof. */
const CEILING = 0.9;
/** A model that doubts itself is no witness. */
const SELF_DOUBT = 0.5;

type Agreed = Pick<Decision, 'kind' | 'confidence' | 'evidence' | 'reason' | 'confirmedBy'>;

/** What the machine itself holds for this kind: its share of the odds and what in the mail speaks for it. */
function ownView(decision: Decision, kind: Opinion['answer']['kind']) {
  const at = (decision.alternatives ?? []).slice(0, 2).findIndex((other) => other.kind === kind);
  const proof = at === 0 ? decision : decision.second;
  if (at < 0 || !proof || proof.evidence.length === 0) return null;
  return { proof, probability: decision.alternatives![at]!.probability };
}

function agree(decision: Decision, { model, answer }: Opinion, threshold: number): Agreed | null {
  const own = ownView(decision, answer.kind);
  if (!own || own.probability < FLOOR || answer.confidence < SELF_DOUBT || answer.quotes.length === 0)
    return null;
  const odds = own.probability * WEIGHT;
  const confidence = Math.min(CEILING, odds / (odds + 1 - own.probability));
  if (confidence < threshold) return null;
  const { evidence, reason } = own.proof;
  const said = `${reason}; ${model} reads it so too`;
  return { kind: answer.kind, confidence, evidence, reason: said, confirmedBy: model };
}

/**
 * A mail that tells the reader what to record is left to the person, and so is one that would go out of sight: a model hides
 * nothing.
 */
function maySettle(decision: Decision, { answer }: Opinion): boolean {
  if (!decision.review || decision.speaksToMachine) return false;
  return joinsTimeline(answer.kind, decision.direction);
}

/**
 * The decision with a model's word laid beside it. It takes a mail out of review only where the machine holds the same kind for
 * the likeliest or second likeliest, with evidence of its own, and both together are sure enough; else it merely suggests.
 * @param threshold confidence below which a decision asks for a look, 0–1
 */
export function weighAnswer(
  decision: Decision,
  opinion: Opinion | null,
  threshold: number,
): { decision: Decision; suggestion: Opinion | null } {
  const agreed = opinion && maySettle(decision, opinion) ? agree(decision, opinion, threshold) : null;
  return agreed
    ? { decision: { ...decision, ...agreed, review: false }, suggestion: null }
    : { decision, suggestion: opinion };
}
