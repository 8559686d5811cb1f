// Tests that whoever wants to be told of changes is told of each once, in order, signed, and that nothing gets lost.
import { describe, expect, it } from 'vitest';
import type { JobEvent } from '../../src/contracts/event-shapes.ts';
import { sweepEvents } from '../../src/tasks/sweep-events.ts';
import { replay } from '../../src/tracking/replay.ts';
import { verify } from '../servers/event-receiver.ts';
import { scratchDeliveries } from './scratch-deliveries.ts';
import { record, USER } from './scratch-tracker.ts';

const DAY = 24 * 60 * 60 * 1000;
const types = (events: readonly JobEvent[]) =>
  events.map(({ type, kind }) => (kind ? `${type} ${kind}` : type));
const MILL = { company: 'Alderworks', role: 'Miller' };

describe('what is told', () => {
  it('tells of a new application, its mail and its status, signed so that the published library verifies it.', async () => {
    const { deliver, receiver, tracker, webhook } = await scratchDeliveries();
    const there = await receiver();
    const { secret } = await webhook({ url: there.url });
    const time = Date.now() + DAY;
    await record(tracker, [
      {
        id: 'm1',
        kind: 'application_received',
        company: 'Alderworks',
        role: 'Miller',
        day: null,
        internalTime: time,
      },
    ]);
    await record(tracker, [
      {
        id: 'm2',
        kind: 'rejection',
        company: 'Alderworks',
        role: 'Miller',
        day: null,
        internalTime: time + DAY,
      },
    ]);
    await deliver();
    for (const request of there.requests) verify(secret, request);
    const events = there.events();
    expect(types(events)).toEqual([
      'application.created',
      'event.added application_received',
      'event.added rejection',
      'application.status',
    ]);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(events[2]).toMatchObject({
      company: 'Alderworks',
      role: 'Miller',
      cause: 'mail',
      by: { type: 'model', name: null },
      historical: false,
    });
    expect(events[3]).toMatchObject({ status: 'rejected', previous_status: 'applied' });
    expect(there.requests.map(({ headers }) => headers['webhook-id'])).toEqual(
      events.map(({ event_id: id }) => id),
    );
    expect(JSON.parse(there.requests[0]!.body)).toMatchObject({
      type: 'application.created',
      data: { status: 'applied' },
    });
  });

  it('tells of nothing when nothing changed: the same mail again, or a replay of all.', async () => {
    const { deliver, receiver, tracker, webhook } = await scratchDeliveries();
    const there = await receiver();
    await webhook({ url: there.url, history: true });
    const mails = [
      { id: 'm1', kind: 'application_received' as const, ...MILL, day: 1 },
      { id: 'm2', kind: 'offer' as const, ...MILL, day: 9 },
    ];
    await record(tracker, mails);
    await deliver();
    const told = there.requests.length;
    expect(told).toBeGreaterThan(0);
    await record(tracker, mails);
    await replay(tracker.db, tracker, USER);
    await deliver();
    expect(there.requests).toHaveLength(told);
  });

  it('leaves out what was before it was set up, unless that is wanted, and then says so.', async () => {
    const { deliver, receiver, tracker, webhook } = await scratchDeliveries();
    const [fresh, whole] = [await receiver(), await receiver()];
    await webhook({ url: fresh.url });
    await webhook({ url: whole.url, history: true });
    await record(tracker, [{ id: 'm1', kind: 'application_received', ...MILL, day: 1 }]);
    await deliver();
    expect(fresh.requests).toHaveLength(0);
    expect(whole.events().map(({ historical }) => historical)).toEqual([true, true]);
  });

  it('tells what the person changes, also of old applications, and of a merge.', async () => {
    const { app, deliver, receiver, tracker, webhook } = await scratchDeliveries();
    await record(tracker, [
      { id: 'm1', kind: 'application_received', ...MILL, day: 1 },
      { id: 'm2', kind: 'application_received', company: 'Brindle', role: 'Cooper', day: 1 },
    ]);
    const there = await receiver();
    await webhook({ url: there.url });
    await app.post('/corrections', { type: 'merge', a: 'm1', b: 'm2' });
    const [{ id }] = (await app.get('/applications')).body.items as [{ id: string }];
    await app.request(`/api/v1/applications/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ status: 'offer', hidden: true }),
      headers: { 'content-type': 'application/json' },
    });
    await deliver();
    const events = there.events();
    expect(events.every(({ cause, historical }) => cause === 'person' && !historical)).toBe(true);
    expect(events.find(({ type }) => type === 'application.merged')).toMatchObject({ into: id });
    expect(types(events)).toContain('application.status');
    expect(types(events)).toContain('application.hidden');
  });

  it('tells only of the types and kinds that are wanted.', async () => {
    const { deliver, receiver, tracker, webhook } = await scratchDeliveries();
    const there = await receiver();
    await webhook({ url: there.url, history: true, kinds: ['offer', 'application.status'] });
    await record(tracker, [{ id: 'm1', kind: 'application_received', ...MILL, day: 1 }]);
    await record(tracker, [{ id: 'm2', kind: 'offer', ...MILL, day: 9 }]);
    await deliver();
    expect(types(there.events())).toEqual(['event.added offer', 'application.status']);
  });

  it('writes nothing down where nobody listens.', async () => {
    const { tracker } = await scratchDeliveries();
    await record(tracker, [{ id: 'm1', kind: 'application_received', ...MILL }]);
    expect(await tracker.db.selectFrom('outbox').selectAll().execute()).toEqual([]);
    expect(await tracker.db.selectFrom('outbox_sequences').selectAll().execute()).toEqual([]);
  });
});

describe('a receiver in trouble', () => {
  it('gets the same event again, with its id, before any later one of the application, while others go on.', async () => {
    const { app, deliver, deliverLater, receiver, webhook, state } = await scratchDeliveries();
    const there = await receiver();
    const { id } = await webhook({ url: there.url, kinds: ['application.status'] });
    const made = [];
    for (const company of ['Alderworks', 'Brindle'])
      made.push((await app.post('/applications', { company })).body.id as string);
    const move = (application: string, status: string) =>
      app.request(`/api/v1/applications/${application}`, {
        method: 'PATCH',
        body: JSON.stringify({ status }),
        headers: { 'content-type': 'application/json' },
      });
    const [first = '', second = ''] = made;
    for (const status of ['applied', 'interview', 'offer']) await move(first, status);
    await move(second, 'applied');
    there.answer(({ body }) => ({ status: body.includes(first) ? 500 : 204 }));
    await deliver();
    await deliverLater();
    const of = (application: string) => there.events().filter((one) => one.application_id === application);
    expect(of(first).map(({ status }) => status)).toEqual(['applied', 'applied']);
    expect(new Set(of(first).map(({ event_id: event }) => event)).size).toBe(1);
    expect(of(second)).toHaveLength(1);
    expect(await state(id)).toEqual(['queued', 'held', 'held', 'delivered']);
    there.answer(() => ({ status: 204 }));
    await deliverLater();
    expect(of(first).map(({ status }) => status)).toEqual([
      'applied',
      'applied',
      'applied',
      'interview',
      'offer',
    ]);
  });

  it('has what was given up among the dead letters, where it is told why, and gets it when that is tried again.', async () => {
    const { app, deliver, deliverLater, receiver, webhook, state } = await scratchDeliveries('5,300');
    const there = await receiver();
    there.answer(() => ({ status: 500 }));
    const { id } = await webhook({ url: there.url, kinds: ['application.created'] });
    await app.post('/applications', MILL);
    await deliver();
    for (let tries = 1; tries < 3; tries += 1) await deliverLater();
    expect(there.requests).toHaveLength(3);
    expect(await state(id)).toEqual(['dead']);
    const { body } = await app.get('/dead-letters');
    expect(body.items).toMatchObject([
      {
        what: 'delivery',
        tries: 3,
        delivery: { webhook_id: id, url: there.url, type: 'application.created' },
      },
    ]);
    expect(body.items[0].error).toContain('the last: answered 500');
    there.answer(() => ({ status: 200 }));
    const letter = body.items[0].id as number;
    expect((await app.post(`/dead-letters/${letter}/retry`, {})).status).toBe(202);
    await deliver();
    expect(await state(id)).toEqual(['delivered']);
    expect((await app.get('/dead-letters')).body.items).toEqual([]);
    expect((await app.post(`/dead-letters/${letter}/retry`, {})).status).toBe(404);
  });

  it('lets a dead letter go that is dropped, and what comes behind it.', async () => {
    const { app, deliver, deliverLater, receiver, webhook, state } = await scratchDeliveries('1');
    const there = await receiver();
    there.answer(() => ({ status: 400 }));
    const { id } = await webhook({ url: there.url });
    await app.post('/applications', MILL);
    await deliver();
    await deliverLater();
    await deliverLater();
    const { body } = await app.get('/dead-letters');
    for (const one of body.items as { id: number }[]) {
      expect((await app.remove(`/dead-letters/${one.id}`)).status).toBe(204);
    }
    expect((await app.get('/dead-letters')).body.items).toEqual([]);
    expect(await state(id)).toContain('dropped');
  });

  it('is left alone as long as it asks to be.', async () => {
    const { app, deliver, receiver, webhook } = await scratchDeliveries();
    const there = await receiver();
    there.answer(() => ({ status: 429, headers: { 'retry-after': '7200' } }));
    const { id } = await webhook({ url: there.url });
    await app.post('/applications', MILL);
    const before = Date.now();
    await deliver();
    const { body } = await app.get(`/webhooks/${id}/deliveries`);
    const next = body.items.map((one: { next_at: string | null }) => one.next_at).find(Boolean);
    expect(Date.parse(next)).toBeGreaterThanOrEqual(before + 7_200_000);
  });

  it('is paused when it is gone, loses nothing meanwhile, and goes on when it is resumed.', async () => {
    const { app, deliver, receiver, webhook, state } = await scratchDeliveries();
    const there = await receiver();
    there.answer(() => ({ status: 410 }));
    const { id } = await webhook({ url: there.url, kinds: ['application.created'] });
    await app.post('/applications', MILL);
    await deliver();
    expect((await app.get(`/webhooks/${id}`)).body).toMatchObject({
      state: 'paused',
      note: expect.stringContaining('410'),
    });
    await app.post('/applications', { company: 'Brindle' });
    await deliver();
    expect(there.requests).toHaveLength(1);
    expect(await state(id)).toEqual(['held', 'held']);
    there.answer(() => ({ status: 204 }));
    await app.request(`/api/v1/webhooks/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ state: 'active' }),
      headers: { 'content-type': 'application/json' },
    });
    await deliver();
    expect(await state(id)).toEqual(['delivered', 'delivered']);
  });

  it('does not hold up other endpoints, and is not tried for every application while it does not answer.', async () => {
    const { app, deliver, receiver, webhook } = await scratchDeliveries('5,300', 0.3);
    const [slow, fine] = [await receiver(), await receiver()];
    slow.answer(
      ({ headers }) => new Promise((resolve) => setTimeout(resolve, 3000, { status: headers ? 204 : 204 })),
    );
    await webhook({ url: slow.url, kinds: ['application.created'] });
    await webhook({ url: fine.url, kinds: ['application.created'] });
    for (const company of ['Alderworks', 'Brindle', 'Cooperage', 'Dunmill'])
      await app.post('/applications', { company });
    await deliver();
    expect(fine.requests).toHaveLength(4);
    expect(slow.requests).toHaveLength(1);
  });
});

it('Events are forgotten a month after they were delivered, and not before.', async () => {
  const { app, deliver, receiver, tracker, webhook, state } = await scratchDeliveries();
  const there = await receiver();
  const { id } = await webhook({ url: there.url, kinds: ['application.created'] });
  for (const company of ['Alderworks', 'Brindle']) await app.post('/applications', { company });
  there.answer(({ body }) => ({ status: body.includes('Brindle') ? 500 : 204 }));
  await deliver();
  const sweep = (days: number) => sweepEvents({ db: tracker.db, now: () => Date.now() + days * DAY });
  await sweep(29);
  expect(await state(id)).toEqual(['delivered', 'queued']);
  await sweep(31);
  expect(await state(id)).toEqual(['queued']);
});
