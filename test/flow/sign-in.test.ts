// Tests that people come in by password, code and key, that nobody else does, and that what was given is taken back.
import { describe, expect, it } from 'vitest';
import { invite } from '../../src/store/invite.ts';
import { PASSWORD, scratchServer, type Browser } from './scratch-server.ts';
import { totp } from './totp.ts';

const IDA = 'ida@people.example';
const WRONG = 'The address or the password is wrong.';

const signIn = (browser: Browser, password = PASSWORD, email = IDA) =>
  browser.ask('POST', '/sign-in', { email, password });

describe('signing in', () => {
  it('opens what is one’s own, and without it nothing is opened.', async () => {
    const server = await scratchServer();
    const stranger = server.browser();
    for (const path of ['/applications', '/mailboxes', '/me', '/live', '/admin/people'])
      expect((await stranger.ask('GET', path)).status, path).toBe(401);
    const ida = await server.person(IDA);
    expect((await ida.ask('GET', '/me')).body).toEqual({
      mode: 'server',
      email: IDA,
      name: '',
      admin: false,
      second_factor: false,
      second_factor_required: false,
      missing_factor: null,
      password: true,
    });
    expect((await ida.ask('GET', '/applications')).status).toBe(200);
    expect(server.errors).toEqual([]);
  });

  it('gives a cookie that scripts, other hosts and plain http do not see, and another one each time.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const session = () => ida.setCookies.findLast((set) => set.includes('session_token=')) ?? '';
    const first = session();
    expect(first).toMatch(/^__Host-hearback\.session_token=/);
    expect(first).toMatch(/; *HttpOnly/i);
    expect(first).toMatch(/; *Secure/i);
    expect(first).toMatch(/; *SameSite=Lax/i);
    expect(first).toMatch(/; *Path=\/(?:;|$)/i);
    expect(first).not.toMatch(/Domain/i);
    await signIn(ida);
    expect(session()).not.toBe(first);
    expect((await ida.ask('GET', '/me/sessions')).body.items).toHaveLength(1);
  });

  it('does not take a session that was planted before.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const [[name = '', planted = ''] = []] = ida.cookies;
    await ida.ask('POST', '/sign-out');
    const again = server.browser();
    again.cookies.set(name, planted);
    expect((await again.ask('GET', '/me')).status).toBe(401);
    await signIn(again);
    expect(again.cookies.get(name)).not.toBe(planted);
    const thief = server.browser();
    thief.cookies.set(name, planted);
    expect((await thief.ask('GET', '/me')).status).toBe(401);
  });

  it('says the same of a wrong password, a wrong address and an account that is closed.', async () => {
    const server = await scratchServer();
    await server.person(IDA);
    const admin = await server.person('admin@people.example', { admin: true });
    const answers = [
      await signIn(server.browser(), 'another password'),
      await signIn(server.browser(), PASSWORD, 'nobody@people.example'),
    ];
    const { items } = (await admin.ask('GET', '/admin/people')).body;
    const { id } = items.find(({ email }: { email: string }) => email === IDA);
    const { items: first, next_cursor: next } = (await admin.ask('GET', '/admin/people?limit=1')).body;
    const rest = (await admin.ask('GET', `/admin/people?cursor=${next}`)).body;
    expect([...first, ...rest.items]).toEqual(items);
    expect(rest.next_cursor).toBeNull();
    expect((await admin.ask('POST', `/admin/people/${id}/close`)).status).toBe(204);
    answers.push(await signIn(server.browser()));
    for (const { status, body } of answers) expect([status, body.detail]).toEqual([401, WRONG]);
    expect((await admin.ask('POST', `/admin/people/${id}/open`)).status).toBe(204);
    expect((await signIn(server.browser())).status).toBe(200);
  });

  it('is slowed down for an account that somebody guesses at, and for an address that guesses.', async () => {
    const server = await scratchServer();
    await server.person(IDA);
    const from = (address: string) => ({ 'x-forwarded-for': `6.6.6.6, ${address}` });
    const guess = (n: number, email = IDA) =>
      server.browser().ask('POST', '/sign-in', { email, password: `guess ${n}` }, from(`10.0.0.${n}`));
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await guess(n)).status);
    expect(statuses.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 401));
    const held = await guess(13);
    expect(held.status).toBe(429);
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await guess(14, 'other@people.example')).status).toBe(401);
    const many: number[] = [];
    for (let n = 0; n < 51; n += 1) {
      const look = { token: `t${n}` };
      many.push((await server.browser().ask('POST', '/invitations/look', look, from('10.9.9.9'))).status);
    }
    expect(many.at(-1)).toBe(429);
    expect(many.at(0)).toBe(404);
  });
});

