// Tests corrections over HTTP: each kind, malformed ones, unknown ids, undo, and what pages show afterwards.
import { describe, expect, it } from 'vitest';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { record } from './scratch-tracker.ts';

async function hunt(): Promise<ScratchApp> {
  const app = await scratchApp();
  await record(app.tracker, [
    { id: 'a', company: 'Orrin Mills', role: 'Miller', body: 'We have it.', quote: 'We have it' },
    { id: 'b', company: 'Orrin Mills', role: 'Miller', kind: 'rejection', day: 5 },
    { id: 't', company: 'Tarn Foundry', role: 'Moulder', day: 1 },
    {
      id: 'q',
      company: 'Tarn Foundry',
      kind: 'other_job',
      sentKind: 'follow_up',
      from: 'ida@lund.example',
      day: 7,
    },
    { id: 'x', outcome: 'ignored' },
  ]);
  return app;
}

const list = async (app: ScratchApp) => (await app.get('/applications?order=asc&sort=applied')).body.items;
const detail = async (app: ScratchApp, at = 0) =>
  (await app.get(`/applications/${(await list(app))[at].id}`)).body;

describe('an application', () => {
  it('is shown with its timeline, the mails behind it and the evidence.', async () => {
    const app = await hunt();
    const shown = await detail(app);
    expect(shown).toMatchObject({
      company: 'Orrin Mills',
      status: 'rejected',
      events: 2,
      salary: null,
      notes: [],
    });
    expect(shown.timeline[0]).toMatchObject({
      item_id: 'a',
      kind: 'application_received',
      by: 'machine',
      at: '2026-01-01T12:00:00.000Z',
      evidence: [{ field: 'body', text: 'We have it', start: 0, end: 10 }],
      mail: {
        id: 'a',
        message_id: '<a@mail.example>',
        subject: 'Your application',
        from_address: 'jobs@orrin.example',
      },
    });
  });

  it('is not there under an unknown id.', async () => {
    const { status, body } = await (await hunt()).get('/applications/unknown');
    expect({ status, title: body.title }).toEqual({ status: 404, title: 'Not found' });
  });

  it('is found under the id of an application that was merged into it.', async () => {
    const app = await hunt();
    const [orrin, tarn] = await list(app);
    expect((await app.post('/corrections', { type: 'merge', a: 't', b: 'a' })).status).toBe(201);
    expect((await app.get(`/applications/${tarn.id}`)).body.id).toBe(orrin.id);
    for (const part of ['analysis', 'timeline'])
      expect((await app.get(`/applications/${tarn.id}/${part}`)).status, part).toBe(200);
  });
});

describe('a mail', () => {
  it('is shown with its text, its kind and its application.', async () => {
    const app = await hunt();
    const [orrin] = await list(app);
    expect((await app.get('/mails/a')).body).toMatchObject({
      text: 'We have it.',
      kind: 'application_received',
      direction: 'received',
      application_id: orrin.id,
    });
  });

  it('is not shown when it was not kept.', async () => {
    const app = await hunt();
    expect((await app.get('/mails/x')).status).toBe(404);
    expect((await app.get('/mails/unknown')).status).toBe(404);
  });

  it("is shown as the timeline takes it, also where the person's own address was learned later.", async () => {
    const app = await hunt();
    await record(app.tracker, [{ id: 's', outcome: 'ignored', sentLabel: true, from: 'ida@lund.example' }]);
    expect((await app.get('/mails/q')).body).toMatchObject({ kind: 'follow_up', direction: 'sent' });
    expect((await detail(app, 1)).timeline[1]).toMatchObject({ kind: 'follow_up', direction: 'sent' });
  });

  it('belongs to no application once the person said that it is not about a job.', async () => {
    const app = await hunt();
    await app.post('/corrections', { type: 'kind', item: 'b', kind: 'not_job' });
    expect((await app.get('/mails/b')).body).toMatchObject({
      kind: 'not_job',
      reason: 'you said so',
      application_id: null,
    });
  });
});

