// How scores become a decision.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../domain/kind.ts';
import type { Kind } from '../domain/kind.ts';
import type { ParsedMail, Span } from '../domain/mail.ts';
import { decide } from './decide.ts';

const MAIL: ParsedMail = {
  headers: {
    messageId: null,
    from: null,
    replyTo: null,
    to: [],
    deliveredTo: [],
    subject: '',
    date: null,
    dateTime: null,
    receivedTime: null,
    inReplyTo: null,
    references: [],
    listId: null,
    bulk: false,
    autoSubmitted: false,
    contentType: 'text/plain',
    labels: [],
    providerThread: null,
    all: new Map(),
  },
  text: '',
  quoted: '',
  links: [],
  calendar: [],
  damage: [],
};

const span = (text: string): Span => ({ field: 'body', text, start: 0, end: text.length });
const score = (kind: Kind, value: number, ...texts: string[]) => ({
  kind,
  score: value,
  evidence: texts.map(span),
});

test('The kind with the best score wins, with its evidence and a reason that quotes it.', () => {
  const decision = decide(
    [score('not_job', -2), score('rejection', 5, 'we chose\nsomeone else'), score('offer', -2)],
    MAIL,
    'received',
    0.7,
  );
  expect(decision.kind).toBe('rejection');
  expect(decision.review).toBe(false);
  expect(decision.confidence).toBeGreaterThan(0.95);
  expect(decision.evidence.map((e) => e.text)).toEqual(['we chose\nsomeone else']);
  expect(decision.reason).toBe('Declines the application: "we chose someone else"');
  expect(decision.direction).toBe('received');
});

test('At most five pieces of evidence are given.', () => {
  const decision = decide([score('rejection', 5, 'a', 'b', 'c', 'd', 'e', 'f')], MAIL, 'received', 0.7);
  expect(decision.evidence).toHaveLength(5);
});

test('A job-related mail below the threshold goes to review, above it does not.', () => {
  const scores = [score('rejection', 2, 'a'), score('position_closed', 1.4, 'b'), score('not_job', -1)];
  const { confidence } = decide(scores, MAIL, 'received', 0);
  expect(decide(scores, MAIL, 'received', confidence + 0.01).review).toBe(true);
  expect(decide(scores, MAIL, 'received', confidence).review).toBe(false);
});

test('Mail that is clearly about something else needs no review, even under a strict threshold.', () => {
  const decision = decide([score('not_job', 4), score('rejection', -1)], MAIL, 'received', 0.999);
  expect(decision).toMatchObject({ kind: 'not_job', review: false });
  expect(decision.reason).toMatch(/^Not about a job application/u);
});

test('Mail that is about something else, but only just, is reviewed.', () => {
  const decision = decide([score('not_job', 1), score('rejection', 0.8, 'a')], MAIL, 'received', 0.7);
  expect(decision).toMatchObject({ kind: 'not_job', review: true });
});

test('Mail that is likelier about a job than not is never ignored, however unclear its kind.', () => {
  const torn = [score('not_job', 1), score('rejection', 0.9, 'a'), score('position_closed', 0.8, 'b')];
  expect(decide(torn, MAIL, 'received', 0.7)).toMatchObject({ kind: 'rejection', review: true });
});

test('The five likeliest kinds are told with their probabilities, the chosen one first.', () => {
  const scores = KINDS.map((kind, at) => score(kind, -at));
  const { alternatives = [] } = decide(scores, MAIL, 'received', 0.7);
  expect(alternatives.map(({ kind }) => kind)).toEqual(KINDS.slice(0, 5));
  const probabilities = alternatives.map(({ probability }) => probability);
  expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
  expect(probabilities.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.001);

  const torn = [score('not_job', 1), score('rejection', 0.9), score('position_closed', 0.8)];
  expect(decide(torn, MAIL, 'received', 0.7).alternatives?.map(({ kind }) => kind)).toEqual([
    'rejection',
    'not_job',
    'position_closed',
  ]);
  expect(decide([], MAIL, 'received', 0.7).alternatives).toEqual([{ kind: 'not_job', probability: 1 }]);
});

test('No scores at all are no news.', () => {
  expect(decide([], MAIL, 'received', 0.7)).toMatchObject({ kind: 'not_job', review: false });
});

test('Damage makes the same scores a little less sure.', () => {
  const scores = [score('offer', 4, 'a'), score('not_job', 0)];
  const sound = decide(scores, MAIL, 'received', 0.7).confidence;
  expect(decide(scores, { ...MAIL, damage: ['cut'] }, 'received', 0.7).confidence).toBeLessThan(sound);
});

test('The order of the scores does not matter, and the confidence is a probability.', () => {
  const scores = fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...KINDS), score: fc.double({ min: -20, max: 20, noNaN: true }) }),
    { selector: (s) => s.kind, minLength: 1 },
  );
  fc.assert(
    fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (list, threshold) => {
      const full = list.map((s) => ({ ...s, evidence: [] }));
      fc.pre(new Set(full.map((s) => s.score)).size === full.length);
      const decision = decide(full, MAIL, 'received', threshold);
      expect(decide(full.toReversed(), MAIL, 'received', threshold)).toEqual(decision);
      expect(decision.confidence).toBeGreaterThan(0);
      expect(decision.confidence).toBeLessThanOrEqual(1);
    }),
  );
});