describe('a second factor', () => {
  it('is asked for once it is confirmed; a code or a recovery code ends the sign-in, each of these once.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    expect((await ida.ask('POST', '/me/second-factor', { password: 'wrong' })).status).toBe(403);
    const { status, body } = await ida.ask('POST', '/me/second-factor', { password: PASSWORD });
    expect(status).toBe(200);
    expect((await signIn(server.browser())).body).toEqual({ second_factor: false });
    expect((await ida.ask('POST', '/me/second-factor/confirm', { code: totp(body.uri) })).status).toBe(204);
    expect((await ida.ask('GET', '/me')).body.second_factor).toBe(true);

    const browser = server.browser();
    expect((await signIn(browser)).body).toEqual({ second_factor: true });
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    const wrong = totp(body.uri) === '000000' ? '111111' : '000000';
    expect((await browser.ask('POST', '/sign-in/code', { code: wrong })).status).toBe(401);
    expect((await browser.ask('POST', '/sign-in/code', { code: totp(body.uri) })).status).toBe(204);
    expect((await browser.ask('GET', '/me')).status).toBe(200);

    const [recovery] = body.recovery_codes;
    for (const expected of [204, 401]) {
      const other = server.browser();
      await signIn(other);
      expect((await other.ask('POST', '/sign-in/code', { recovery_code: recovery })).status).toBe(expected);
    }
    expect((await ida.ask('POST', '/me/second-factor/remove', { password: PASSWORD })).status).toBe(204);
    expect((await signIn(server.browser())).body).toEqual({ second_factor: false });
    expect(server.errors).toEqual([]);
  });
});

describe('sessions', () => {
  it('are listed with their browsers, and ended one by one, or all.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const other = server.browser();
    await other.ask(
      'POST',
      '/sign-in',
      { email: IDA, password: PASSWORD },
      { 'user-agent': 'Lantern/3', 'x-forwarded-for': '192.0.2.7' },
    );
    const { items } = (await ida.ask('GET', '/me/sessions')).body;
    expect(items).toHaveLength(2);
    const theirs = items.find(({ current }: { current: boolean }) => !current);
    expect(theirs).toMatchObject({ browser: 'Lantern/3', address: '192.0.2.7' });
    expect((await ida.ask('DELETE', `/me/sessions/${theirs.id}`)).status).toBe(204);
    expect((await other.ask('GET', '/me')).status).toBe(401);
    expect((await ida.ask('GET', '/me')).status).toBe(200);
    await signIn(other);
    expect((await ida.ask('DELETE', '/me/sessions')).status).toBe(204);
    for (const browser of [ida, other]) expect((await browser.ask('GET', '/me')).status).toBe(401);
  });

  it('end elsewhere when the password is changed, for which the old one is needed.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const other = server.browser();
    await signIn(other);
    const wish = (current: string) => ({ current, password: 'a kestrel over the dike' });
    expect((await ida.ask('POST', '/me/password', wish('wrong'))).status).toBe(403);
    expect((await ida.ask('POST', '/me/password', { current: PASSWORD, password: 'short' })).status).toBe(
      422,
    );
    expect((await ida.ask('POST', '/me/password', wish(PASSWORD))).status).toBe(204);
    expect((await ida.ask('GET', '/me')).status).toBe(200);
    expect((await other.ask('GET', '/me')).status).toBe(401);
    expect((await signIn(other)).status).toBe(401);
    expect((await signIn(other, 'a kestrel over the dike')).status).toBe(200);
  });
});

