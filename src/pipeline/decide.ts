// Decides on one kind from the scores of all, with an honest confidence and the evidence.
import type { Alternative, Decision } from '../domain/decision.ts';
import type { Kind } from '../domain/kind.ts';
import type { Direction, ParsedMail, Span } from '../domain/mail.ts';
import { THRESHOLDS } from '../domain/sensitivity.ts';
import { speaksToMachine } from './decide/speaks-to-machine.ts';

interface Score {
  kind: Kind;
  score: number;
  evidence: Span[];
}

const MAX_EVIDENCE = 5;
const MAX_ALTERNATIVES = 5;
// An ignored mail this likely to be about a job after all is worth a look.
const DOUBT = 0.35;

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
  const powers = scores.map((s) => Math.exp(s.score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

/** Best first; without any score it is not about a job. */
function rank(scores: readonly Score[]): Score[] {
  if (scores.length === 0) return [{ kind: 'not_job', score: 0, evidence: [] }];
  return [...scores].sort((a, b) => b.score - a.score);
}

interface Picked {
  best: Score;
  second: Score | undefined;
  odds: number;
  /** Probability that it is not about a job. */
  ignored: number;
  alternatives: Alternative[];
}

/**
 * The best kind with its probability. A mail that is more likely than not about a job is never ignored, even when its kind
 * is so unclear that no single one outweighs `not_job`.
 */
function pick(ranked: readonly Score[]): Picked {
  const odds = softmax(ranked);
  const at = ranked.findIndex((score) => score.kind === 'not_job');
  const ignored = at < 0 ? 0 : odds[at]!;
  const chosen = at === 0 && ignored < 0.5 && ranked.length > 1 ? 1 : 0;
  const likely = ranked.map(({ kind }, at) => ({ kind, probability: Number(odds[at]!.toFixed(4)) }));
  const alternatives = [likely[chosen]!, ...likely.toSpliced(chosen, 1)].slice(0, MAX_ALTERNATIVES);
  const second = ranked.toSpliced(chosen, 1)[0];
  return { best: ranked[chosen]!, second, odds: odds[chosen]!, ignored, alternatives };
}

const proofOf = (score: Score): Pick<Decision, 'evidence' | 'reason'> => ({
  evidence: score.evidence.slice(0, MAX_EVIDENCE),
  reason: reasonOf(score),
});

const mayBeOfUse = ({ best, ignored }: Picked): boolean => best.kind !== 'not_job' || 1 - ignored > DOUBT;

/**
 * Picks the kind. `threshold` (0–1) is the confidence below which a job-related mail goes to review; mail that is not about a
 * job goes there only when it may well be about one. A damaged mail is less sure; one that speaks to the reading program goes there
 * always.
 */
export function decide(
  scores: readonly Score[],
  mail: ParsedMail,
  direction: Direction,
  threshold: number,
): Decision {
  const picked = pick(rank(scores));
  const { best, second, odds, alternatives } = picked;
  const confidence = odds * (mail.damage.length > 0 ? 0.97 : 1);
  const unsure = confidence < threshold && mayBeOfUse(picked);
  const commands = (unsure || best.kind !== 'not_job') && speaksToMachine(mail);
  const review = unsure || commands;
  return {
    kind: best.kind,
    confidence,
    review,
    ...proofOf(best),
    direction,
    alternatives,
    ...(second && (review || confidence < THRESHOLDS.many) && { second: proofOf(second) }),
    ...(commands && { speaksToMachine: true as const }),
  };
}
