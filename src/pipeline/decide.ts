// Decides on one kind from the scores of all, with an honest confidence and the evidence.
import type { Decision } from '../domain/decision.ts';
import type { Kind } from '../domain/kind.ts';
import type { Direction, ParsedMail, Span } from '../domain/mail.ts';

interface Score {
  kind: Kind;
  score: number;
  evidence: Span[];
}

const TEMPERATURE = 1;
const MAX_EVIDENCE = 5;
// A runner-up this likely makes an ignored mail worth a look.
const NEAR = 0.25;

const NAMES: Readonly<Record<Kind, string>> = {
  application_received: 'Confirms an application',
  in_review: 'Reports on a running application',
  assessment: 'Asks for a test or questionnaire',
  interview_invite: 'Invites to an interview',
  interview_scheduled: 'Fixes, moves or cancels an interview',
  offer: 'Offers the job',
  rejection: 'Declines the application',
  position_closed: 'Says that the position is closed or on hold',
  withdrawal: 'Withdraws the application',
  offer_accepted: 'Accepts an offer',
  follow_up: 'Asks how the application stands',
  incomplete_application: 'Reminds of an unfinished application',
  recruiter_outreach: 'A recruiter proposes a job',
  job_alert: 'Lists jobs',
  account_notice: 'Concerns an account at a job site',
  other_job: 'About job hunting in general',
  not_job: 'Not about a job application',
};

function reasonOf(best: Score): string {
  const proof = best.evidence[0];
  if (proof === undefined) {
    return best.kind === 'not_job'
      ? `${NAMES.not_job}: nothing in it speaks of one`
      : `${NAMES[best.kind]}, by its whole look`;
  }
  const text = proof.text.replace(/\s+/gu, ' ').trim();
  return `${NAMES[best.kind]}: "${text.length > 90 ? `${text.slice(0, 89)}…` : text}"`;
}

/** Probabilities of the scores, in their order. */
function softmax(scores: readonly Score[]): number[] {
  const top = Math.max(...scores.map((s) => s.score));
  const powers = scores.map((s) => Math.exp((s.score - top) / TEMPERATURE));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

/**
 * Picks the kind. `threshold` (0–1) is the confidence below which a job-related mail goes to review; mail that is not about a
 * job goes there only when a job-related kind comes near. `mail` gives nothing but its damage: a damaged mail is less sure.
 */
export function decide(
  scores: readonly Score[],
  mail: ParsedMail,
  direction: Direction,
  threshold: number,
): Decision {
  const ranked = [...scores].sort((a, b) => b.score - a.score);
  const best = ranked[0] ?? { kind: 'not_job' as const, score: 0, evidence: [] };
  const odds = softmax(ranked);
  const confidence = (odds[0] ?? 1) * (mail.damage.length > 0 ? 0.97 : 1);
  const review =
    best.kind === 'not_job' ? (odds[1] ?? 0) > NEAR && confidence < threshold : confidence < threshold;
  return {
    kind: best.kind,
    confidence,
    review,
    evidence: best.evidence.slice(0, MAX_EVIDENCE),
    reason: reasonOf(best),
    direction,
  };
}
