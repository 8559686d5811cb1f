// Tests that an API key opens what its scopes name, and nothing once it is over.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { operationsOf, type ApiPaths } from '../../src/api/openapi-document.ts';
import { API_SCOPES } from '../../src/domain/api-scope.ts';
import { PASSWORD, scratchServer, type Browser } from './scratch-server.ts';

const IDA = 'ida@people.example';

describe('an API key', () => {
  const make = (browser: Browser, scopes: string[], more = {}) =>
    browser.ask('POST', '/me/keys', { name: 'script', scopes, ...more });
  const by = (key: string) => ({ authorization: `Bearer ${key}` });

  it('opens what its scopes name, is shown once and kept as a hash.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const { status, body } = await make(ida, ['read']);
    expect(status).toBe(201);
    expect(body.key).toMatch(/^hb_[\w-]{43}$/);
    const program = server.browser();
    expect((await program.ask('GET', '/applications', undefined, by(body.key))).status).toBe(200);
    const entry = { company: 'Orrin Mills', role: 'Miller' };
    const refused = await program.ask('POST', '/applications', entry, by(body.key));
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('scope write')]);
    const writing = (await make(ida, ['write'])).body.key;
    expect((await program.ask('POST', '/applications', entry, by(writing))).status).toBe(201);
    expect((await program.ask('GET', '/applications', undefined, by(writing))).status).toBe(403);
    const stored = JSON.stringify(await server.tracker.db.selectFrom('api_keys').selectAll().execute());
    expect(stored).not.toContain(body.key);
    const { items } = (await ida.ask('GET', '/me/keys')).body;
    expect(items[1]).toMatchObject({ name: 'script', beginning: body.key.slice(0, 8), scopes: ['read'] });
    expect(items[1].last_used_at).not.toBeNull();
    expect(JSON.stringify(items)).not.toContain(body.key);
  });

  it('is counted by itself: what a program asks is not taken from the person, nor from their other programs.', async () => {
    const clock = vi.spyOn(Date, 'now');
    onTestFinished(() => clock.mockRestore());
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const keys = [(await make(ida, ['read'])).body.key, (await make(ida, ['read'])).body.key];
    const left = async (browser: Browser, headers = {}) => {
      const answer = await browser.ask('GET', '/applications', undefined, headers);
      return Number(/;r=(\d+);/u.exec(answer.headers.get('ratelimit') ?? '')?.[1]);
    };
    // What was spent must not come back meanwhile.
    clock.mockReturnValue(Date.now());
    const before = await left(ida);
    const program = server.browser();
    const first = await left(program, by(keys[0]));
    for (let turn = 0; turn < 3; turn++) await left(program, by(keys[0]));
    expect(await left(program, by(keys[0]))).toBe(first - 4);
    expect(await left(program, by(keys[1]))).toBe(first);
    expect(await left(ida)).toBe(before - 1);
  });

  it('is the last of twenty, until one is removed.', async () => {
    const ida = await (await scratchServer()).person(IDA);
    for (let n = 0; n < 20; n++) expect((await make(ida, ['read'])).status).toBe(201);
    const refused = await make(ida, ['read']);
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('remove one first')]);
    const [key] = (await ida.ask('GET', '/me/keys')).body.items;
    await ida.ask('DELETE', `/me/keys/${key.id}`);
    expect((await make(ida, ['read'])).status).toBe(201);
  });

  it('is made once by a request that comes again, which does not have it a second time.', async () => {
    const { browser, person, tracker, notes } = await scratchServer();
    const ida = await person(IDA);
    const wish = { name: 'script', scopes: ['write', 'read'], expires_at: '2999-01-01T00:00:00Z' };
    const ask = (more = {}) => ida.ask('POST', '/me/keys', { ...wish, ...more }, { 'idempotency-key': 'k1' });
    const first = await ask();
    const again = [await ask(), await ask({ scopes: ['read', 'write'] })];
    expect([first.status, ...again.map(({ status }) => status)]).toEqual([201, 200, 200]);
    expect(again[0]!.body).toMatchObject({ id: first.body.id, name: 'script' });
    expect(JSON.stringify(again[0]!.body)).not.toContain(first.body.key);
    for (const other of [{ name: 'x' }, { scopes: ['read'] }, { expires_at: '2998-01-01T00:00:00Z' }])
      expect((await ask(other)).status).toBe(422);
    expect((await ida.ask('GET', '/me/keys')).body.items).toHaveLength(1);
    expect((await browser().ask('GET', '/applications', undefined, by(first.body.key))).status).toBe(200);
    expect(JSON.stringify(await tracker.db.selectFrom('api_keys').selectAll().execute())).not.toContain('k1');
    expect(notes.filter(({ event }) => event === 'key_made')).toHaveLength(1);
    await ida.ask('DELETE', `/me/keys/${first.body.id}`);
    const fresh = await ask();
    expect([fresh.status, fresh.body.key === first.body.key]).toEqual([201, false]);
    const many = await Promise.all(
      [1, 2, 3].map(() => ida.ask('POST', '/me/keys', wish, { 'idempotency-key': 'k2' })),
    );
    expect(many.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('that would be over before it is made is refused.', async () => {
    const ida = await (await scratchServer()).person(IDA);
    const refused = await make(ida, ['read'], { expires_at: '2020-01-01T00:00:00Z' });
    expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining('lies in the past')]);
    expect((await ida.ask('GET', '/me/keys')).body.items).toEqual([]);
  });

  it('never opens an account, nor the server without that scope and that person.', async () => {
    const server = await scratchServer();
    const admin = await server.person('admin@people.example', { admin: true });
    const ida = await server.person(IDA);
    expect((await make(ida, ['admin'])).status).toBe(403);
    const all = (await make(admin, ['read', 'write', 'ingest'])).body.key;
    const program = server.browser();
    for (const [method, path] of [
      ['GET', '/me'],
      ['GET', '/me/keys'],
      ['POST', '/me/keys'],
      ['GET', '/me/export'],
      ['GET', '/me/sessions'],
      ['GET', '/admin/people'],
    ] as const)
      expect((await program.ask(method, path, undefined, by(all))).status, path).toBe(403);
    const running = (await make(admin, ['admin'])).body.key;
    expect((await program.ask('GET', '/admin/people', undefined, by(running))).status).toBe(200);
    expect((await program.ask('GET', '/applications', undefined, by(running))).status).toBe(403);
  });

  it('is refused wherever the description names none of its scopes, and nowhere else.', async () => {
    const server = await scratchServer();
    const admin = await server.person('admin@people.example', { admin: true });
    const { body } = await admin.ask('GET', '/openapi.json');
    const all = operationsOf(body.paths as ApiPaths).filter(
      ({ operation }) => operation.security?.length !== 0,
    );
    expect(all.length).toBeGreaterThan(60);
    for (const scope of API_SCOPES) {
      const { key } = (await make(admin, [scope])).body;
      for (const { method, path, operation } of all) {
        const place = path.replace(/\{[^}]+\}/g, 'none');
        // A body that is refused, so that nothing is done and nothing goes on.
        const answer = await server.request(`/api/v1${place}`, {
          method: method === 'get' ? 'HEAD' : method.toUpperCase(),
          headers: { host: 'hearback.test', 'content-type': 'text/plain', ...by(key) },
          ...(method !== 'get' && { body: '?' }),
        });
        const named = (operation.security ?? []).some(({ apiKey }) => apiKey?.includes(scope));
        await answer.body?.cancel();
        expect(answer.status === 403, `${scope} ${method} ${path}`).toBe(!named);
      }
    }
  });

  it('opens nothing once it is over, taken back, or its person is kept out; nor does a cookie beside it.', async () => {
    const server = await scratchServer();
    const admin = await server.person('admin@people.example', { admin: true });
    const ida = await server.person(IDA);
    const over = (await make(ida, ['read'], { expires_at: '2020-01-01T00:00:00Z' })).body.key;
    const made = (await make(ida, ['read'])).body;
    const ask = (key: string) => server.browser().ask('GET', '/applications', undefined, by(key));
    expect((await ask(over)).status).toBe(401);
    expect((await ida.ask('GET', '/applications', undefined, by(over))).status).toBe(401);
    expect((await ask(made.key)).status).toBe(200);
    await admin.ask('POST', `/admin/people/${ida.id}/close`);
    expect((await ask(made.key)).status).toBe(401);
    await admin.ask('POST', `/admin/people/${ida.id}/open`);
    expect((await ask(made.key)).status).toBe(200);
    await ida.ask('POST', '/sign-in', { email: IDA, password: PASSWORD });
    expect((await ida.ask('DELETE', `/me/keys/${made.id}`)).status).toBe(204);
    expect((await ask(made.key)).status).toBe(401);
  });
});
