// Tests the queue of what waits for a look: what is in it, in which order, what is said of it, and how it gets empty.
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/tracking/replay.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { applicationsOf, itemsIn, ledgerOf, record, USER, type SightingSketch } from './scratch-tracker.ts';

const NORVANE = { company: 'Norvane', from: 'jobs@norvane.example' };

/** Two applications at one company, a mail that may belong to either, one of doubtful kind, and one that may be nothing. */
const HUNT: readonly SightingSketch[] = [
  { id: 'a', ...NORVANE, role: 'Gardener', day: 0 },
  { id: 'b', ...NORVANE, role: 'Cook', day: 1 },
  { id: 'guess', ...NORVANE, kind: 'in_review', day: 5 },
  {
    id: 'doubt',
    company: 'Orrin Mills',
    role: 'Miller',
    kind: 'interview_invite',
    day: 3,
    review: true,
    confidence: 0.55,
    alternatives: [
      { kind: 'interview_invite', probability: 0.55 },
      { kind: 'application_received', probability: 0.3 },
    ],
    body: 'Perhaps we meet.',
    html: '<p>Perhaps we meet.',
  },
  { id: 'loose', from: 'ben@hale.example', kind: 'not_job', day: 4, review: true, confidence: 0.52 },
  { id: 'fine', company: 'Tallow', role: 'Chandler', day: 2 },
];

async function hunt(sketches: readonly SightingSketch[] = HUNT): Promise<ScratchApp> {
  const app = await scratchApp();
  await record(app.tracker, sketches);
  return app;
}

const ids = ({ body }: { body: { items: { mail: { id: string } }[] } }) =>
  body.items.map(({ mail }) => mail.id);
const queue = async (app: ScratchApp) => ids(await app.get('/review?limit=50'));

/** Accepts everything that waits, the first first; returns what was recorded for each. */
async function acceptAll(app: ScratchApp): Promise<string[][]> {
  const made: string[][] = [];
  for (let turn = 0; turn < 10; turn++) {
    const [first] = (await app.get('/review?limit=1')).body.items;
    if (!first) return made;
    const answer = await app.post('/corrections/batch', { corrections: first.accept });
    expect(answer.status).toBe(201);
    made.push(answer.body.ids);
  }
  throw new Error('the queue does not get empty');
}

