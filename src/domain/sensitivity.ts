// How sure the machine must be for not asking the person to have a look.
import type { Decision } from './decision.ts';

export const SENSITIVITIES = ['few', 'normal', 'many'] as const;

export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Confidence below which a decision asks for a look, 0–1. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = { few: 0.45, normal: 0.6, many: 0.8 };

/**
 * Whether a decision asks for a look under this setting. A decision is stored with the answer for `normal`, so that the
 * setting can change without judging anything again; mail that was left out for good is not asked for by any.
 */
export function asksForLook(
  { review, confidence, kind }: Pick<Decision, 'review' | 'confidence' | 'kind'>,
  sensitivity: Sensitivity,
): boolean {
  if (sensitivity === 'few') return review && confidence < THRESHOLDS.few;
  if (sensitivity === 'many') return review || (kind !== 'not_job' && confidence < THRESHOLDS.many);
  return review;
}
