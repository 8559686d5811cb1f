// Tests what is said of a language model, above all of where mail goes.
import { describe, expect, it } from 'vitest';
import { failureWords, opinionWords, useWords, whereMailIs } from './language-model-words.ts';

const OFF = { model: null, asked_today: 0, answered_today: 0, tokens_today: 0, failures: [] };
const ON = {
  ...OFF,
  model: { id: 'openai small', host: 'api.openai.com', daily_tokens: 200_000 },
  asked_today: 12,
  tokens_today: 8400,
};

describe('whereMailIs', () => {
  it('promises that mail stays only where it does.', () => {
    expect(whereMailIs(OFF, [])).toBe('Your mail never leaves this computer.');
    expect(whereMailIs(undefined, [])).not.toMatch(/never/);
    expect(whereMailIs(ON, [])).toMatch(/text of mails to check is also sent to api\.openai\.com/);
    expect(whereMailIs(ON, [])).not.toMatch(/never/);
    expect(whereMailIs(OFF, undefined)).not.toMatch(/never/);
    const told = whereMailIs(OFF, ['hooks.example', 'hooks.example', 'other.example']);
    expect(told).toMatch(/quoted words of mails, is told to hooks\.example, other\.example\.$/);
    expect(told).not.toMatch(/never/);
    expect(whereMailIs(OFF, [], true)).toMatch(/ is also written to your Google sheet\.$/);
  });
});

describe('the other words', () => {
  it('say what was used up of the day.', () => {
    expect(useWords(ON)).toBe(
      'Asked 12 times today; 8,400 of 200,000 tokens used. The day ends at midnight UTC.',
    );
  });

  it('count failures.', () => {
    expect(failureWords({ reason: 'it failed (500)', requests: 3 })).toBe('3 × it failed (500)');
  });

  it('name the model that suggests something, and what.', () => {
    const opinion = { model: 'openai small', kind: 'offer' as const, quotes: [], company: null, role: null };
    expect(opinionWords(opinion)).toBe('A language model (openai small) suggests: Offer');
    expect(opinionWords({ ...opinion, role: 'Night Baker', company: 'Orrin Mills' })).toBe(
      'A language model (openai small) suggests: Offer, Night Baker at Orrin Mills',
    );
    expect(opinionWords({ ...opinion, company: 'Orrin Mills' })).toMatch(/Offer, Orrin Mills$/);
  });
});
