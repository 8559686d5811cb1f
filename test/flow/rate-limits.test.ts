// Tests that one asker cannot take the server from others, that the fields say what is left, and that the dashboard never meets a limit.
import { Hono, type Context } from 'hono';
import { describe, expect, it } from 'vitest';
import { LOCAL } from '../../src/api/asker.ts';
import type { RouteEnv } from '../../src/api/asking.ts';
import { rateLimit, type RatePolicies } from '../../src/api/rate-limit.ts';
import { requireAsker } from '../../src/api/require-asker.ts';
import { scratchApp } from './scratch-app.ts';

const FEW: RatePolicies = { usual: { requests: 4, span: 2 }, costly: { requests: 2, span: 60 } };

function limited() {
  let now = 1_000_000;
  const app = new Hono<RouteEnv>();
  app.use('*', async (c, next) => {
    const [user = '', key] = (c.req.header('x-asker') ?? '').split(' by ');
    c.set('asker', { ...LOCAL, user, key: key === undefined ? null : { id: key, name: 'a script' } });
    await next();
  });
  app.use('*', rateLimit({ now: () => now, whence: () => '', policies: FEW }));
  app.all('*', (c) => c.text('done'));
  const ask = async (path: string, asker = 'anna') =>
    app.request(`/api/v1${path}`, { headers: { 'x-asker': asker } });
  return { ask, pass: (ms: number) => (now += ms) };
}

describe('a limit of requests', () => {
  it('lets a burst through, tells what is left, and refuses the rest with when to come again.', async () => {
    const { ask } = limited();
    for (const left of [3, 2, 1, 0]) {
      const answer = await ask('/applications');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('ratelimit')).toBe(`"usual";r=${left};t=2`);
      expect(answer.headers.get('ratelimit-policy')).toBe('"usual";q=4;w=2, "costly";q=2;w=60');
    }
    const refused = await ask('/applications');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ status: 429, title: 'Too many requests' });
  });

  it('answers again when the time that it told has passed, and not before.', async () => {
    const { ask, pass } = limited();
    for (let turn = 0; turn < 5; turn++) await ask('/applications');
    pass(400);
    expect((await ask('/applications')).status).toBe(429);
    pass(100);
    expect((await ask('/applications')).status).toBe(200);
    expect((await ask('/applications')).status).toBe(429);
  });

  it('of one asker is not that of another.', async () => {
    const { ask } = limited();
    for (let turn = 0; turn < 5; turn++) await ask('/applications');
    expect((await ask('/applications', 'bela')).status).toBe(200);
  });

  it('holds for whoever is not known, too, told apart by where from.', async () => {
    const app = new Hono<RouteEnv>();
    const whence = (c: Context) => c.req.header('x-from') ?? '';
    const limit = rateLimit({ now: () => 1_000_000, whence, policies: FEW });
    app.use('*', requireAsker({ identify: () => Promise.resolve(null), signIn: null }, limit));
    const ask = (from: string) => app.request('/api/v1/applications', { headers: { 'x-from': from } });
    for (let turn = 0; turn < 4; turn++) {
      const answer = await ask('here');
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
    expect((await ask('here')).status).toBe(429);
    expect((await ask('there')).status).toBe(401);
  });

  it("of a person's program takes nothing from them at the page, nor from their other programs.", async () => {
    const { ask } = limited();
    for (let turn = 0; turn < 5; turn++) await ask('/applications', 'anna by k1');
    const refused = await ask('/applications', 'anna by k1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit')).toBe('"usual";r=0;t=1');
    for (const asker of ['anna', 'anna by k2', 'bela by k1'])
      expect((await ask('/applications', asker)).headers.get('ratelimit')).toBe('"usual";r=3;t=2');
  });

  it.each([
    '/exports/csv',
    '/exports/ics',
    '/applications.csv',
    '/emails/ingest',
    '/applications?q=x',
    '/applications/board?q=x',
  ])('is narrower for what costs more: %s.', async (path) => {
    const { ask } = limited();
    expect((await ask(path)).headers.get('ratelimit')).toBe('"costly";r=1;t=60');
    await ask(path);
    const refused = await ask(path);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect((await ask('/applications')).status).toBe(200);
  });

  it('is met by no person at their dashboard: two hundred searches and a thousand pages in a second are answered.', async () => {
    const { get } = await scratchApp(undefined, undefined, () => 1_700_000_000_000);
    for (let turn = 0; turn < 200; turn++) expect((await get('/applications?q=mill')).status).toBe(200);
    for (let turn = 0; turn < 1000; turn++) expect((await get('/health/live')).status).toBe(200);
  });
});
