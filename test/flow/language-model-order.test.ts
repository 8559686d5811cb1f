// Tests promise 1 with a language model's answers: when they come, and by which model, changes nothing in the end.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { sha256 } from '../../src/bin/open-tracker.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { questionKey } from '../../src/domain/model-answer.ts';
import { mailsWithText } from '../../src/store/kept-mails.ts';
import { insertAnswer } from '../../src/store/model-answers.ts';
import { correct, undo } from '../../src/tracking/correct.ts';
import { refold } from '../../src/tracking/refold.ts';
import { replay } from '../../src/tracking/replay.ts';
import { doubtful, received, statusesOf } from './ask-scratch-model.ts';
import { onPostgres } from './scratch-database.ts';
import { scratchFolder } from './scratch-folder.ts';
import { record, scratchTracker, USER } from './scratch-tracker.ts';

interface Answered {
  mail: number;
  model: string;
  at: number;
  kind: Kind;
}

const TEXTS = 2;
/** Mails of one text and subject put one question. */
const sketchOf = (n: number) =>
  doubtful(`m${n}`, {
    subject: `Your application ${n % TEXTS}`,
    textHash: `t${n % TEXTS}`,
    company: `Company ${n}`,
    role: 'Baker',
  });

async function answer(tracker: Tracker, { mail, model, at, kind }: Answered): Promise<void> {
  const { db, vault } = tracker;
  const asked = {
    subject: `Your application ${mail % TEXTS}`,
    fromName: '',
    fromAddress: 'jobs@orrin.example',
    textHash: `t${mail % TEXTS}`,
  };
  const question = questionKey(asked, 'received', sha256);
  const said = { kind, confidence: 0.9, company: null, role: null, quotes: ['we offer you'] };
  await db.transaction().execute(async (tx) => {
    const given = { question, model, mailId: `m${mail}`, answeredAt: at, answer: said };
    await insertAnswer(tx, vault, USER, given);
    await refold(tx, tracker, USER, await mailsWithText(tx, USER, asked.textHash));
  });
}

async function run(steps: readonly ((tracker: Tracker) => Promise<unknown>)[]): Promise<string[][]> {
  const tracker = await scratchTracker(scratchFolder());
  for (const step of steps) await step(tracker);
  const folded = await statusesOf(tracker);
  await replay(tracker.db, tracker, USER);
  expect(await statusesOf(tracker)).toEqual(folded);
  await tracker.db.destroy();
  return folded.map((lines) => lines as string[]).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const MAILS = [0, 1, 2, 3];
const answers = fc.uniqueArray(
  fc.record({
    mail: fc.constantFrom(...MAILS),
    model: fc.constantFrom('openai small', 'anthropic small'),
    at: fc.nat(3),
    kind: fc.constantFrom<Kind>('offer', 'rejection', 'assessment', 'not_job'),
  }),
  // A model answers a question once.
  { minLength: 1, maxLength: 4, selector: ({ mail, model }) => `${mail % TEXTS} ${model}` },
);

describe('answers of language models', () => {
  it(
    'give the same applications in whatever order they and the mails come.',
    { timeout: 120_000 },
    async () => {
      const order = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(answers, order, async (given, keys) => {
          const steps = [
            ...MAILS.map((n) => (tracker: Tracker) => record(tracker, [sketchOf(n)])),
            ...MAILS.map(
              (n) => (tracker: Tracker) =>
                record(tracker, [received({ id: `r${n}`, company: `Company ${n}`, role: 'Baker' })]),
            ),
            ...given.map((one) => (tracker: Tracker) => answer(tracker, one)),
          ];
          const shuffled = steps
            .map((step, at) => ({ step, key: keys[at] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ step }) => step);
          expect(await run(shuffled)).toEqual(await run(steps));
        }),
        { numRuns: onPostgres ? 5 : 12 },
      );
    },
  );

  it('are forgotten with a rescued mail of which nothing is kept.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, [sketchOf(0), { ...sketchOf(1), id: 'm1', kind: 'not_job', review: false }]);
    const rescue = await correct(tracker.db, tracker, USER, { type: 'rescue', item: 'm1' });
    await answer(tracker, { mail: 0, model: 'x', at: 1, kind: 'offer' });
    await answer(tracker, { mail: 1, model: 'x', at: 1, kind: 'offer' });
    const kept = () => tracker.db.selectFrom('llm_answers').select('mail_id').orderBy('mail_id').execute();
    expect(await kept()).toEqual([{ mail_id: 'm0' }, { mail_id: 'm1' }]);
    await undo(tracker.db, tracker, USER, rescue.id);
    expect(await kept()).toEqual([{ mail_id: 'm0' }]);
  });
});
