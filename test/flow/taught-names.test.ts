// Tests what names and senders teach, how lessons are listed, and how those about many mails are carried out.
import { describe, expect, it } from 'vitest';
import { readPendingLessons } from '../../src/store/settings.ts';
import { correctAll } from '../../src/tracking/correct.ts';
import { replay } from '../../src/tracking/replay.ts';
import { spreadLessons } from '../../src/tracking/spread-lessons.ts';
import {
  call,
  kindOf,
  LATER,
  lessons,
  like,
  OTHER_WORDS,
  say,
  state,
  taught,
  waiting,
} from './lesson-app.ts';
import { applicationsOf, itemsIn, ledgerOf, record, USER } from './scratch-tracker.ts';

describe('a name that the person set', () => {
  it('as the company holds for later mails of the sender, whatever they say, and tells why.', async () => {
    const app = await taught([like('a'), like('later', { day: LATER, words: OTHER_WORDS })]);
    const id = await call(app, 'a', 'company', 'Norvane Works');
    const found = (await applicationsOf(app.tracker)).map(({ company }) => company);
    expect(found).toEqual(['Norvane Works', 'Norvane Works']);
    const { application_id } = (await app.get('/mails/later')).body;
    const { provenance } = (await app.get(`/applications/${application_id}`)).body;
    expect(provenance.company).toMatchObject({
      by: 'lesson',
      lesson: { correction_id: id, item_id: 'a', value: 'Norvane Works' },
    });
  });

  it('as the company says nothing of other companies that write by the same sender.', async () => {
    const app = await taught([like('a'), like('later', { company: 'Hollin', day: LATER })]);
    await call(app, 'a', 'company', 'Norvane Works');
    expect((await applicationsOf(app.tracker)).map(({ company }) => company)).toEqual([
      'Norvane Works',
      'Hollin',
    ]);
  });

  it('as the role holds for later mails that say the same of the same role.', async () => {
    const app = await taught([
      like('a', { role: 'Team Miller', ats: 'greenhouse' }),
      like('later', { company: 'Hollin', role: 'Team Miller', ats: 'greenhouse', day: LATER }),
      like('else', { company: 'Hollin', role: 'Baker', ats: 'greenhouse', day: LATER }),
      like('apart', {
        company: 'Tallow',
        role: 'Team Miller',
        ats: 'greenhouse',
        words: OTHER_WORDS,
        day: LATER,
      }),
    ]);
    await call(app, 'a', 'role', 'Miller');
    expect((await applicationsOf(app.tracker)).map(({ role }) => role).sort()).toEqual([
      'Baker',
      'Miller',
      'Miller',
      'Team Miller',
    ]);
  });

  it('is asked once of an application of before, and not of the one that bears it already.', async () => {
    const app = await taught([
      like('a', { role: 'Miller' }),
      like('same', { role: 'Miller', day: 12 }),
      like('b', { role: 'Baker', day: 5 }),
      like('c', { role: 'Baker', day: 6 }),
    ]);
    await call(app, 'a', 'company', 'Norvane Works');
    expect(await waiting(app)).toEqual(['b']);
    const [item] = (await app.get('/review')).body.items;
    expect(item.hesitation).toBe(
      'On 1 Jun 2026 you called the company of a mail like this “Norvane Works”: the same here?',
    );
    await app.post('/corrections/batch', { corrections: item.suggestion.accept });
    expect(await waiting(app)).toEqual([]);
    expect(new Set((await applicationsOf(app.tracker)).map(({ company }) => company))).toEqual(
      new Set(['Norvane Works']),
    );
  });

  it('is asked no more once it was refused.', async () => {
    const app = await taught([like('a'), like('b', { day: 5 })]);
    await call(app, 'a', 'company', 'Norvane Works');
    const [item] = (await app.get('/review')).body.items;
    await app.post('/corrections/batch', { corrections: item.accept });
    expect(await waiting(app)).toEqual([]);
    expect((await applicationsOf(app.tracker)).map(({ company }) => company).sort()).toEqual([
      'Norvane',
      'Norvane Works',
    ]);
  });
});