describe('the review queue', () => {
  it('is told page by page, whatever is decided meanwhile.', async () => {
    const app = await hunt();
    const first = await app.get('/review?limit=1');
    expect(ids(first)).toEqual(['doubt']);
    const [doubt] = first.body.items;
    await app.post('/corrections/batch', { corrections: doubt.accept });
    const second = await app.get(`/review?limit=1&cursor=${first.body.next_cursor}`);
    expect(ids(second)).toEqual(['loose']);
    const third = await app.get(`/review?limit=1&cursor=${second.body.next_cursor}`);
    expect(ids(third)).toEqual(['guess']);
    expect(third.body).toMatchObject({ left: 2, next_cursor: null });
  });

  it.each(['x', 'bnVsbA', 'WzEsMl0', '%00'])(
    'refuses the cursor %s, which it did not give.',
    async (cursor) => {
      const { status, body } = await (await hunt([])).get(`/review?cursor=${cursor}`);
      expect(status).toBe(400);
      expect(body.detail).toContain('cursor');
    },
  );

  it('holds the mails of doubtful kind or place, oldest first, and counts all of them.', async () => {
    const app = await hunt();
    expect(await queue(app)).toEqual(['doubt', 'loose', 'guess']);
    const page = await app.get('/review?limit=2');
    expect(page.body.left).toBe(3);
    expect(ids(page)).toEqual(['doubt', 'loose']);
    expect((await app.get('/review?limit=0')).status).toBe(400);
    expect((await app.get('/today')).body.needs_you.review).toBe(3);
  });

  it('says of a mail of doubtful kind all that is needed to decide.', async () => {
    const [item] = (await (await hunt()).get('/review')).body.items;
    expect(item).toMatchObject({
      mail: { id: 'doubt', review: true, text: 'Perhaps we meet.', has_html: true, kind: 'interview_invite' },
      application: { company: 'Orrin Mills', role: 'Miller' },
      hesitation: 'It reads like an invitation to an interview, but also like a receipt of your application.',
      alternatives: [
        { kind: 'interview_invite', probability: 0.55 },
        { kind: 'application_received', probability: 0.3 },
      ],
      candidates: [],
      accept: [{ type: 'kind', item: 'doubt', kind: 'interview_invite' }],
    });
    expect(item.mail.application_id).toBe(item.application.application_id);
  });

  it('says of a mail of doubtful place where it stands and where else it might.', async () => {
    const item = (await (await hunt()).get('/review')).body.items[2];
    expect(item).toMatchObject({
      mail: { id: 'guess', review: false },
      application: { role: 'Cook' },
      hesitation: 'It belongs to one of 2 open applications at Norvane, and nothing says which is meant.',
      candidates: [{ company: 'Norvane', role: 'Gardener' }],
      accept: [{ type: 'move', items: ['guess'], from: [], to: 'b' }],
    });
  });

  it('gets empty when all of it is accepted, without changing where anything stands, and stays so after a replay.', async () => {
    const app = await hunt();
    const before = await itemsIn(app.tracker);
    expect(await acceptAll(app)).toHaveLength(3);
    expect((await app.get('/review')).body).toEqual({ left: 0, next_cursor: null, items: [] });
    expect(await itemsIn(app.tracker)).toEqual(before);
    expect((await app.get('/applications?needs_review=true')).body.total).toBe(0);
    expect(await ledgerOf(app.tracker)).toMatchObject({ review: 0, ignored: 1, tracked: 5 });
    await replay(app.tracker.db, app.tracker, USER);
    expect(await queue(app)).toEqual([]);
    expect(await itemsIn(app.tracker)).toEqual(before);
  });

  it('has back what was accepted when that is undone, as it was, also after a replay.', async () => {
    const app = await hunt();
    const before = (await app.get('/review')).body;
    const made = await acceptAll(app);
    for (const batch of made.toReversed()) {
      expect((await app.post('/corrections/undo', { ids: batch })).status).toBe(204);
    }
    expect((await app.get('/review')).body).toEqual(before);
    await replay(app.tracker.db, app.tracker, USER);
    expect((await app.get('/review')).body).toEqual(before);
  });

  it('asks for both when kind and place are doubtful, and is content with both.', async () => {
    const app = await hunt([
      ...HUNT.slice(0, 2),
      { id: 'both', ...NORVANE, kind: 'rejection', day: 5, review: true, confidence: 0.5 },
    ]);
    const [item] = (await app.get('/review')).body.items;
    expect(item.hesitation).toBe(
      'It reads like a rejection, but nothing in it says so clearly, and it belongs to one of 2 open applications at Norvane.',
    );
    expect(item.alternatives).toEqual([{ kind: 'rejection', probability: 0.5 }]);
    expect(item.accept.map(({ type }: { type: string }) => type)).toEqual(['kind', 'move']);
    await acceptAll(app);
    expect(await queue(app)).toEqual([]);
    const cook = (await applicationsOf(app.tracker)).find(({ role }) => role === 'Cook');
    expect(cook?.status).toBe('rejected');
  });

  it('holds copies of one mail once, and is content when either was looked at.', async () => {
    const same = { messageId: '<1@orrin.example>', textHash: 'same', review: true, confidence: 0.5 };
    const app = await hunt([{ id: 'm', company: 'Orrin Mills', ...same }]);
    await record(app.tracker, [{ id: 'k', company: 'Orrin Mills', ...same }], 'other');
    const loose = {
      messageId: '<2@hale.example>',
      textHash: 'loose',
      review: true,
      kind: 'not_job' as const,
    };
    await record(
      app.tracker,
      [
        { id: 'x', ...loose, day: 1 },
        { id: 'y', ...loose, day: 1 },
      ],
      'third',
    );
    expect((await app.get('/review')).body.left).toBe(2);
    await acceptAll(app);
    expect(await queue(app)).toEqual([]);
  });

  it('holds what was rescued until it is said what it is.', async () => {
    const app = await hunt([{ id: 'r', kind: 'not_job', confidence: 0.99 }]);
    expect(await queue(app)).toEqual([]);
    await app.post('/corrections', { type: 'rescue', item: 'r' });
    const [item] = (await app.get('/review')).body.items;
    expect(item).toMatchObject({ mail: { id: 'r' }, application: null });
    expect(item.hesitation).toBe('You said that it is about a job; nothing in it says what about.');
    await app.post('/corrections', { type: 'kind', item: 'r', kind: 'offer' });
    expect(await queue(app)).toEqual([]);
  });

  it('asks for nothing of an application that is hidden.', async () => {
    const app = await hunt();
    await app.post('/corrections', { type: 'hide', item: 'doubt', hidden: true });
    expect(await queue(app)).toEqual(['loose', 'guess']);
  });

  it('holds no entries made by hand, which have no mail to show.', async () => {
    const app = await hunt(HUNT.slice(0, 2));
    const at = new Date(Date.UTC(2026, 0, 20)).toISOString();
    const entry = {
      type: 'entry',
      kind: 'in_review',
      at,
      company: 'Norvane',
      role: null,
      text: 'They rang.',
    };
    await app.post('/corrections', entry);
    expect((await app.get('/review')).body).toEqual({ left: 0, next_cursor: null, items: [] });
  });

  it('is empty before any mail was read.', async () => {
    expect((await (await scratchApp()).get('/review')).body).toEqual({
      left: 0,
      next_cursor: null,
      items: [],
    });
  });
});

