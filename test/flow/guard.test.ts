// Tests that foreign pages get nothing, and that every answer carries the headers that keep the page safe.
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { sharedTracker, record } from './scratch-tracker.ts';

const openShared = sharedTracker();
let app: ScratchApp;
beforeAll(async () => {
  app = await scratchApp(await openShared());
  await record(app.tracker, [{ id: 'a', company: 'Orrin Mills' }]);
});
const NOTE = { type: 'note', item: 'a', text: 'x' };

describe('the guard', () => {
  it.each([
    'localhost',
    'localhost:8080',
    'LOCALHOST:1',
    '127.0.0.1:8080',
    '127.9.9.9',
    '[::1]:8080',
    '[::1]',
  ])('answers under the name %s.', async (host) => {
    expect((await app.get('/applications', { host })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example:8080',
    '127.0.0.1.evil.example',
    '192.168.0.7:8080',
    'localhost@evil.example',
    '',
  ])('answers nothing under the name "%s" (DNS rebinding).', async (host) => {
    for (const path of ['/api/v1/applications', '/', '/api/v1/live']) {
      const response = await app.request(path, { headers: { host } });
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('Orrin');
    }
  });

  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:9999' },
    { origin: 'https://localhost:8080' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('takes no change from a page elsewhere: %j.', async (headers) => {
    const { status, headers: answered } = await app.post('/corrections', NOTE, headers);
    expect(status).toBe(403);
    expect(answered.get('content-type')).toBe('application/problem+json');
    expect((await app.request('/api/v1/imports?name=x', { method: 'POST', body: 'x', headers })).status).toBe(
      403,
    );
    expect((await app.request('/api/v1/corrections/x', { method: 'DELETE', headers })).status).toBe(403);
  });

  it.each<Record<string, string>>([
    {},
    { origin: 'http://localhost:8080' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('takes changes from its own page and from programs: %j.', async (headers) => {
    expect((await app.post('/corrections', NOTE, headers)).status).toBe(201);
  });

  it.each([
    ['/', 200],
    ['/applications/abc', 200],
    ['/api/v1/applications', 200],
    ['/api/v1/applications/none', 404],
    ['/api/v1/applications?limit=0', 400],
    ['/api/v1/nothing', 404],
  ])('sets the security headers on %s.', async (path, status) => {
    const response = await app.request(path);
    expect(response.status).toBe(status);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toContain('unsafe-inline');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sets them on refusals, too.', async () => {
    const response = await app.request('/', { headers: { host: 'evil.example' } });
    expect(response.headers.get('content-security-policy') ?? '').toContain("default-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('answers that are errors', () => {
  it('are problem documents, also for paths and methods that are not there.', async () => {
    for (const [path, method] of [
      ['/api/v1/nothing', 'GET'],
      ['/api/v2/applications', 'GET'],
      ['/api/v1/applications', 'PUT'],
      ['/somewhere', 'POST'],
    ] as const) {
      const response = await app.request(path, { method });
      expect(response.status, `${method} ${path}`).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ type: 'about:blank', status: 404, title: 'Not found' });
    }
    expect(app.errors).toEqual([]);
  });

  it('tell the caller nothing of the inside, and the log everything.', async () => {
    const broken = await scratchApp();
    await broken.tracker.db.schema.dropTable('applications').execute();
    const { status, body } = await broken.get('/applications');
    expect(status).toBe(500);
    expect(body).toMatchObject({ title: 'Internal error' });
    expect(JSON.stringify(body)).not.toMatch(/applications|sqlite|postgres|select/i);
    expect(broken.errors[0]?.message).toMatch(/no such table|does not exist/);
  });

  it('say that the server lives, and that its database answers.', async () => {
    expect((await app.get('/health/live')).body).toMatchObject({ status: 'ok' });
    expect((await app.get('/health/ready')).body).toEqual({ status: 'ok', missing: [] });
  });
});