describe('a sender of whom two mails were called not about a job', () => {
  const mails = [
    like('a'),
    like('b', { words: OTHER_WORDS }),
    like('later', { words: 'a third wording that is like neither of the two', day: LATER }),
  ];

  it('writes nothing about jobs from then on.', async () => {
    const app = await taught(mails);
    await say(app, 'a', 'not_job');
    expect(await kindOf(app, 'later')).toBe('in_review');
    await say(app, 'b', 'not_job');
    const mail = (await app.get('/mails/later')).body;
    expect(mail).toMatchObject({
      kind: 'not_job',
      reason: 'you said so of mails of this sender on 1 Jun 2026',
    });
    expect(await ledgerOf(app.tracker)).toMatchObject({ ignored: 3 });
  });

  it('is believed again when any mail of theirs is about a job.', async () => {
    const app = await taught([...mails, like('job', { words: 'yet another wording of this very sender' })]);
    await say(app, 'a', 'not_job');
    await say(app, 'b', 'not_job');
    await say(app, 'job', 'rejection');
    expect(await kindOf(app, 'later')).toBe('in_review');
  });

  it('is not judged by two copies of one mail.', async () => {
    const copy = { messageId: '<1@norvane.example>', textHash: 'same' };
    const app = await taught([like('a', copy), like('later', { words: OTHER_WORDS, day: LATER })]);
    await record(app.tracker, [like('k', copy)], 'other');
    await say(app, 'a', 'not_job');
    await say(app, 'k', 'not_job');
    expect(await kindOf(app, 'later')).toBe('in_review');
  });

  it('gets a lesson of their own in the list, which is taken back whole.', async () => {
    const app = await taught(mails);
    await say(app, 'a', 'not_job');
    const second = await say(app, 'b', 'not_job');
    const found = (await lessons(app)).find(({ type }: { type: string }) => type === 'sender');
    expect(found).toMatchObject({ from_address: 'post@norvane.example', applied: 1, corrections: [second] });
    expect((await app.post('/corrections/undo', { ids: found.corrections })).status).toBe(204);
    expect(await kindOf(app, 'later')).toBe('in_review');
    expect((await lessons(app)).map(({ type }: { type: string }) => type)).toEqual(['kind']);
  });
});

describe('the list of lessons', () => {
  it('tells what was learnt, of whom, and how many mails it touches.', async () => {
    const app = await taught([
      like('a', { subject: 'Your letter' }),
      like('before', { day: 5 }),
      like('l1', { day: LATER }),
      like('l2', { day: LATER + 1 }),
    ]);
    expect((await app.get('/lessons')).body).toEqual({
      total: 0,
      next_cursor: null,
      items: [],
      applying: null,
    });
    const kind = await say(app, 'a', 'assessment');
    const company = await call(app, 'a', 'company', 'Norvane Works');
    const { items, total } = (await app.get('/lessons')).body;
    expect(total).toBe(2);
    expect(items).toMatchObject([
      {
        type: 'company',
        was: 'Norvane',
        value: 'Norvane Works',
        subject: 'Your letter',
        applied: 2,
        corrections: [company],
      },
      { type: 'kind', was: 'in_review', value: 'assessment', applied: 2, asked: 1, corrections: [kind] },
    ]);
  });

  it('is told page by page, each once, of equals the latest first.', async () => {
    const app = await taught(['a', 'b', 'c'].map((id) => like(id, { from: `post@${id}.example` })));
    for (const id of ['a', 'b', 'c']) await say(app, id, 'assessment');
    const all = (await lessons(app)).map(({ item_id: item }: { item_id: string }) => item);
    expect(all).toEqual(['c', 'b', 'a']);
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await app.get(`/lessons?limit=1${cursor && `&cursor=${cursor}`}`);
      expect(body).toMatchObject({ total: 3, items: [{}] });
      found.push(body.items[0].item_id);
      cursor = body.next_cursor;
    }
    expect(found).toEqual(all);
    expect((await app.get('/lessons?cursor=WzEsMl0')).status).toBe(400);
  });

  it('leaves out what only confirms a machine.', async () => {
    const app = await taught([like('a'), like('b')]);
    await say(app, 'a', 'in_review');
    expect((await app.get('/lessons')).body.total).toBe(0);
  });
});

describe('a lesson about a sender of many mails', () => {
  const many = Array.from({ length: 150 }, (_, n) =>
    like(`m${String(n).padStart(3, '0')}`, { day: n % 2 === 0 ? LATER + n : n % 50, role: `Miller ${n}` }),
  );

  it('is carried out by and by, which its answer says, and a kill loses nothing.', async () => {
    const app = await taught([like('a', { role: 'Cook' }), ...many]);
    const { db } = app.tracker;
    await correctAll(db, app.tracker, USER, [{ type: 'kind', item: 'a', kind: 'assessment' }]);
    expect((await app.get('/lessons')).body.applying).toEqual({ done: 0, total: 151 });
    let pieces = 0;
    await spreadLessons(db, app.tracker, USER, () => (pieces += 1) > 3);
    expect((await app.get('/lessons')).body).toMatchObject({
      applying: { done: 75, total: 151 },
    });
    await spreadLessons(db, app.tracker, USER);
    expect(await readPendingLessons(db, USER)).toBeNull();
    const [lesson] = await lessons(app);
    expect(lesson).toMatchObject({ applied: 75, asked: 75 });
    const before = await state(app);
    await replay(db, app.tracker, USER);
    expect(await state(app)).toEqual(before);
  });

  it('taken back leaves everything as it was.', async () => {
    const app = await taught([like('a', { role: 'Cook' }), ...many]);
    const before = await state(app);
    const id = await say(app, 'a', 'not_job');
    expect((await itemsIn(app.tracker)).flat()).toHaveLength(75);
    await app.remove(`/corrections/${id}`);
    expect(await state(app)).toEqual(before);
  });
});
