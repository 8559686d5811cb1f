// How doubts are put into words.
import { expect, it } from 'vitest';
import type { Decision } from '../domain/decision.ts';
import { KINDS } from '../domain/kind.ts';
import { hesitation, type Doubt } from './hesitation.ts';

const decision: Decision = {
  kind: 'interview_invite',
  confidence: 0.5,
  review: true,
  evidence: [],
  reason: '',
  direction: 'received',
  alternatives: [
    { kind: 'interview_invite', probability: 0.5 },
    { kind: 'application_received', probability: 0.3 },
  ],
};
const sure = { ...decision, review: false };
const doubt: Doubt = { decision, rescued: false, asked: [], look: null, guess: null, company: 'Norvane' };
const guess = 'one of 3 open applications at the company';

it.each<[string, Partial<Doubt>]>([
  ['It reads like an invitation to an interview, but also like a receipt of your application.', {}],
  [
    'It reads like an invitation to an interview, but nothing in it says so clearly.',
    { decision: { ...decision, alternatives: [] } },
  ],
  [
    'It reads like an invitation to an interview, but nothing in it says so clearly.',
    { decision: { ...decision, alternatives: [{ kind: 'offer', probability: 0.05 }] } },
  ],
  [
    'It belongs to one of 3 open applications at Norvane, and nothing says which is meant.',
    { decision: sure, guess },
  ],
  [
    'It belongs to one of 3 open applications at the company, and nothing says which is meant.',
    { decision: sure, guess, company: null },
  ],
  [
    'It reads like an invitation to an interview, but also like a receipt of your application, and it belongs to one of 3 open applications at $& Co.',
    { guess, company: '$& Co' },
  ],
  ['You said that it is about a job; nothing in it says what about.', { rescued: true }],
])('%s', (sentence, given) => {
  expect(hesitation({ ...doubt, ...given })).toBe(sentence);
});

it.each(KINDS)('has words for %s.', (kind) => {
  const alternatives = [
    { kind: kind === 'offer' ? ('rejection' as const) : ('offer' as const), probability: 0.4 },
  ];
  expect(hesitation({ ...doubt, decision: { ...decision, kind, alternatives } })).toMatch(
    /^It reads like [a-z ]{5,60}, but also like [a-z ]+\.$/,
  );
});
