// Tests that where everybody has to have a second factor nobody does anything without one, however they came in.
import { describe, expect, it, onTestFinished } from 'vitest';
import { FACTOR_MISSING_PROBLEM } from '../../src/domain/missing-factor.ts';
import { FakeOidc } from '../servers/fake-oidc.ts';
import { casesOf, type Ids } from './isolation-cases.ts';
import { PASSWORD, scratchServer, type Browser, type Person } from './scratch-server.ts';
import { SoftPasskey } from './soft-passkey.ts';
import { totp, turnOnFactor } from './totp.ts';

const IDA = 'ida@people.example';
const REQUIRED = { SECOND_FACTOR: 'required' } as const;
const NO_IDS: Ids = {
  application: 'x',
  mail: 'x',
  mailbox: 'x',
  correction: 'x',
  import: 'x',
  session: 'x',
  key: 'x',
  passkey: 'x',
  person: 'x',
  webhook: 'x',
  profile: 'x',
  deadLetter: 1,
  posting: 'x',
};

const signIn = (browser: Browser) => browser.ask('POST', '/sign-in', { email: IDA, password: PASSWORD });
const missing = async (browser: Browser) => (await browser.ask('GET', '/me')).body.missing_factor as unknown;
const listed = async (browser: Browser) => (await browser.ask('GET', '/applications')).status;

async function addPasskey(person: Browser, password: string | undefined = PASSWORD) {
  const passkey = new SoftPasskey('https://hearback.test');
  const { body } = await person.ask('POST', '/me/passkeys/options', { password });
  const { status } = await person.ask('POST', '/me/passkeys', { name: 'x', response: passkey.make(body) });
  expect(status).toBe(201);
  return passkey;
}

async function signInBy(browser: Browser, passkey: SoftPasskey): Promise<number> {
  const { body } = await browser.ask('POST', '/sign-in/passkey/options');
  return (await browser.ask('POST', '/sign-in/passkey', { response: passkey.sign(body) })).status;
}

/** Every route that is not refused for the sake of the second factor. */
async function answeredTo(person: Person): Promise<string[]> {
  const answered: string[] = [];
  for (const [route, { path, body }] of Object.entries(casesOf(NO_IDS))) {
    const [method = '', described = ''] = route.split(' ');
    // The guess at the sign-in would end this one, if it were right.
    const answer = await person.ask(method.toUpperCase(), path ?? described, body);
    if (answer.status !== 403 || answer.body.type !== FACTOR_MISSING_PROBLEM) answered.push(route);
    else expect(answer.body.detail, route).toContain('Set up an authenticator app or a passkey');
  }
  return answered;
}

