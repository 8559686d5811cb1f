// Tests what becomes of a mail whose text is deleted, by newer versions of the decider and by language models.
import { describe, expect, it } from 'vitest';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { DECIDER_VERSION } from '../../src/domain/decision.ts';
import { readMailFacts } from '../../src/store/contents.ts';
import { countJudgedBefore, replaceVerdicts } from '../../src/store/verdicts.ts';
import { judgeAgain } from '../../src/tracking/judge-again.ts';
import { replay } from '../../src/tracking/replay.ts';
import { asking, doubtful, received, saying, statusesOf, world } from './ask-scratch-model.ts';
import { judgingTools } from './scratch-reading.ts';
import { deleteTexts, filled, keepFor, onDay } from './scratch-texts.ts';
import { applicationsOf, USER } from './scratch-tracker.ts';

async function answerIn({ db, vault }: Tracker): Promise<unknown> {
  const row = await db.selectFrom('llm_answers').selectAll().executeTakeFirstOrThrow();
  const place = `${USER}|llm_answers|${row.question}.${row.prompt_version}.${row.model}|answer`;
  return JSON.parse(Buffer.from(vault.open(row.answer, place)).toString());
}

describe('a mail whose text is deleted', () => {
  it('keeps its verdict under a newer version, and does not wait for it.', async () => {
    const { tracker, ids } = await filled(4);
    const facts = await readMailFacts(tracker.db, tracker.vault, USER, ids);
    await tracker.db.deleteFrom('decisions').execute();
    const given = facts.map(({ mailId, verdict }) => ({ mailId, verdict: { ...verdict, version: 1 } }));
    await replaceVerdicts(tracker.db, tracker.vault, USER, given);
    const before = await applicationsOf(tracker);
    await keepFor(tracker, 2);
    await deleteTexts(onDay(tracker, 4), USER);
    expect(await countJudgedBefore(tracker.db, USER, DECIDER_VERSION)).toBe(1);
    await keepFor(tracker, 0);
    await deleteTexts(tracker, USER);
    expect(await countJudgedBefore(tracker.db, USER, DECIDER_VERSION)).toBe(0);
    expect(await judgeAgain(tracker.db, judgingTools(tracker), USER)).toBe(0);
    expect(await applicationsOf(tracker)).toEqual(before);
  });

  it('is put to no language model.', async () => {
    const { tracker, fake } = await world(() => saying('offer'), received(), doubtful('m'));
    await keepFor(tracker, 0);
    await deleteTexts(tracker, USER);
    expect(await asking(tracker, fake).ask()).toMatchObject({ asked: 0 });
    expect(fake.requests).toEqual([]);
  });

  it('keeps what a language model made of it, without the words that it quoted.', async () => {
    const { tracker, fake } = await world(() => saying('offer'), received(), doubtful('m'));
    await asking(tracker, fake).ask();
    const before = await statusesOf(tracker);
    expect(before).toEqual([['offer', 'r application_received', 'm offer']]);
    await keepFor(tracker, 0);
    await deleteTexts(tracker, USER);
    await replay(tracker.db, tracker, USER);
    expect(await statusesOf(tracker)).toEqual(before);
    expect(await answerIn(tracker)).toMatchObject({ kind: 'offer', quotes: [''] });
  });

  it('is not quoted by an answer that comes after its text has gone.', async () => {
    const { tracker, fake } = await world(() => saying('offer'), received(), doubtful('m'));
    const { ask, tools } = asking(tracker, fake);
    const slow = tools.model.ask;
    tools.model = {
      ...tools.model,
      ask: async (question, signal) => {
        const reply = await slow(question, signal);
        await keepFor(tracker, 0);
        await deleteTexts(tracker, USER);
        return reply;
      },
    };
    expect(await ask()).toMatchObject({ asked: 1, answered: 1 });
    expect(await answerIn(tracker)).toMatchObject({ kind: 'offer', quotes: [''] });
  });
});
