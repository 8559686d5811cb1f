// Tests what a kind that the person set teaches about mails like it, and that taking it back takes all of it back.
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTracker } from '../../src/bin/open-tracker.ts';
import { replay } from '../../src/tracking/replay.ts';
import { call, kindOf, LATER, like, OTHER_WORDS, say, state, taught, waiting, WORDS } from './lesson-app.ts';
import { databaseFor } from './scratch-database.ts';
import { ledgerOf, record, scratchTracker, USER, type SightingSketch } from './scratch-tracker.ts';

describe('a kind that the person set', () => {
  it('holds for later mails of the sender that say the same, and tells why.', async () => {
    const app = await taught([like('a'), like('later', { day: LATER })]);
    const id = await say(app, 'a', 'interview_invite');
    const mail = (await app.get('/mails/later')).body;
    expect(mail).toMatchObject({
      kind: 'interview_invite',
      review: false,
      reason: 'you said so of a mail like this on 1 Jun 2026',
      lessons: [
        {
          type: 'kind',
          what: 'kind',
          value: 'interview_invite',
          correction_id: id,
          item_id: 'a',
          applied: true,
        },
      ],
    });
    const [event] = (await app.get(`/applications/${mail.application_id}`)).body.timeline;
    expect(event).toMatchObject({ by: 'lesson', kind: 'interview_invite', review: false });
    const teacher = event.lessons[0].application_id;
    expect((await app.get(`/applications/${teacher}`)).body.timeline[0].item_id).toBe('a');
    expect(await waiting(app)).toEqual([]);
  });

  it('holds for mail that arrives only then.', async () => {
    const app = await taught([like('a')]);
    await say(app, 'a', 'interview_invite');
    await record(app.tracker, [like('later', { day: LATER })]);
    expect(await kindOf(app, 'later')).toBe('interview_invite');
  });

  it('is only proposed for mail of before, which keeps its kind and moves its status.', async () => {
    const app = await taught([like('a'), like('before', { day: 5 })]);
    await say(app, 'a', 'offer');
    expect(await waiting(app)).toEqual(['before']);
    const [item] = (await app.get('/review')).body.items;
    expect(item).toMatchObject({
      mail: { id: 'before', kind: 'in_review', review: false },
      application: { status: 'in_review' },
      hesitation: 'You said on 1 Jun 2026 that a mail like this was an offer: the same here?',
      suggestion: { value: 'offer', item_id: 'a', accept: [{ type: 'kind', item: 'before', kind: 'offer' }] },
      accept: [{ type: 'kind', item: 'before', kind: 'in_review' }],
    });
    expect(await ledgerOf(app.tracker)).toMatchObject({ tracked: 1, review: 1 });
  });

  it.each([
    ['accepted', 'offer'],
    ['refused', 'in_review'],
  ])('as a proposal is %s by what it brings with it.', async (answer, kind) => {
    const app = await taught([like('a'), like('before', { day: 5 })]);
    await say(app, 'a', 'offer');
    const [item] = (await app.get('/review')).body.items;
    const corrections = answer === 'accepted' ? item.suggestion.accept : item.accept;
    const { body } = await app.post('/corrections/batch', { corrections });
    expect(await waiting(app)).toEqual([]);
    expect(await kindOf(app, 'before')).toBe(kind);
    await app.post('/corrections/undo', { ids: body.ids });
    expect(await waiting(app)).toEqual(['before']);
  });

  it('proposed for a mail that stands nowhere waits all the same.', async () => {
    const app = await taught([
      like('a', { kind: 'job_alert' }),
      like('before', { kind: 'job_alert', day: 5 }),
    ]);
    await say(app, 'a', 'offer');
    expect(await waiting(app)).toEqual(['before']);
    expect(await ledgerOf(app.tracker)).toMatchObject({ review: 1, ignored: 0 });
  });

  it.each<[string, Partial<SightingSketch>]>([
    ['of another sender', { from: 'post@hollin.example' }],
    ['of another wording', { words: OTHER_WORDS }],
    ['that a machine takes for something else', { kind: 'application_received' }],
    ['of hardly any words', { words: 'ok' }],
    ['that the person wrote', { sentKind: 'in_review', sentLabel: true }],
  ])('says nothing of a mail %s.', async (_, more) => {
    const app = await taught([like('a'), like('b', { day: LATER, ...more }), like('c', { day: 5, ...more })]);
    const before = await kindOf(app, 'b');
    await say(app, 'a', 'offer');
    expect(await kindOf(app, 'b')).toBe(before);
    expect(await waiting(app)).toEqual([]);
  });

  it('says nothing of the mails of another person.', async () => {
    const app = await taught([like('a')]);
    await say(app, 'a', 'offer');
    const batch = await scratchTracker();
    await record(batch, [like('b', { day: LATER })]);
    // As if two people shared one database.
    for (const table of ['contents', 'decisions', 'sightings', 'mails'] as const) {
      const rows = await batch.db.selectFrom(table).selectAll().execute();
      for (const row of rows) {
        const { id: _, ...rest } = row as { id?: unknown };
        const own = table === 'sightings' ? rest : row;
        await app.tracker.db
          .insertInto(table)
          .values({ ...own, user_id: 'other' } as never)
          .execute();
      }
    }
    await say(app, 'a', 'rejection');
    expect((await app.tracker.db.selectFrom('taught').selectAll().execute()).length).toBe(0);
  });

  it('never changes what the person said of a mail itself.', async () => {
    const app = await taught([like('a'), like('later', { day: LATER }), like('before', { day: 5 })]);
    await say(app, 'later', 'rejection');
    await say(app, 'before', 'in_review');
    await say(app, 'a', 'offer');
    expect(await kindOf(app, 'later')).toBe('rejection');
    expect(await waiting(app)).toEqual([]);
  });

  it('that was confirmed for one mail is no longer proposed for its likes.', async () => {
    const app = await taught([like('a'), like('b', { day: 5 }), like('later', { day: LATER })]);
    await say(app, 'a', 'offer');
    expect(await kindOf(app, 'later')).toBe('offer');
    await say(app, 'b', 'in_review');
    expect(await kindOf(app, 'later')).toBe('in_review');
  });

  it('of two that fit the one that is more alike holds, of equals the later.', async () => {
    const near = `${WORDS} unless the post is given to somebody else`;
    const app = await taught([
      like('a', { words: near }),
      like('b'),
      like('c'),
      like('later', { day: LATER, words: near }),
      like('plain', { day: LATER }),
    ]);
    await say(app, 'a', 'rejection');
    await say(app, 'b', 'offer');
    await say(app, 'c', 'assessment');
    expect(await kindOf(app, 'later')).toBe('rejection');
    expect(await kindOf(app, 'plain')).toBe('assessment');
  });

  it('is learnt from what was said last of any copy of a mail.', async () => {
    const copy = { messageId: '<1@norvane.example>', textHash: 'same' };
    const app = await taught([like('m', copy), like('later', { day: LATER })]);
    await record(app.tracker, [like('k', copy)], 'other');
    await say(app, 'm', 'offer');
    await say(app, 'k', 'rejection');
    expect(await kindOf(app, 'later')).toBe('rejection');
  });

  it('holds after a replay, and after the program was closed and opened.', async () => {
    const app = await taught([like('a'), like('later', { day: LATER }), like('before', { day: 5 })]);
    await say(app, 'a', 'offer');
    const before = await state(app);
    await replay(app.tracker.db, app.tracker, USER);
    expect(await state(app)).toEqual(before);
    const again = await openTracker(
      app.tracker.dataDir,
      await databaseFor(app.tracker.dataDir, onTestFinished),
    );
    expect(await again.db.selectFrom('taught').selectAll().execute()).toHaveLength(2);
    await again.db.destroy();
  });

  it('taken back leaves everything as it was.', async () => {
    const app = await taught([
      like('a'),
      like('later', { day: LATER }),
      like('before', { day: 5 }),
      like('nothing', { kind: 'job_alert', day: 6 }),
    ]);
    const before = await state(app);
    const ids = [
      await say(app, 'a', 'rejection'),
      await call(app, 'a', 'company', 'Norvane Works'),
      await say(app, 'nothing', 'offer'),
    ];
    expect(await state(app)).not.toEqual(before);
    await app.post('/corrections/undo', { ids });
    expect(await state(app)).toEqual(before);
  });
});
