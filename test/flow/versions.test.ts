// Tests corrections that rest on what the person saw, that come in batches, and where the facts shown come from.
import { describe, expect, it } from 'vitest';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { record } from './scratch-tracker.ts';

async function hunt(): Promise<ScratchApp> {
  const app = await scratchApp();
  await record(app.tracker, [
    { id: 'a', company: 'Orrin Mills', role: 'Miller', location: 'Bern' },
    { id: 'b', company: 'Orrin Mills', role: 'Miller', kind: 'rejection', day: 5 },
    { id: 't', company: 'Tarn Foundry', role: 'Moulder', from: 'jobs@tarn.example', day: 1 },
    { id: 'x', outcome: 'ignored' },
  ]);
  return app;
}

const NOTE = { type: 'note', item: 'a', text: 'ring Ada' };
const list = async (app: ScratchApp) => (await app.get('/applications?order=asc&sort=applied')).body.items;
const detail = async (app: ScratchApp, at = 0) =>
  (await app.get(`/applications/${(await list(app))[at].id}`)).body;
const recorded = async (app: ScratchApp) =>
  (await app.tracker.db.selectFrom('corrections').selectAll().where('undone_at', 'is', null).execute())
    .length;

describe('the version of an application', () => {
  it('changes with all that is shown, and only then.', async () => {
    const app = await hunt();
    const { version } = await detail(app);
    await app.post('/corrections', { type: 'status', item: 't', status: 'offer' });
    expect((await detail(app)).version).toBe(version);
    const note = await app.post('/corrections', NOTE);
    expect((await detail(app)).version).not.toBe(version);
    await app.remove(`/corrections/${note.body.id}`);
    expect((await detail(app)).version).toBe(version);
    await record(app.tracker, [
      { id: 'c', company: 'Orrin Mills', role: 'Miller', kind: 'follow_up', day: 9 },
    ]);
    expect((await detail(app)).version).not.toBe(version);
  });

  it.each([(version: string) => version, (version: string) => `"${version}"`, () => '*'])(
    'lets a correction through that rests on it.',
    async (write) => {
      const app = await hunt();
      const { version } = await detail(app);
      const headers = { 'if-match': write(version) };
      expect((await app.post('/corrections', NOTE, headers)).status).toBe(201);
    },
  );

  it('keeps out a correction that rests on what is no longer so, and says so.', async () => {
    const app = await hunt();
    const { version } = await detail(app);
    await app.post('/corrections', NOTE);
    const late = await app.post(
      '/corrections',
      { type: 'status', item: 'a', status: 'offer' },
      { 'if-match': version },
    );
    expect(late.status).toBe(412);
    expect(late.headers.get('content-type')).toBe('application/problem+json');
    expect(late.body).toMatchObject({ title: 'Changed meanwhile', status: 412 });
    expect(late.body.detail).toContain('read it again');
    expect(await recorded(app)).toBe(1);
    const read = { 'if-match': (await detail(app)).version };
    expect((await app.post('/corrections', { ...NOTE, text: 'more' }, read)).status).toBe(201);
  });

  it.each(['nonsense', '', '""', 'i1.', '.0123456789abcdef'])('is not %j.', async (version) => {
    const app = await hunt();
    expect((await app.post('/corrections', NOTE, { 'if-match': version })).status).toBe(412);
  });

  it('is gone with an application that became part of another.', async () => {
    const app = await hunt();
    const { version } = await detail(app, 1);
    await app.post('/corrections', { type: 'merge', a: 't', b: 'a' });
    expect((await app.post('/corrections', NOTE, { 'if-match': version })).status).toBe(412);
  });

  it('also guards what is added by hand.', async () => {
    const app = await hunt();
    const { version } = await detail(app);
    const entry = {
      type: 'entry',
      kind: null,
      at: '2026-02-01T09:00:00Z',
      company: null,
      role: null,
      text: 'x',
    };
    await app.post('/corrections', NOTE);
    expect((await app.post('/corrections', entry, { 'if-match': version })).status).toBe(412);
  });
});

