// Tests promise 4: what a language model says takes a mail out of review only beside evidence that the machine found itself.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../domain/decision.ts';
import { isTracked, joinsTimeline, KINDS, statusOfKind, type Kind } from '../../domain/kind.ts';
import type { Span } from '../../domain/mail.ts';
import type { Opinion } from '../../domain/model-answer.ts';
import { weighAnswer } from './weigh-answer.ts';

const span = (text: string): Span => ({ field: 'body', text, start: 0, end: text.length });

/** In review between a rejection and an offer. */
const DOUBTFUL: Decision = {
  kind: 'rejection',
  confidence: 0.5,
  review: true,
  evidence: [span('we cannot')],
  reason: 'Declines the application: "we cannot"',
  direction: 'received',
  alternatives: [
    { kind: 'rejection', probability: 0.5 },
    { kind: 'offer', probability: 0.4 },
    { kind: 'assessment', probability: 0.1 },
  ],
  second: { evidence: [span('we offer you')], reason: 'Offers the job: "we offer you"' },
};

const said = (kind: Kind, more: Partial<Opinion['answer']> = {}): Opinion => ({
  model: 'openai small',
  answer: { kind, company: null, role: null, confidence: 0.9, quotes: ['we offer you'], ...more },
});

describe('weighAnswer', () => {
  it('takes a mail out of review where the model names what the machine holds for likeliest, on its own evidence.', () => {
    const { decision, suggestion } = weighAnswer(DOUBTFUL, said('rejection'), 0.6);
    expect(decision).toMatchObject({ kind: 'rejection', review: false, confidence: 0.8 });
    expect(decision.evidence).toEqual(DOUBTFUL.evidence);
    expect(decision.reason).toBe('Declines the application: "we cannot"; openai small reads it so too');
    expect(suggestion).toBeNull();
  });

  it('takes the second likeliest with what speaks for that one.', () => {
    const { decision } = weighAnswer(DOUBTFUL, said('offer'), 0.6);
    expect(decision).toMatchObject({ kind: 'offer', review: false, evidence: [span('we offer you')] });
    expect(decision.confidence).toBeCloseTo(1.6 / 2.2);
  });

  it.each<[string, Partial<Decision>, Opinion]>([
    ['the third likeliest', {}, said('assessment')],
    ['a kind that the machine does not think of', {}, said('withdrawal')],
    ['a kind without evidence', { evidence: [] }, said('rejection')],
    ['a second likeliest of which nothing is told', { second: undefined as never }, said('offer')],
    [
      'a kind that is too unlikely',
      {
        alternatives: [
          { kind: 'rejection', probability: 0.6 },
          { kind: 'offer', probability: 0.24 },
        ],
      },
      said('offer'),
    ],
    ['what the model doubts itself', {}, said('offer', { confidence: 0.4 })],
    ['what is quoted nowhere', {}, said('offer', { quotes: [] })],
    ['a mail that speaks to the machine', { speaksToMachine: true }, said('offer')],
    ['a verdict of old without alternatives', { alternatives: undefined as never }, said('rejection')],
  ])('merely suggests %s.', (_, more, opinion) => {
    const decision = { ...DOUBTFUL, ...more };
    expect(weighAnswer(decision, opinion, 0.6)).toEqual({ decision, suggestion: opinion });
  });

  it('never puts a mail out of sight.', () => {
    const alternatives = [
      { kind: 'not_job', probability: 0.5 },
      { kind: 'rejection', probability: 0.4 },
    ] as const;
    const decision: Decision = { ...DOUBTFUL, kind: 'not_job', alternatives };
    expect(weighAnswer(decision, said('not_job'), 0.6).decision.review).toBe(true);
  });

  it('asks for more where the person wants to see more.', () => {
    expect(weighAnswer(DOUBTFUL, said('offer'), 0.8).decision.review).toBe(true);
    expect(weighAnswer(DOUBTFUL, said('rejection'), 0.8).decision.review).toBe(false);
  });

  it('leaves a decision that asks for nothing as it is.', () => {
    const sure = { ...DOUBTFUL, review: false, confidence: 0.95 };
    expect(weighAnswer(sure, said('offer'), 0.6).decision).toBe(sure);
  });
});

// Few kinds, so that machine and model often speak of the same one.
const kind = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Kind>('rejection', 'offer', 'in_review', 'not_job', 'job_alert') },
  { weight: 1, arbitrary: fc.constantFrom(...KINDS) },
);
const share = fc.nat(100).map((n) => n / 100);
const spans = fc.array(fc.constantFrom(span('we offer you'), span('we cannot')), { maxLength: 2 });
const decision: fc.Arbitrary<Decision> = fc
  .record({
    kinds: fc.uniqueArray(kind, { minLength: 2, maxLength: 5 }),
    shares: fc.array(share, { minLength: 5, maxLength: 5 }),
    review: fc.constantFrom(true, true, true, false),
    direction: fc.constantFrom('received' as const, 'sent' as const),
    evidence: spans,
    second: fc.option(spans, { nil: undefined, freq: 8 }),
    speaks: fc.constantFrom(false, false, false, true),
  })
  .map(({ kinds, shares, review, direction, evidence, second, speaks }) => ({
    kind: kinds[0] ?? 'not_job',
    confidence: shares[0]!,
    review,
    direction,
    evidence,
    reason: 'r',
    alternatives: kinds.map((kind, at) => ({ kind, probability: shares[at]! })),
    ...(second && { second: { evidence: second, reason: 's' } }),
    ...(speaks && { speaksToMachine: true as const }),
  }));
const opinion: fc.Arbitrary<Opinion> = fc.record({
  model: fc.constant('openai small'),
  answer: fc.record({
    kind,
    company: fc.option(fc.string()),
    role: fc.option(fc.string()),
    confidence: share,
    quotes: fc.array(fc.string(), { maxLength: 3 }),
  }),
});

describe('whatever a model says', () => {
  it('changes nothing unless the machine itself holds that kind first or second, likely enough and with evidence.', () => {
    fc.assert(
      fc.property(decision, opinion, fc.constantFrom(0.45, 0.6, 0.8), (before, given, threshold) => {
        const { decision: after } = weighAnswer(before, given, threshold);
        if (after === before) return;
        const at = (before.alternatives ?? []).findIndex((other) => other.kind === after.kind);
        const evidence = at === 0 ? before.evidence : (before.second?.evidence ?? []);
        expect(at === 0 || at === 1).toBe(true);
        expect(before.alternatives![at]!.probability).toBeGreaterThanOrEqual(0.25);
        expect(evidence.length).toBeGreaterThan(0);
        expect(after.evidence).toEqual(evidence);
        expect(before).toMatchObject({ review: true });
        expect(before.speaksToMachine).toBeUndefined();
        expect(after.confidence).toBeGreaterThanOrEqual(threshold);
        expect(after.confidence).toBeLessThanOrEqual(0.9);
        expect(after.kind).toBe(given.answer.kind);
        expect(joinsTimeline(after.kind, after.direction)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('has room to change something: the property above is not empty.', () => {
    const changed = fc
      .sample(fc.tuple(decision, opinion), 12_000)
      .filter(([before, given]) => weighAnswer(before, given, 0.45).decision !== before);
    expect(changed.length).toBeGreaterThan(30);
  });

  it('knows which kinds move a status.', () => {
    expect(KINDS.filter((one) => statusOfKind(one) !== null).every(isTracked)).toBe(true);
  });
});