describe('an invitation', () => {
  it('is good once, for whom it is, and not for ever.', async () => {
    const server = await scratchServer();
    const { db } = server.tracker;
    const whom = { user: 'u1', email: IDA, purpose: 'join' as const, admin: false };
    const { token } = await invite(db, whom, Date.now());
    const browser = server.browser();
    expect((await browser.ask('POST', '/invitations/look', { token })).body).toEqual({
      email: IDA,
      purpose: 'join',
    });
    const accept = (with_: string) =>
      browser.ask('POST', '/invitations/accept', { token: with_, password: PASSWORD, name: 'Ida' });
    expect((await accept(token)).status).toBe(204);
    expect((await accept(token)).status).toBe(404);
    expect((await accept('x')).status).toBe(404);
    const old = await invite(db, { ...whom, email: 'b@people.example' }, Date.now() - 8 * 86_400_000);
    expect((await accept(old.token)).status).toBe(404);
    expect(JSON.stringify(await db.selectFrom('invitations').selectAll().execute())).not.toContain(token);
    expect(
      (await browser.ask('POST', '/sign-up', { email: 'c@people.example', password: PASSWORD })).status,
    ).toBe(403);
  });

  it('of the other purpose sets another password and ends every session.', async () => {
    const server = await scratchServer();
    const admin = await server.person('admin@people.example', { admin: true });
    const ida = await server.person(IDA);
    const { status, body } = await admin.ask('POST', `/admin/people/${ida.id}/reset`);
    expect(status).toBe(201);
    const token = new URL(body.url).hash.slice(1);
    const reset = { token, password: 'a bittern in the fog' };
    expect((await ida.ask('POST', '/invitations/accept', reset)).status).toBe(204);
    expect((await ida.ask('GET', '/me')).status).toBe(401);
    expect((await signIn(ida)).status).toBe(401);
    expect((await signIn(ida, 'a bittern in the fog')).status).toBe(200);
  });

  it('is not needed where sign-up is open, which tells nobody who has an account.', async () => {
    const server = await scratchServer(undefined, { SIGN_UP: 'open' });
    const browser = server.browser();
    const wish = { email: IDA, password: PASSWORD };
    const first = await browser.ask('POST', '/sign-up', wish);
    const second = await browser.ask('POST', '/sign-up', { ...wish, password: 'somebody else here' });
    expect([first.status, first.body]).toEqual([202, '']);
    expect([second.status, second.body]).toEqual([202, '']);
    expect((await signIn(browser)).status).toBe(200);
    expect((await signIn(server.browser(), 'somebody else here')).status).toBe(401);
  });
});

describe('the door of a server', () => {
  it('takes no change from a foreign page, nor from a browser that does not say whence.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const cookie = [...ida.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const post = (headers: Record<string, string>) =>
      server.request('/api/v1/me/keys', { method: 'POST', body: '{}', headers: { cookie, ...headers } });
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://hearback.test' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      {},
    ] as Record<string, string>[])
      expect((await post(headers)).status, JSON.stringify(headers)).toBe(403);
    for (const host of ['evil.example', 'hearback.test.evil.example', 'hearback.test:444'])
      expect((await server.request('/api/v1/me', { headers: { host, cookie } })).status).toBe(403);
    const answer = await server.request('/api/v1/me', { headers: { cookie } });
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
  });

  it('tells nobody who passes by what is stored.', async () => {
    const server = await scratchServer();
    for (const path of ['/status', '/metrics']) expect((await server.request(path)).status).toBe(404);
    expect((await server.request('/health')).status).toBe(200);
    expect((await server.browser().ask('GET', '/openapi.json')).status).toBe(200);
    expect((await server.browser().ask('GET', '/sign-in')).body).toEqual({
      mode: 'server',
      sign_up: 'invited',
      google: false,
    });
  });

  it('lets only who runs the server at its people.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const admin = await server.person('admin@people.example', { admin: true });
    for (const [method, path] of [
      ['GET', '/admin/people'],
      ['GET', '/admin/invitations'],
      ['POST', `/admin/people/${admin.id}/close`],
      ['POST', `/admin/people/${admin.id}/reset`],
    ] as const)
      expect((await ida.ask(method, path)).status, path).toBe(403);
    expect((await admin.ask('POST', `/admin/people/${admin.id}/close`)).status).toBe(409);
    const { body } = await admin.ask('POST', '/admin/invitations', { email: 'New@People.example' });
    expect(body.url).toMatch(/^https:\/\/hearback\.test\/invitation#[\w-]{43}$/);
    const [line] = (await admin.ask('GET', '/admin/invitations')).body.items;
    expect(line).toMatchObject({ email: 'new@people.example', purpose: 'join' });
    expect((await admin.ask('DELETE', `/admin/invitations/${line.id}`)).status).toBe(204);
    expect((await admin.ask('GET', '/admin/invitations')).body.items).toEqual([]);
    expect((await admin.ask('POST', '/admin/invitations', { email: IDA })).status).toBe(409);
  });
});