describe('what is added by hand', () => {
  it('is shown in the words of the person, in the application that it opened.', async () => {
    const app = await hunt();
    const entry = { type: 'entry', kind: 'application_received', at: '2026-02-01T09:00:00Z' };
    const made = await app.post('/corrections', {
      ...entry,
      company: 'Welling Glass',
      role: null,
      text: 'at the fair',
    });
    const { body } = await app.get(`/applications/${made.body.application_id}`);
    expect(body.timeline).toMatchObject([{ item_id: made.body.id, text: 'at the fair', by: 'person' }]);
    expect((await detail(app)).timeline[0]).not.toHaveProperty('text');
  });
});

describe('a batch of corrections', () => {
  const both = [
    { type: 'status', item: 'a', status: 'offer' },
    { type: 'status', item: 't', status: 'interview' },
  ];
  const statuses = async (app: ScratchApp) =>
    (await list(app)).map(({ status }: { status: string }) => status);

  it('is recorded in its order, and undone as a whole.', async () => {
    const app = await hunt();
    const before = [await detail(app, 0), await detail(app, 1)];
    const later = { type: 'status', item: 'a', status: 'closed' };
    const { status, body } = await app.post('/corrections/batch', { corrections: [...both, later] });
    expect(status).toBe(201);
    expect(body.ids).toHaveLength(3);
    expect(await statuses(app)).toEqual(['closed', 'interview']);
    expect((await app.post('/corrections/undo', { ids: body.ids })).status).toBe(204);
    expect([await detail(app, 0), await detail(app, 1)]).toEqual(before);
  });

  it('is not recorded at all when one names what was never seen.', async () => {
    const app = await hunt();
    const before = await statuses(app);
    const answer = await app.post('/corrections/batch', { corrections: [...both, { ...NOTE, item: 'zzz' }] });
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toContain('no mail or entry zzz');
    expect(await recorded(app)).toBe(0);
    expect(await statuses(app)).toEqual(before);
  });

  it('is not undone at all when one of them was undone before.', async () => {
    const app = await hunt();
    const { ids } = (await app.post('/corrections/batch', { corrections: both })).body;
    await app.remove(`/corrections/${ids[1]}`);
    const before = await statuses(app);
    const answer = await app.post('/corrections/undo', { ids });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await statuses(app)).toEqual(before);
    expect(before).toEqual(['offer', 'applied']);
  });

  it('is undone once, although an id is named twice.', async () => {
    const app = await hunt();
    const { ids } = (await app.post('/corrections/batch', { corrections: both })).body;
    expect((await app.post('/corrections/undo', { ids: [...ids, ...ids] })).status).toBe(204);
    expect(await recorded(app)).toBe(0);
  });

  it.each([
    ['/corrections/batch', { corrections: [] }, 'corrections'],
    ['/corrections/batch', { corrections: [both[0], { type: 'sing' }] }, 'corrections.1.type'],
    ['/corrections/batch', { corrections: Array.from({ length: 501 }, () => NOTE) }, 'corrections'],
    ['/corrections/batch', {}, 'corrections'],
    ['/corrections/undo', { ids: [] }, 'ids'],
    ['/corrections/undo', { ids: [''] }, 'ids.0'],
    ['/corrections/undo', { ids: 'a' }, 'ids'],
  ])('to %s is refused whole when malformed, naming the fault.', async (path, body, named) => {
    const app = await hunt();
    const answer = await app.post(path, body);
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toContain(named);
    expect(await recorded(app)).toBe(0);
  });
});

describe('where a fact comes from', () => {
  it('is the mail that tells it, with the words.', async () => {
    const { provenance } = await detail(await hunt());
    expect(provenance.location).toEqual({
      by: 'machine',
      item_id: 'a',
      at: '2026-01-01T12:00:00.000Z',
      read_in: 'body',
      text: 'Bern',
      confidence: 0.9,
    });
    expect(provenance).not.toHaveProperty('salary');
  });

  it('is the person, when they set or cleared it.', async () => {
    const app = await hunt();
    await app.post('/corrections', { type: 'field', item: 'b', field: 'salary', value: '40 k' });
    await app.post('/corrections', { type: 'field', item: 'b', field: 'location', value: null });
    const { provenance } = await detail(app);
    expect(provenance.salary).toMatchObject({ by: 'person', item_id: 'b', text: '', confidence: 1 });
    expect(provenance.location).toMatchObject({ by: 'person' });
    expect(provenance.company).toMatchObject({ by: 'machine' });
  });
});
