// Tests that the evaluation counts what a language model was really asked.
import { expect, test } from 'vitest';
import { ats } from '../../src/ats/index.gen.ts';
import { models } from '../../src/models/index.gen.ts';
import { openModel } from '../../src/net/open-model.ts';
import { rules } from '../../src/rules/index.gen.ts';
import { fakeModel } from '../../test/fakes/fake-model.ts';
import { findSets } from './find-sets.ts';
import { modelText, NO_MAILS } from './measure-model.ts';
import { trackMailbox } from './track-mailbox.ts';

const knowledge = { rules, vendors: ats };
const [sample] = findSets(new URL('../../samples', import.meta.url).pathname);

test('Without a model nothing is asked, and the figures say so.', { timeout: 60_000 }, async () => {
  const { model } = await trackMailbox(sample!, knowledge, null);
  expect(model).toMatchObject({ asked: 0, answered: 0, tokens: 0, mails: sample!.mails.length });
  expect(model.inReview).toBeGreaterThan(0);
  expect(modelText(model)).toMatch(/^0 requests for \d+ mails \(0\.0 %\), 0 answers, 0 tokens;/);
});

test('With a model its requests are counted, each as the provider tells.', { timeout: 60_000 }, async () => {
  const fake = await fakeModel(() => ({ say: 'no answer at all', tokens: 100 }));
  const model = openModel(
    models.find(({ id }) => id === 'openai')!,
    {
      apiKey: 'sk-invented',
      baseUrl: fake.url,
      model: 'small',
      temperature: 0,
      maxTokens: 500,
      timeout: 5000,
      now: Date.now,
    },
  );
  const terms = { id: model.id, host: model.host, dailyBudget: 1_000_000 };
  const tracked = await trackMailbox(sample!, knowledge, { model, terms });
  const { asked, answered, tokens } = tracked.model;
  expect(asked).toBeGreaterThan(0);
  expect({ asked, answered, tokens }).toEqual({
    asked: fake.requests.length,
    answered: 0,
    tokens: 100 * fake.requests.length,
  });
});

test('Of nothing nothing is the share.', () => {
  expect(modelText(NO_MAILS)).toContain('(0.0 %)');
});
