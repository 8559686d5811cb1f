// Tests that a request for a one-time link that comes again makes no second one.
import { expect, it } from 'vitest';
import { scratchServer } from './scratch-server.ts';

it('An invitation and a link for another password are made once by a request that comes again, which does not have them a second time.', async () => {
  const server = await scratchServer();
  const ida = await server.person('ida@people.example');
  const admin = await server.person('admin@people.example', { admin: true });
  const keyed = { 'idempotency-key': 'i1' };
  const invited = (email: string, more = {}) =>
    admin.ask('POST', '/admin/invitations', { email, ...more }, keyed);
  const reset = () => admin.ask('POST', `/admin/people/${ida.id}/reset`, undefined, keyed);
  const [first, link] = [await invited('new@people.example'), await reset()];
  for (const { status, body } of [await invited('NEW@people.example'), await reset()]) {
    expect([status, body.url]).toEqual([200, undefined]);
    expect(body).toMatchObject({ purpose: expect.any(String), expires_at: expect.any(String) });
  }
  expect((await invited('other@people.example')).status).toBe(422);
  expect((await invited('new@people.example', { admin: true })).status).toBe(422);
  expect((await admin.ask('GET', '/admin/invitations')).body.items).toHaveLength(2);
  for (const { body } of [first, link]) {
    const token = body.url.split('#')[1];
    expect((await server.browser().ask('POST', '/invitations/look', { token })).status).toBe(200);
  }
  const later = await admin.ask('POST', '/admin/invitations', { email: 'new@people.example' });
  expect([later.status, later.body.url === first.body.url]).toEqual([201, false]);
  expect((await admin.ask('GET', '/admin/invitations')).body.items).toHaveLength(2);
});
