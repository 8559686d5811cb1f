// Combines what was found in a mail into one score per kind.
import type { Kind } from '../../domain/kind.ts';
import type { Span } from '../../domain/mail.ts';
import type { Hit } from './match-phrases.ts';

interface Score {
  kind: Kind;
  score: number;
  evidence: Span[];
}

const CAP = 8;
const NOT_JOB_BASE = 2;
const PRIOR = -0.5;
// Nothing speaks for the kind at all.
const SILENT = -2.5;
// A hit inside a longer hit for another kind is a misreading: "position … withdrawn" within "application for the position …
// withdrawn".
const INSIDE = 0.35;
const STRONG = 3;

// What makes the thanks for applying, or the word of a review, a mere preamble.
const NEWS: ReadonlySet<Kind> = new Set<Kind>([
  'assessment',
  'interview_invite',
  'interview_scheduled',
  'offer',
  'rejection',
  'position_closed',
  'withdrawal',
  'incomplete_application',
]);

/** Sum with diminishing returns, so that saying a thing five times is not five things said. */
function total(weights: number[]): number {
  const falling = weights.sort((a, b) => b - a);
  let sum = 0;
  let factor = 1;
  for (const weight of falling) {
    sum += weight * factor;
    factor *= 0.5;
  }
  return Math.min(sum, CAP);
}

/** Phrases for one kind in one sentence say one thing: the strongest counts whole, the others hint. */
function scoreOf(hits: readonly Hit[], trust: number): number {
  const bySentence = new Map<number, number>();
  let against = 0;
  for (const hit of hits) {
    const weight = hit.sentence < 0 ? hit.weight : hit.weight * trust;
    if (weight < 0) against += weight;
    else bySentence.set(hit.sentence, Math.max(bySentence.get(hit.sentence) ?? 0, weight));
  }
  return total([...bySentence.values()]) + Math.max(against, -CAP);
}

function isInside(inner: Hit, outer: Hit): boolean {
  return (
    inner.kind !== outer.kind &&
    outer.weight >= STRONG &&
    inner.span.field === outer.span.field &&
    inner.span.start >= outer.span.start &&
    inner.span.end <= outer.span.end &&
    inner.span.text.length < outer.span.text.length
  );
}

function withoutMisreadings(hits: readonly Hit[]): Hit[] {
  return hits.map((hit) =>
    hit.weight > 0 && hit.span.start >= 0 && hits.some((other) => isInside(hit, other))
      ? { ...hit, weight: hit.weight * INSIDE }
      : hit,
  );
}

/** How far the words for news are believed in a mail that hardly speaks of applying: "can't find" is then no rejection. */
function trustIn(topic: number): number {
  return Math.min(1, 0.6 + 0.3 * topic);
}

/**
 * What a kind is worth before its evidence. A mail full of the words of applying that says nothing known is about jobs in a
 * way that moves nothing: `other_job`.
 */
function baseOf(kind: Kind, topic: number, spoken: boolean): number {
  if (kind === 'not_job') return NOT_JOB_BASE - topic;
  if (spoken) return PRIOR;
  return kind === 'other_job' ? Math.max(SILENT, Math.min(0, topic - 3)) : SILENT;
}

/** Takes from the kinds that stand before the news what the news is worth. */
function stepBack(scores: Score[]): void {
  const news = Math.max(0, ...scores.filter((s) => NEWS.has(s.kind)).map((s) => s.score));
  const review = scores.find((s) => s.kind === 'in_review')?.score ?? 0;
  for (const score of scores) {
    if (score.score <= 0) continue;
    if (score.kind === 'application_received')
      score.score -= Math.min(score.score, Math.max(news * 0.75, review * 0.3));
    if (score.kind === 'in_review') score.score -= Math.min(score.score, news * 0.5);
  }
}

/**
 * One score per kind of `kinds`, best first. `topic` (0–8) is how much the mail is about applying at all: it speaks against
 * `not_job` only.
 */
export function combineHits(hits: readonly Hit[], topic: number, kinds: readonly Kind[]): Score[] {
  const read = withoutMisreadings(hits);
  const trust = trustIn(topic);
  const scores = kinds.map((kind): Score => {
    const own = read.filter((hit) => hit.kind === kind);
    const sum = scoreOf(own, kind === 'not_job' ? 1 : trust);
    const evidence = own
      .filter((hit) => hit.weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map((hit) => hit.span);
    return { kind, score: baseOf(kind, topic, evidence.length > 0) + sum, evidence };
  });
  stepBack(scores);
  return scores.sort((a, b) => b.score - a.score);
}