describe('corrections', () => {
  it.each([
    [{ type: 'kind', item: 'b', kind: 'offer' }, { status: 'offer' }],
    [{ type: 'field', item: 'a', field: 'company', value: '  Orrin & Sons ' }, { company: 'Orrin & Sons' }],
    [{ type: 'field', item: 'a', field: 'salary', value: '40 k' }, { salary: '40 k' }],
    [
      { type: 'status', item: 'a', status: 'interview' },
      { status: 'interview', status_pinned: true },
    ],
    [{ type: 'merge', a: 'a', b: 't' }, { events: 3 }],
    [
      { type: 'split', items: ['b'], from: ['a'] },
      { events: 1, status: 'applied' },
    ],
    [
      { type: 'move', items: ['b'], from: ['a'], to: 't' },
      { events: 1, status: 'applied' },
    ],
    [{ type: 'note', item: 'a', text: ' ring Ada ' }, { notes: [{ text: 'ring Ada' }] }],
  ])('are applied at once and can be taken back: %j.', async (body, shown) => {
    const app = await hunt();
    const before = await detail(app);
    const made = await app.post('/corrections', body);
    expect(made.status).toBe(201);
    expect(await detail(app)).toMatchObject(shown);
    expect((await app.remove(`/corrections/${made.body.id}`)).status).toBe(204);
    expect(await detail(app)).toEqual(before);
  });

  it('hide an application and add one by hand.', async () => {
    const app = await hunt();
    await app.post('/corrections', { type: 'hide', item: 'a', hidden: true });
    expect((await list(app)).map(({ company }: { company: string }) => company)).toEqual(['Tarn Foundry']);
    const entry = {
      type: 'entry',
      kind: 'application_received',
      at: '2026-02-01T09:00:00Z',
      company: 'Welling Glass',
    };
    const made = await app.post('/corrections', { ...entry, role: null, text: 'at the fair' });
    expect(made.status).toBe(201);
    const [, byHand] = await list(app);
    expect(byHand).toMatchObject({
      company: 'Welling Glass',
      status: 'applied',
      applied_at: '2026-02-01T09:00:00.000Z',
    });
    await app.remove(`/corrections/${made.body.id}`);
    expect(await list(app)).toHaveLength(1);
  });

  it('say of a rescue whether the mail could be read again.', async () => {
    const { status, body } = await (await hunt()).post('/corrections', { type: 'rescue', item: 'x' });
    expect({ status, rescued: body.rescued }).toEqual({ status: 201, rescued: 'source gone' });
  });

  it.each([
    [{}, 'type'],
    [{ type: 'sing' }, 'type'],
    [{ type: 'kind', item: 'a' }, 'kind'],
    [{ type: 'kind', item: 'a', kind: 'promotion' }, 'kind'],
    [{ type: 'kind', item: '', kind: 'offer' }, 'item'],
    [{ type: 'field', item: 'a', field: 'id', value: 'x' }, 'field'],
    [{ type: 'field', item: 'a', field: 'role', value: 'x'.repeat(501) }, 'value'],
    [{ type: 'status', item: 'a', status: 'silent' }, 'status'],
    [{ type: 'split', items: [], from: ['b'] }, 'items'],
    [{ type: 'note', item: 'a', text: '   ' }, 'text'],
    [{ type: 'entry', kind: null, at: 'yesterday', company: null, role: null, text: '' }, 'at'],
    [[], 'request'],
    ['"text"', 'request'],
    ['null', 'request'],
  ])('that are malformed are refused whole, naming the fault: %j.', async (body, named) => {
    const app = await hunt();
    const answer = await app.post('/corrections', body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body.detail).toContain(named);
    expect(await app.tracker.db.selectFrom('corrections').selectAll().execute()).toEqual([]);
  });

  it.each(['{"type":', '', '{"type":"note"} trailing'])(
    'that are no JSON are refused as the caller’s fault: %j.',
    async (text) => {
      const app = await hunt();
      const answer = await app.post('/corrections', text);
      expect([400, 422]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(app.errors).toEqual([]);
    },
  );

  it('are refused when they do not say that they are JSON.', async () => {
    const answer = await (
      await hunt()
    ).post('/corrections', { type: 'note', item: 'a', text: 'x' }, { 'content-type': 'text/plain' });
    expect([400, 415, 422]).toContain(answer.status);
  });

  it('are not found when they name what was never seen, or were undone before.', async () => {
    const app = await hunt();
    const unknown = await app.post('/corrections', { type: 'note', item: 'zzz', text: 'x' });
    expect(unknown.status).toBe(404);
    expect(unknown.body.detail).toContain('no mail or entry zzz');
    const { id } = (await app.post('/corrections', { type: 'note', item: 'a', text: 'x' })).body;
    expect((await app.remove(`/corrections/${id}`)).status).toBe(204);
    expect((await app.remove(`/corrections/${id}`)).status).toBe(404);
    expect((await app.remove('/corrections/zzz')).status).toBe(404);
  });

  it('stay with the application when the mail they hang on turns out to be a copy of another.', async () => {
    const app = await scratchApp();
    const copy = { company: 'Orrin Mills', messageId: '<1@orrin.example>', textHash: 'same' };
    await record(app.tracker, [{ id: 'm', ...copy }]);
    await app.post('/corrections', { type: 'note', item: 'm', text: 'ring Ada' });
    await record(app.tracker, [{ id: 'k', ...copy }], 'other');
    await app.post('/corrections', { type: 'note', item: 'k', text: 'and Ben' });
    expect((await detail(app)).notes.map(({ text }: { text: string }) => text)).toEqual([
      'ring Ada',
      'and Ben',
    ]);
  });
});
