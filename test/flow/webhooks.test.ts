// Tests that webhooks are set up, tried, rotated, replayed and removed by the API, and that bad ones are refused.
import { describe, expect, it } from 'vitest';
import { newWebhookSecret } from '../../src/ops/sign-webhook.ts';
import { followSetting, type TrackerSetting } from '../../src/tracking/follow-setting.ts';
import { verify } from '../servers/event-receiver.ts';
import type { ScratchApp } from './scratch-app.ts';
import { scratchDeliveries } from './scratch-deliveries.ts';
import { record, USER } from './scratch-tracker.ts';

const MILL = { company: 'Alderworks', role: 'Miller' };

describe('a webhook', () => {
  const change = (app: ScratchApp, id: string, body: unknown) =>
    app.request(`/api/v1/webhooks/${id}`, {
      method: 'PATCH',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  it('is shown without its secret, and can be tried, changed, paused and removed.', async () => {
    const { app, deliver, receiver, webhook, state } = await scratchDeliveries();
    const there = await receiver();
    const { id, secret } = await webhook({ url: there.url, description: 'At home' });
    const shown = await app.get('/webhooks');
    expect(shown.body.items).toMatchObject([
      { id, description: 'At home', state: 'active', last_delivery: null },
    ]);
    expect(JSON.stringify(shown.body)).not.toContain(secret.slice(6));
    expect((await app.post(`/webhooks/${id}/test`, {})).status).toBe(202);
    await deliver();
    expect(there.events()).toMatchObject([{ type: 'test', application_id: null }]);
    verify(secret, there.requests[0]!);
    expect((await app.get(`/webhooks/${id}`)).body).toMatchObject({
      deliveries: { open: 0, delivered: 1, dead: 0 },
      last_delivery: { status: 204, delivered: true },
    });
    expect((await change(app, id, { state: 'paused' })).status).toBe(200);
    expect((await app.post(`/webhooks/${id}/test`, {})).status).toBe(409);
    expect((await change(app, id, { description: 'Elsewhere', kinds: ['offer'] })).status).toBe(200);
    expect((await app.get(`/webhooks/${id}`)).body).toMatchObject({
      description: 'Elsewhere',
      kinds: ['offer'],
      state: 'paused',
    });
    expect(await state(id)).toEqual(['delivered']);
    expect((await app.remove(`/webhooks/${id}`)).status).toBe(204);
    expect((await app.get(`/webhooks/${id}`)).status).toBe(404);
    expect((await app.get('/webhooks')).body.items).toEqual([]);
  });

  it('is made, rotated and tried once for each key, and changed only as it was seen.', async () => {
    const { app, deliver, receiver } = await scratchDeliveries();
    const there = await receiver();
    const key = { 'idempotency-key': 'k1' };
    const first = await app.post('/webhooks', { url: there.url }, key);
    const again = await app.post('/webhooks', { url: there.url }, key);
    expect(again.body).toMatchObject({ id: first.body.id, secret: first.body.secret });
    for (const other of [
      { url: 'https://other.example/' },
      { description: 'x' },
      { kinds: ['offer'] },
      { history: true },
    ])
      expect((await app.post('/webhooks', { url: there.url, ...other }, key)).status).toBe(422);
    const path = `/webhooks/${first.body.id}`;
    const rotated = [await app.post(`${path}/rotate`, {}, key), await app.post(`${path}/rotate`, {}, key)];
    expect(rotated[0]!.body.secret).toBe(rotated[1]!.body.secret);
    for (let times = 0; times < 2; times += 1) await app.post(`${path}/test`, {}, key);
    await deliver();
    expect(there.requests).toHaveLength(1);
    verify(first.body.secret as string, there.requests[0]!);
    const seen = await app.get(path);
    expect(seen.headers.get('etag')).toBe(`"${seen.body.version}"`);
    const changed = (description: string) =>
      app.request(`/api/v1${path}`, {
        method: 'PATCH',
        body: JSON.stringify({ description }),
        headers: { 'content-type': 'application/json', 'if-match': `"${seen.body.version}"` },
      });
    expect((await changed('Mine')).status).toBe(200);
    expect((await changed('No, mine')).status).toBe(412);
    expect((await app.get(path)).body.description).toBe('Mine');
  });

  it('signs with the old and the new secret after they were changed.', async () => {
    const { app, deliver, receiver, webhook } = await scratchDeliveries();
    const there = await receiver();
    const { id, secret } = await webhook({ url: there.url });
    const { body } = await app.post(`/webhooks/${id}/rotate`, {});
    expect(body.secret).not.toBe(secret);
    expect(Date.parse(body.previous_secret_until)).toBeGreaterThan(Date.now());
    await app.post(`/webhooks/${id}/test`, {});
    await deliver();
    for (const one of [secret, body.secret as string]) verify(one, there.requests[0]!);
  });

  it('is told again of one event, or of all that is still known, each with its id and in order.', async () => {
    const { app, deliver, receiver, webhook } = await scratchDeliveries();
    const there = await receiver();
    const { id } = await webhook({ url: there.url });
    await app.post('/applications', { ...MILL, status: 'offer' });
    await deliver();
    const told = there.events().map((one) => one.event_id);
    expect(told.length).toBeGreaterThan(1);
    expect((await app.post(`/webhooks/${id}/replay`, { event_id: told[1] })).body).toEqual({ events: 1 });
    await deliver();
    expect(there.events().map((one) => one.event_id)).toEqual([...told, told[1]]);
    expect((await app.post(`/webhooks/${id}/replay`, { which: 'all' })).body).toEqual({
      events: told.length,
    });
    await deliver();
    expect(
      there
        .events()
        .slice(told.length + 1)
        .map((one) => one.event_id),
    ).toEqual(told);
    const key = { 'idempotency-key': 'r1' };
    const before = there.requests.length;
    for (let times = 0; times < 2; times += 1) {
      const again = await app.post(`/webhooks/${id}/replay`, { which: 'all' }, key);
      expect([again.status, again.body]).toEqual([202, { events: told.length }]);
      await deliver();
    }
    expect(there.requests).toHaveLength(before + told.length);
    expect((await app.post(`/webhooks/${id}/replay`, { which: 'dead' }, key)).status).toBe(422);
    expect((await app.post(`/webhooks/${id}/replay`, { event_id: 'evt_none' })).status).toBe(409);
    expect((await app.post(`/webhooks/${id}/replay`, { which: 'dead' })).body).toEqual({ events: 0 });
  });

  it.each([
    [{ url: 'ftp://receiver.example/' }, 'http'],
    [{ url: 'https://ann:secret@receiver.example/' }, 'password'],
    [{ url: 'http://receiver.example/' }, 'https://'],
    [{ url: 'http://192.168.1.9/hook' }, 'WEBHOOK_REACH'],
    [{ url: 'https://[fd00::7]/hook' }, 'WEBHOOK_REACH'],
    [{ url: 'https://169.254.169.254/latest/meta-data' }, 'WEBHOOK_REACH'],
    [{ url: 'https://receiver.example/', kinds: ['coffee'] }, 'kinds'],
    [{ url: 'https://receiver.example/', extra: 1 }, 'extra'],
  ])('is refused as %j, with a word on why.', async (wish, says) => {
    const { app } = await scratchDeliveries();
    const { status, body } = await app.post('/webhooks', wish);
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(says);
  });

  it('answers with 404 for what is not there.', async () => {
    const { app } = await scratchDeliveries();
    for (const path of ['', '/deliveries']) expect((await app.get(`/webhooks/none${path}`)).status).toBe(404);
    for (const path of ['rotate', 'test'])
      expect((await app.post(`/webhooks/none/${path}`, {})).status).toBe(404);
    expect((await app.post('/webhooks/none/replay', { which: 'all' })).status).toBe(404);
    expect((await change(app, 'none', { state: 'paused' })).status).toBe(404);
    expect((await app.remove('/webhooks/none')).status).toBe(404);
    expect((await app.get('/dead-letters/7')).status).toBe(404);
    expect((await app.remove('/dead-letters/7')).status).toBe(404);
  });
});

it('The tracker that the setting names is told of everything, unwrapped, with its token, and only the setting moves it.', async () => {
  const { app, deliver, receiver, tracker } = await scratchDeliveries();
  const there = await receiver();
  const setting = { url: there.url, bearer: 'token-9' };
  const follow = (wanted: TrackerSetting | null) =>
    followSetting(tracker.db, { ...tracker, newSecret: newWebhookSecret }, USER, wanted);
  await follow(setting);
  await follow(setting);
  await record(tracker, [{ id: 'm1', kind: 'application_received', ...MILL, day: 1 }]);
  await deliver();
  expect(JSON.parse(there.requests[0]!.body)).toMatchObject({
    schema_version: 1,
    type: 'application.created',
    historical: true,
  });
  expect(there.requests[0]!.headers).toMatchObject({
    authorization: 'Bearer token-9',
    'idempotency-key': there.events()[0]!.event_id,
  });
  const [{ id }] = (await app.get('/webhooks')).body.items as [{ id: string }];
  expect((await app.remove(`/webhooks/${id}`)).status).toBe(409);
  await follow(null);
  expect((await app.get('/webhooks')).body.items).toEqual([]);
});
