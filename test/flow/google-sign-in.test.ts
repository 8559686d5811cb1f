// Tests that Google's word lets in whom it names, verified and invited, and that no forged or borrowed word does.
import { describe, expect, it, onTestFinished } from 'vitest';
import { invite } from '../../src/store/invite.ts';
import { FakeOidc } from '../servers/fake-oidc.ts';
import type { SignInConfig } from '../../src/bin/open-sign-in.ts';
import { PASSWORD, scratchServer, type Browser, type ScratchServer } from './scratch-server.ts';
import { turnOnFactor } from './totp.ts';

const IDA = 'ida@people.example';

async function withGoogle(config: Partial<SignInConfig> = {}) {
  const google = await new FakeOidc().start();
  onTestFinished(() => google.close());
  const server = await scratchServer(undefined, config, google.client);
  google.person = { sub: 'google-ida', email: IDA, name: 'Ida' };
  return { google, server };
}

/** Where the browser ends up. */
async function comeBack(browser: Browser, path: string): Promise<string> {
  const answer = await browser.ask('GET', path.replace('/api/v1', ''));
  expect(answer.status).toBe(302);
  const location = answer.headers.get('location') ?? '';
  expect(location).toMatch(/^https:\/\/hearback\.test\//);
  return location.slice('https://hearback.test'.length);
}

async function signIn(google: FakeOidc, browser: Browser, to?: string): Promise<string> {
  const { status, body } = await browser.ask('POST', '/sign-in/google', { to });
  expect(status).toBe(200);
  return comeBack(browser, google.confirm(body.url));
}

const whoIs = async (browser: Browser): Promise<unknown> => (await browser.ask('GET', '/me')).body.email;

async function inviteIda(server: ScratchServer, admin = false): Promise<void> {
  await invite(server.tracker.db, { user: 'u-ida', email: IDA, purpose: 'join', admin }, Date.now());
}

describe('signing in with Google', () => {
  it('asks with PKCE, state and nonce for no more than who it is.', async () => {
    const { google, server } = await withGoogle();
    const { body } = await server.browser().ask('POST', '/sign-in/google', {});
    const url = new URL(body.url);
    expect(url.origin).toBe(google.origin);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: google.clientId,
      redirect_uri: 'https://hearback.test/api/v1/sign-in/google/callback',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/^[\w-]{32}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{32}$/) as string,
      scope: 'openid email profile',
    });
    expect((await server.browser().ask('GET', '/sign-in')).body.google).toBe(true);
  });

  it('lets somebody join by the invitation to their address, and comes back to where they were.', async () => {
    const { google, server } = await withGoogle();
    await inviteIda(server, true);
    const browser = server.browser();
    expect(await signIn(google, browser, '/applications?q=mill')).toBe('/applications?q=mill');
    expect((await browser.ask('GET', '/me')).body).toMatchObject({
      email: IDA,
      admin: true,
      password: false,
    });
    const { db } = server.tracker;
    expect(await db.selectFrom('people').select(['id', 'email_verified']).execute()).toEqual([
      { id: 'u-ida', email_verified: 1 },
    ]);
    expect(await db.selectFrom('invitations').selectAll().execute()).toEqual([]);
    const [way] = await db.selectFrom('sign_in_ways').selectAll().execute();
    expect(way).toMatchObject({ provider_id: 'google', account_id: 'google-ida', access_token: null });
    expect(way).toMatchObject({ id_token: null, refresh_token: null });
    expect(await signIn(google, server.browser())).toBe('/');
    google.person = { ...google.person, email: 'ida.new@elsewhere.example' };
    const renamed = server.browser();
    expect(await signIn(google, renamed)).toBe('/');
    expect(await whoIs(renamed)).toBe(IDA);
    expect(server.errors).toEqual([]);
  });

  it('is refused to whoever is not invited, unless anybody may join.', async () => {
    const { google, server } = await withGoogle();
    const browser = server.browser();
    expect(await signIn(google, browser)).toBe('/sign-in?google=uninvited');
    await invite(server.tracker.db, { user: 'u', email: IDA, purpose: 'join', admin: false }, 0);
    expect(await signIn(google, browser)).toBe('/sign-in?google=uninvited');
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    expect(await server.tracker.db.selectFrom('people').selectAll().execute()).toEqual([]);
    const open = await withGoogle({ SIGN_UP: 'open' });
    const other = open.server.browser();
    expect(await signIn(open.google, other)).toBe('/');
    expect((await other.ask('GET', '/me')).body).toMatchObject({ email: IDA, admin: false });
  });

  it('opens an account of somebody invited, but none that anybody may have made at that address.', async () => {
    const { google, server } = await withGoogle({ SIGN_UP: 'open' });
    const ida = await server.person(IDA);
    const browser = server.browser();
    expect(await signIn(google, browser)).toBe('/');
    expect((await browser.ask('GET', '/me')).body).toMatchObject({ email: IDA, password: true });
    const lurker = server.browser();
    await lurker.ask('POST', '/sign-up', { email: 'eve@people.example', password: PASSWORD });
    google.person = { sub: 'google-eve', email: 'eve@people.example' };
    expect(await signIn(google, server.browser())).toBe('/sign-in?google=unproven');
    const ways = server.tracker.db.selectFrom('sign_in_ways').where('provider_id', '=', 'google');
    expect(await ways.select('user_id').execute()).toEqual([{ user_id: ida.id }]);
  });

  it('is refused with an address that Google did not verify, known or not.', async () => {
    const { google, server } = await withGoogle({ SIGN_UP: 'open' });
    for (const verified of [false, undefined, 'true']) {
      google.claims = { email_verified: verified };
      expect(await signIn(google, server.browser()), String(verified)).toBe('/sign-in?google=unverified');
    }
    await server.person(IDA);
    expect(await signIn(google, server.browser())).toBe('/sign-in?google=unverified');
  });

  it.each([
    ['a nonce of another sign-in', { nonce: 'x'.repeat(32) }, 'sound'],
    ['no nonce', { nonce: undefined }, 'sound'],
    ['another audience', { aud: 'other.apps.example' }, 'sound'],
    ['another issuer', { iss: 'https://accounts.evil.example' }, 'sound'],
    ['an hour that is over', { exp: Math.floor(Date.now() / 1000) - 60 }, 'sound'],
    ['a signature of another key', {}, 'foreign'],
    ['no signature', {}, 'unsigned'],
    ['nobody named', { sub: undefined }, 'sound'],
    ['no token at all', {}, 'none'],
  ] as const)('is refused with %s.', async (_, claims, token) => {
    const { google, server } = await withGoogle();
    await inviteIda(server);
    google.claims = claims;
    google.token = token;
    const browser = server.browser();
    expect(await signIn(google, browser)).toBe('/sign-in?google=failed');
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    google.claims = {};
    google.token = 'sound';
    expect(await signIn(google, browser)).toBe('/');
  });

  it('is refused in a browser that did not begin it, twice, without a code, and after a No.', async () => {
    const { google, server } = await withGoogle();
    await inviteIda(server);
    const browser = server.browser();
    const begin = async () => (await browser.ask('POST', '/sign-in/google', {})).body.url as string;
    const back = google.confirm(await begin());
    expect(await comeBack(server.browser(), back)).toBe('/sign-in?google=failed');
    expect(await comeBack(browser, back)).toBe('/');
    expect(await comeBack(browser, back)).toBe('/sign-in?google=failed');
    const [path, query] = google.confirm(await begin()).split('?');
    const state = new URLSearchParams(query).get('state') ?? '';
    expect(await comeBack(browser, `${path}?state=${state}&error=access_denied`)).toBe(
      '/sign-in?google=cancelled',
    );
    expect(await comeBack(browser, `${path}?state=${state}`)).toBe('/sign-in?google=failed');
    expect(await comeBack(browser, `${path}?code=x`)).toBe('/sign-in?google=failed');
  });

  it('leads nowhere but to this server.', async () => {
    const { google, server } = await withGoogle({ SIGN_UP: 'open' });
    // The address has our own name before it, whatever the path comes to.
    expect(await signIn(google, server.browser(), '/..//evil.example')).toBe('//evil.example');
    for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example', 'applications'])
      expect((await server.browser().ask('POST', '/sign-in/google', { to })).status, to).toBe(422);
  });

  it('does not go past a second factor, nor into an account that is closed.', async () => {
    const { google, server } = await withGoogle();
    const admin = await server.person('admin@people.example', { admin: true });
    const ida = await server.person(IDA);
    expect(await signIn(google, server.browser())).toBe('/');
    await turnOnFactor(ida);
    expect(await signIn(google, server.browser())).toBe('/sign-in?google=second_factor');
    await ida.ask('POST', '/me/second-factor/remove', { password: PASSWORD });
    await admin.ask('POST', `/admin/people/${ida.id}/close`);
    const browser = server.browser();
    expect(await signIn(google, browser)).toBe('/sign-in?google=closed');
    expect((await browser.ask('GET', '/me')).status).toBe(401);
  });

  it('takes what matters from somebody without a password only just after the sign-in.', async () => {
    const { google, server } = await withGoogle();
    await inviteIda(server);
    const browser = server.browser();
    await signIn(google, browser);
    expect((await browser.ask('POST', '/me/passkeys/options', {})).status).toBe(200);
    const before = new Date(Date.now() - 11 * 60_000).toISOString();
    await server.tracker.db.updateTable('sign_in_sessions').set({ created_at: before }).execute();
    const { status, body } = await browser.ask('POST', '/me/delete', {});
    expect([status, body.detail]).toEqual([
      403,
      'Sign out and in again first: that has to be less than ten minutes ago.',
    ]);
    await signIn(google, browser);
    expect((await browser.ask('POST', '/me/delete', {})).status).toBe(204);
  });

  it('is said not to work while Google does not answer, and works as soon as it does; passwords work all the while.', async () => {
    const { google, server } = await withGoogle();
    google.isDown = true;
    await server.person(IDA);
    const { status, body } = await server.browser().ask('POST', '/sign-in/google', {});
    expect([status, body.detail]).toEqual([503, 'Google does not answer. Sign in another way.']);
    google.isDown = false;
    expect(await signIn(google, server.browser())).toBe('/');
  });

  it('is not there where the server has no registration.', async () => {
    const server = await scratchServer();
    expect((await server.browser().ask('POST', '/sign-in/google', {})).status).toBe(404);
    expect((await server.browser().ask('GET', '/sign-in/google/callback?code=x&state=y')).status).toBe(404);
    expect((await server.browser().ask('GET', '/sign-in')).body.google).toBe(false);
  });
});
