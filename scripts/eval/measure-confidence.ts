// Measures whether confidence means what it says, and how much can be applied without asking.
import { isTracked } from '../../src/domain/kind.ts';
import type { Judged } from './judge-mail.ts';
import { isRight, share, type Share } from './measure-kinds.ts';

export interface ConfidenceFigures {
  /** Expected calibration error over ten bins of equal width (Guo et al. 2017), all mails. */
  ece: number;
  bins: { from: number; mails: number; confidence: number; right: number }[];
  /** Of what was said to be of an application without asking: how much is right. */
  autoPrecision: Share;
  /** Of the mails that are of an application or were taken for one: how many without asking. */
  autoCoverage: Share;
  /** With only the surest applied: how many of them are wrong. */
  riskCoverage: { coverage: number; confidence: number; risk: number }[];
}

const BINS = 10;
const COVERAGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** Of an application by its label, or taken for such. */
const concerns = ({ mail, decision }: Judged) => isTracked(mail.truth.kinds[0]!) || isTracked(decision.kind);

function binsOf(judged: readonly Judged[]): ConfidenceFigures['bins'] {
  return Array.from({ length: BINS }, (_, at) => {
    const inside = judged.filter(
      ({ decision }) => Math.min(BINS - 1, Math.floor(decision.confidence * BINS)) === at,
    );
    const n = Math.max(1, inside.length);
    return {
      from: at / BINS,
      mails: inside.length,
      confidence: inside.reduce((sum, { decision }) => sum + decision.confidence, 0) / n,
      right: inside.filter(isRight).length / n,
    };
  });
}

export function measureConfidence(judged: readonly Judged[]): ConfidenceFigures {
  const bins = binsOf(judged);
  const ece = bins.reduce(
    (sum, bin) => sum + (bin.mails / Math.max(1, judged.length)) * Math.abs(bin.confidence - bin.right),
    0,
  );
  const concerned = judged.filter(concerns);
  const auto = concerned.filter(({ decision }) => isTracked(decision.kind) && !decision.review);
  const surest = [...concerned].sort((a, b) => b.decision.confidence - a.decision.confidence);
  return {
    ece,
    bins,
    autoPrecision: share(auto.filter(isRight).length, auto.length),
    autoCoverage: share(auto.length, concerned.length),
    riskCoverage: COVERAGES.map((coverage) => {
      const taken = surest.slice(0, Math.round(surest.length * coverage));
      const wrong = taken.filter((one) => !isRight(one)).length;
      const confidence = taken.at(-1)?.decision.confidence ?? 0;
      return { coverage, confidence, risk: wrong / Math.max(1, taken.length) };
    }),
  };
}
