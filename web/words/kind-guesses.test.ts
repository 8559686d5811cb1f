// Whether the keys stand for the kinds a person is likely to want.
import { expect, it } from 'vitest';
import { kindGuesses, likelihoodWords } from './kind-guesses.ts';

it('begins with what the machine thinks and goes on with what applications usually bring', () => {
  const guesses = kindGuesses([
    { kind: 'rejection', probability: 0.6 },
    { kind: 'not_job', probability: 0.39 },
  ]);
  expect(guesses.slice(0, 4)).toEqual([
    { kind: 'rejection', probability: 0.6 },
    { kind: 'not_job', probability: 0.39 },
    { kind: 'application_received', probability: null },
    { kind: 'in_review', probability: null },
  ]);
  expect(guesses).toHaveLength(9);
  expect(new Set(guesses.map(({ kind }) => kind)).size).toBe(9);
});

it('leaves out what the machine all but rules out, never what it chose', () => {
  const guesses = kindGuesses([
    { kind: 'other_job', probability: 0.001 },
    { kind: 'job_alert', probability: 0.001 },
  ]);
  expect(guesses[0]?.kind).toBe('other_job');
  expect(guesses.map(({ kind }) => kind)).not.toContain('job_alert');
});

it('says in words how likely something is', () => {
  expect([1, 0.85, 0.6, 0.3, 0.1, 0.01].map(likelihoodWords)).toEqual([
    'very likely',
    'very likely',
    'likely',
    'perhaps',
    'unlikely',
    'very unlikely',
  ]);
});