describe('a second factor that is demanded', () => {
  it('comes before every route of the description but for those by which one sets it up or leaves.', async () => {
    const ida = await (await scratchServer(undefined, REQUIRED)).person(IDA);
    expect(await missing(ida)).toBe('set_up');
    const own = (await answeredTo(ida)).filter(
      (route) => !/ \/(?:sign-in|sign-up|invitations|health|openapi|admin)/.test(route),
    );
    expect(own.toSorted()).toEqual(
      [
        'get /me',
        'get /me/passkeys',
        'post /me/delete',
        'post /me/passkeys',
        'post /me/passkeys/options',
        'post /me/second-factor',
        'post /me/second-factor/confirm',
        'post /sign-out',
        // Asked after that one, and so by nobody.
        'delete /me/sessions',
      ].toSorted(),
    );
  });

  it('is set up as an app, which opens this sign-in, keys of the person, and no older sign-in of theirs.', async () => {
    const server = await scratchServer(undefined, REQUIRED);
    const ida = await server.person(IDA);
    const [other, program] = [server.browser(), server.browser()];
    await signIn(other);
    const uri = await turnOnFactor(ida);
    expect([await missing(ida), await listed(ida)]).toEqual([null, 200]);
    expect([await missing(other), await listed(other)]).toEqual(['sign_in', 403]);
    expect((await other.ask('POST', '/me/passkeys/options', { password: PASSWORD })).status).toBe(403);
    const { key } = (await ida.ask('POST', '/me/keys', { name: 'k', scopes: ['read'] })).body;
    const ask = () => program.ask('GET', '/applications', undefined, { authorization: `Bearer ${key}` });
    expect((await ask()).status).toBe(200);
    await server.tracker.db.updateTable('people').set({ two_factor_enabled: 0 }).execute();
    expect((await ask()).body.type).toBe(FACTOR_MISSING_PROBLEM);
    await server.tracker.db.updateTable('people').set({ two_factor_enabled: 1 }).execute();
    await signIn(other);
    await other.ask('POST', '/sign-in/code', { code: totp(uri) });
    expect([await missing(other), await listed(other)]).toEqual([null, 200]);
    const change = { current: PASSWORD, password: 'a kestrel over the dike' };
    expect((await other.ask('POST', '/me/password', change)).status).toBe(204);
    expect(await missing(other)).toBe(null);
    expect(server.errors).toEqual([]);
  });

  it('is set up as a passkey, which is both factors; the password alone opens nothing any more.', async () => {
    const server = await scratchServer(undefined, REQUIRED);
    const ida = await server.person(IDA);
    const [other, again, thief] = [server.browser(), server.browser(), server.browser()];
    await signIn(thief);
    const begun = (await thief.ask('POST', '/me/second-factor', { password: PASSWORD })).body.uri as string;
    const passkey = await addPasskey(ida);
    const apps = server.tracker.db.selectFrom('second_factors').select('id');
    expect(await apps.execute()).toEqual([]);
    expect((await thief.ask('POST', '/me/second-factor/confirm', { code: totp(begun) })).status).toBe(403);
    expect((await thief.ask('POST', '/sign-in/code', { code: totp(begun) })).status).toBe(401);
    for (const spelling of [' =', '\t=', ' = ']) {
      const cookie = [...thief.cookies].map(([name, value]) => `${name}${spelling}${value}`).join('; ');
      const { status } = await thief.ask('POST', '/sign-in/code', { code: totp(begun) }, { cookie });
      expect(status, JSON.stringify(spelling)).toBe(401);
    }
    expect(await missing(thief)).toBe('sign_in');
    expect([await missing(ida), await listed(ida)]).toEqual([null, 200]);
    expect(await signInBy(other, passkey)).toBe(204);
    expect([await missing(other), await listed(other)]).toEqual([null, 200]);
    expect((await signIn(again)).body).toEqual({ second_factor: false });
    const refused = await again.ask('POST', '/me/delete', { password: PASSWORD });
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('Sign in again')]);
    expect(await signInBy(again, passkey)).toBe(204);
    expect(await listed(again)).toBe(200);
  });

  it('is not taken away as the last one, and of two either one goes.', async () => {
    const server = await scratchServer(undefined, REQUIRED);
    const ida = await server.person(IDA);
    const proof = { password: PASSWORD };
    await turnOnFactor(ida);
    const app = () => ida.ask('POST', '/me/second-factor/remove', proof);
    expect([(await app()).status, await missing(ida)]).toEqual([409, null]);
    await addPasskey(ida);
    const apps = server.tracker.db.selectFrom('second_factors').select('id');
    expect(await apps.execute()).toHaveLength(1);
    expect([(await app()).status, await missing(ida)]).toEqual([204, null]);
    const [{ id }] = (await ida.ask('GET', '/me/passkeys')).body.items as [{ id: string }];
    const key = () => ida.ask('POST', `/me/passkeys/${id}/remove`, proof);
    const kept = await key();
    expect([kept.status, kept.body.detail]).toEqual([409, expect.stringContaining('it is your last')]);
    await turnOnFactor(ida);
    expect([(await key()).status, await missing(ida)]).toEqual([204, null]);
  });

  it('is set up anew by whoever got a link for another password.', async () => {
    const server = await scratchServer(undefined, REQUIRED);
    const admin = await server.person('admin@people.example', { admin: true });
    expect((await admin.ask('GET', '/admin/people')).body.type).toBe(FACTOR_MISSING_PROBLEM);
    const ida = await server.person(IDA);
    await Promise.all([turnOnFactor(admin), turnOnFactor(ida)]);
    const { body } = await admin.ask('POST', `/admin/people/${ida.id}/reset`);
    const token = new URL(body.url).hash.slice(1);
    await ida.ask('POST', '/invitations/accept', { token, password: PASSWORD });
    await signIn(ida);
    expect(await missing(ida)).toBe('set_up');
  });

  it('is demanded of whoever came by Google, too, who adds a passkey.', async () => {
    const google = await new FakeOidc().start();
    onTestFinished(() => google.close());
    const server = await scratchServer(undefined, { ...REQUIRED, SIGN_UP: 'open' }, google.client);
    const browser = server.browser();
    google.person = { sub: 'g', email: IDA };
    const { body } = await browser.ask('POST', '/sign-in/google', {});
    await browser.ask('GET', google.confirm(body.url).replace('/api/v1', ''));
    expect([await missing(browser), await listed(browser)]).toEqual(['set_up', 403]);
    await addPasskey(browser, undefined);
    expect([await missing(browser), await listed(browser)]).toEqual([null, 200]);
  });
});
