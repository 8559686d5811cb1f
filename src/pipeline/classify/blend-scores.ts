// Blends what the rules say of a mail with what its words as a whole say.
import type { Kind } from '../../domain/kind.ts';
import type { Span } from '../../domain/mail.ts';
import type { WordVerdict } from './word-model.ts';

interface Score {
  kind: Kind;
  score: number;
  evidence: Span[];
}

// Fitted on mail that neither the rules nor the words had seen: how far each is to be believed, and what is left to each kind.
const RULES = 0.36;
const WORDS = 1.35;
const LEFT: Readonly<Record<Kind, number>> = {
  application_received: -0.4,
  in_review: 0.13,
  assessment: 0.18,
  interview_invite: -0.38,
  interview_scheduled: -0.4,
  offer: 0.22,
  rejection: -0.37,
  position_closed: 0.04,
  withdrawal: 0.51,
  offer_accepted: 0.29,
  follow_up: 0.53,
  incomplete_application: 0.33,
  recruiter_outreach: 0.45,
  job_alert: 0,
  account_notice: 0.3,
  other_job: -0.03,
  not_job: -1.4,
};
// Below this the rules say the same: nothing.
const FLOOR = -3;

/** Only among those that lead is one chosen; looking for the words that spoke for the others would be in vain. */
const LEADING = 2;

/**
 * The blended scores, best first. The evidence of the rules goes first; the two that lead have the sentence as well whose
 * words say it loudest.
 */
export function blendScores(scores: readonly Score[], words: WordVerdict): Score[] {
  const blended = scores
    .map(({ kind, score, evidence }) => ({
      kind,
      score: RULES * Math.max(score, FLOOR) + WORDS * words.score(kind) + LEFT[kind],
      evidence,
    }))
    .sort((a, b) => b.score - a.score);
  for (const lead of blended.slice(0, LEADING)) {
    const loudest = lead.kind === 'not_job' ? null : words.evidence(lead.kind);
    if (loudest !== null) lead.evidence = [...lead.evidence, loudest];
  }
  return blended;
}
