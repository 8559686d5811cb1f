// Tests that events of another ingestor become part of the tracker, each once, and survive a replay.
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/tracking/replay.ts';
import { scratchApp } from './scratch-app.ts';
import { scratchDeliveries } from './scratch-deliveries.ts';
import { applicationsOf, USER } from './scratch-tracker.ts';

const event = (id: string, more: Record<string, unknown> = {}) => ({
  source: 'mill-mail',
  external_id: id,
  kind: 'application_received',
  occurred_at: '2026-03-01T09:00:00Z',
  company: 'Alderworks',
  role: 'Miller',
  ...more,
});

describe('POST /events', () => {
  it('makes an application of events about one role, moves its status, and keeps it through a replay.', async () => {
    const { get, post, tracker } = await scratchApp();
    const first = await post('/events', event('a', { location: 'Ghent', summary: 'We have your letter.' }));
    expect(first.status).toBe(201);
    expect(first.body.items).toMatchObject([
      { external_id: 'a', result: 'created', status: 201, reason: null },
    ]);
    await post('/events', event('b', { kind: 'rejection', occurred_at: '2026-03-09T09:00:00Z' }));
    const expected = { company: 'Alderworks', role: 'Miller', status: 'rejected', location: 'Ghent' };
    const { items } = (await get('/applications')).body;
    expect(items).toMatchObject([expected]);
    expect(items[0].id).toBe(first.body.items[0].application_id);
    await replay(tracker.db, tracker, USER);
    expect(await applicationsOf(tracker)).toMatchObject([{ ...expected, id: items[0].id }]);
    const { body } = await get(`/applications/${items[0].id}/timeline`);
    expect(body.items).toMatchObject([
      { kind: 'application_received', who: { type: 'program', name: 'mill-mail' } },
      { kind: 'rejection', who: { type: 'program', name: 'mill-mail' } },
    ]);
  });

  it('knows an event that comes again, and refuses its id for another.', async () => {
    const { get, post } = await scratchApp();
    await post('/events', event('a'));
    const again = await post('/events', event('a'));
    expect([again.status, again.body.items[0].result]).toEqual([200, 'known']);
    const other = await post('/events', event('a', { kind: 'offer' }));
    expect(other.status).toBe(409);
    expect(other.body.detail).toContain('an id of its own');
    expect((await post('/events', event('a', { source: 'another' }))).status).toBe(201);
    expect((await get('/applications')).body.items[0]).toMatchObject({ status: 'applied', events: 2 });
  });

  it('looks at each event of a batch by itself.', async () => {
    const { post } = await scratchApp();
    const { status, body } = await post('/events', {
      events: [
        event('a'),
        event('b', { kind: 'knighted' }),
        event('a'),
        event('c', { external_id: undefined }),
        'nonsense',
        event('d', { company: '' }),
        event('e', { type: 'application.status' }),
        event('f', { posting_url: 'javascript:alert(1)' }),
        event('g', { occurred_at: '2026-03-02T09:00:00Z' }),
      ],
    });
    expect(status).toBe(200);
    expect(
      body.items.map((one: { result: string; status: number }) => `${one.result} ${one.status}`),
    ).toEqual([
      'created 201',
      'refused 422',
      'known 200',
      'refused 422',
      'refused 422',
      'refused 422',
      'refused 422',
      'refused 422',
      'created 201',
    ]);
    for (const { status: one, reason } of body.items) if (one === 422) expect(reason).toMatch(/\w+: .+/);
  });

  it.each([
    { body: { events: [] } },
    { body: [] },
    { body: { events: Array.from({ length: 501 }, () => event('x')) } },
    { body: '[1' },
    { body: null },
    { body: 7 },
  ])('refuses a request without events, or with too many.', async ({ body }) => {
    const { post } = await scratchApp();
    const { status } = await post('/events', body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('leaves an event taken back that the person took back, however often it comes again.', async () => {
    const { get, post, remove, tracker } = await scratchApp();
    await post('/events', event('a'));
    const [row] = await tracker.db.selectFrom('corrections').select('id').execute();
    await remove(`/corrections/${row!.id}`);
    expect((await get('/applications')).body.total).toBe(0);
    await post('/events', event('a'));
    expect((await get('/applications')).body.total).toBe(0);
  });

  it('understands what another Hearback tells, and takes it once.', async () => {
    const there = await scratchDeliveries();
    const here = await scratchApp();
    const receiver = await there.receiver();
    receiver.answer(() => ({ status: 500 }));
    await there.webhook({ url: receiver.url });
    await there.app.post('/applications', { company: 'Alderworks', role: 'Miller', status: 'applied' });
    await there.deliver();
    receiver.answer(() => ({ status: 204 }));
    await there.deliverLater();
    for (const one of receiver.events()) await here.post('/events', one);
    expect((await here.get('/applications')).body.items).toMatchObject([
      { company: 'Alderworks', role: 'Miller', status: 'applied', events: 1 },
    ]);
  });
});