describe('the setting how often to ask', () => {
  const sketches: readonly SightingSketch[] = [
    { id: 'faint', company: 'Alder', kind: 'rejection', day: 0, review: true, confidence: 0.4 },
    { id: 'half', company: 'Birch', kind: 'rejection', day: 1, review: true, confidence: 0.55 },
    { id: 'fair', company: 'Cedar', kind: 'rejection', day: 2, confidence: 0.7 },
    { id: 'sure', company: 'Dogwood', kind: 'rejection', day: 3, confidence: 0.9 },
    { id: 'said', company: 'Elder', kind: 'rejection', day: 4, review: true, confidence: 0.3 },
  ];
  const set = (app: ScratchApp, sensitivity: string) =>
    app.request('/api/v1/settings', {
      method: 'PUT',
      body: JSON.stringify({ sensitivity }),
      headers: { 'content-type': 'application/json' },
    });

  it.each([
    ['few', ['faint']],
    ['normal', ['faint', 'half']],
    ['many', ['faint', 'half', 'fair']],
  ])(
    'changes what is asked for at once, in both directions, and is a fact that a replay keeps: %s.',
    async (sensitivity, asked) => {
      const app = await hunt(sketches);
      await app.post('/corrections', { type: 'kind', item: 'said', kind: 'rejection' });
      const usual = await applicationsOf(app.tracker);
      expect((await set(app, sensitivity)).status).toBe(200);
      expect(await queue(app)).toEqual(asked);
      expect((await ledgerOf(app.tracker))?.review).toBe(asked.length);
      const folded = await applicationsOf(app.tracker);
      await replay(app.tracker.db, app.tracker, USER);
      expect(await applicationsOf(app.tracker)).toEqual(folded);
      await set(app, 'normal');
      expect(await applicationsOf(app.tracker)).toEqual(usual);
    },
  );

  it('holds for mail that comes later.', async () => {
    const app = await scratchApp();
    await set(app, 'many');
    await record(app.tracker, sketches);
    expect(await queue(app)).toEqual(['faint', 'half', 'fair', 'said']);
  });
});
