// Measures how well kinds are told: relevance, precision and recall per kind, and who is taken for whom.
import { isTracked, KINDS, type Kind } from '../../src/domain/kind.ts';
import { bootstrap, wilson, type Interval } from './intervals.ts';
import type { Judged } from './judge-mail.ts';

export interface KindRow {
  kind: Kind;
  /** Mails whose best label is this kind. */
  cases: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Share {
  hits: number;
  of: number;
  interval: Interval;
}

export interface KindFigures {
  mails: number;
  accuracy: Share;
  /** Over the kinds that have cases. */
  macroF1: number;
  macroInterval: Interval;
  relevantPrecision: Share;
  relevantRecall: Share;
  kinds: KindRow[];
  /** `label → prediction`, only mistakes, most frequent first. */
  confusions: { label: Kind; said: Kind; count: number }[];
}

/** The label that a prediction is counted against: itself when it is accepted, else the best. */
function labelOf({ mail, decision }: Judged): Kind {
  return mail.truth.kinds.includes(decision.kind) ? decision.kind : mail.truth.kinds[0]!;
}

export const isRight = (judged: Judged): boolean => judged.mail.truth.kinds.includes(judged.decision.kind);

export function share(hits: number, of: number): Share {
  return { hits, of, interval: wilson(hits, of) };
}

function rowOf(kind: Kind, judged: readonly Judged[]): KindRow {
  const labelled = judged.filter((one) => labelOf(one) === kind).length;
  const said = judged.filter(({ decision }) => decision.kind === kind).length;
  const both = judged.filter((one) => one.decision.kind === kind && isRight(one)).length;
  const f1 = labelled === 0 ? null : (2 * both) / (labelled + said);
  return {
    kind,
    cases: labelled,
    precision: said === 0 ? null : both / said,
    recall: labelled === 0 ? null : both / labelled,
    f1,
  };
}

function macroOf(judged: readonly Judged[]): number {
  const scores = KINDS.map((kind) => rowOf(kind, judged).f1).filter((f1) => f1 !== null);
  return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length;
}

/** Relevant = of a kind that stands on a timeline. Where labels of both sorts are accepted, either is right. */
function relevance(judged: readonly Judged[]): { precision: Share; recall: Share } {
  let said = 0;
  let right = 0;
  let wanted = 0;
  for (const { mail, decision } of judged) {
    const accepted = mail.truth.kinds.map(isTracked);
    const isWanted = accepted.every(Boolean) || (accepted.some(Boolean) && isTracked(decision.kind));
    if (isTracked(decision.kind)) said += 1;
    if (isWanted) wanted += 1;
    if (isWanted && isTracked(decision.kind)) right += 1;
  }
  return { precision: share(right, said), recall: share(right, wanted) };
}

function confusionsOf(judged: readonly Judged[]): KindFigures['confusions'] {
  const counts = new Map<string, KindFigures['confusions'][number]>();
  for (const one of judged) {
    if (isRight(one)) continue;
    const [label, said] = [labelOf(one), one.decision.kind];
    const known = counts.get(`${label} ${said}`) ?? { label, said, count: 0 };
    known.count += 1;
    counts.set(`${label} ${said}`, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** @param judged mails with what was said of them */
export function measureKinds(judged: readonly Judged[]): KindFigures {
  const { precision, recall } = relevance(judged);
  return {
    mails: judged.length,
    accuracy: share(judged.filter(isRight).length, judged.length),
    macroF1: macroOf(judged),
    macroInterval: bootstrap(judged, macroOf),
    relevantPrecision: precision,
    relevantRecall: recall,
    kinds: KINDS.map((kind) => rowOf(kind, judged)),
    confusions: confusionsOf(judged),
  };
}
