// Tests what the log is told of people who come in, who do not, and who change what opens their account.
import { expect, it, onTestFinished } from 'vitest';
import { SIGN_IN_EVENTS } from '../../src/domain/sign-in-event.ts';
import { safeFields } from '../../src/ops/safe-fields.ts';
import { FakeOidc } from '../servers/fake-oidc.ts';
import { PASSWORD, scratchServer, type Person } from './scratch-server.ts';
import { SoftPasskey } from './soft-passkey.ts';
import { totp } from './totp.ts';

const IDA = 'ida.canary@people.example';
const MARK = expect.stringMatching(/^[0-9a-f]{12}$/) as string;

async function start() {
  const google = await new FakeOidc().start();
  onTestFinished(() => google.close());
  const server = await scratchServer(undefined, {}, google.client);
  const admin = await server.person('admin@people.example', { admin: true });
  const ida = await server.person(IDA);
  server.notes.length = 0;
  /** What was told since it was asked last. */
  const told = () =>
    server.notes.splice(0).map(({ event, fields }) => {
      const rest = Object.entries(fields).filter(([name]) => name !== 'network_mark');
      return [event, Object.fromEntries(rest)];
    });
  return { google, server, admin, ida, told };
}

async function addPasskey(ida: Person): Promise<SoftPasskey> {
  const passkey = new SoftPasskey('https://hearback.test');
  const { body } = await ida.ask('POST', '/me/passkeys/options', { password: PASSWORD });
  await ida.ask('POST', '/me/passkeys', { name: 'Canarykey', response: passkey.make(body) });
  return passkey;
}

it('Every way in is told with who came, and every refusal with what tells tries apart.', async () => {
  const { google, server, ida, told } = await start();
  const person = ida.id;
  const browser = server.browser();
  const signIn = (password: string) => browser.ask('POST', '/sign-in', { email: IDA, password });
  await signIn('canaryguess');
  await signIn(PASSWORD);
  expect(told()).toEqual([
    ['sign_in_refused', { way: 'password', account_mark: MARK }],
    ['sign_in_done', { way: 'password', person }],
  ]);
  const passkey = await addPasskey(ida);
  const options = await browser.ask('POST', '/sign-in/passkey/options');
  await browser.ask('POST', '/sign-in/passkey', { response: passkey.sign(options.body) });
  await browser.ask('POST', '/sign-in/passkey', { response: passkey.sign(options.body) });
  expect(told()).toEqual([
    ['passkey_added', { person }],
    ['sign_in_done', { way: 'passkey', person }],
    ['sign_in_refused', { way: 'passkey' }],
  ]);
  const byGoogle = async (email: string) => {
    google.person = { sub: email, email };
    const { body } = await browser.ask('POST', '/sign-in/google', {});
    await browser.ask('GET', google.confirm(body.url).replace('/api/v1', ''));
  };
  await byGoogle(IDA);
  await byGoogle('canarystranger@people.example');
  expect(told()).toEqual([
    ['sign_in_done', { way: 'google', person }],
    ['sign_in_refused', { way: 'google', reason: 'uninvited' }],
  ]);
  const { body } = await ida.ask('POST', '/me/second-factor', { password: PASSWORD });
  await ida.ask('POST', '/me/second-factor/confirm', { code: totp(body.uri) });
  await signIn(PASSWORD);
  await browser.ask('POST', '/sign-in/code', { code: totp(body.uri, 0) });
  await browser.ask('POST', '/sign-in/code', { code: totp(body.uri) });
  expect(told()).toEqual([
    ['second_factor_on', { person }],
    ['sign_in_code_asked', { way: 'password', account_mark: MARK }],
    ['sign_in_refused', { way: 'code' }],
    ['sign_in_done', { way: 'code', person }],
  ]);
});

it('What is changed about an account is told with whose it is, and so is every try that is held or denied.', async () => {
  const { server, admin, ida, told } = await start();
  const person = ida.id;
  await ida.ask('POST', '/me/password', { current: 'canaryguess', password: 'a kestrel over the dike' });
  const { id, key } = (await ida.ask('POST', '/me/keys', { name: 'canaryname', scopes: ['read'] })).body;
  const by = { authorization: `Bearer ${key}` };
  await server.browser().ask('DELETE', '/visit', undefined, by);
  await server.browser().ask('POST', '/applications', {}, by);
  await ida.ask('GET', '/admin/people');
  await ida.ask('DELETE', `/me/keys/${id}`);
  await server.browser().ask('GET', '/applications', undefined, by);
  await ida.ask('GET', '/me/export');
  expect(told()).toEqual([
    ['proof_refused', { person }],
    ['key_made', { person }],
    ['access_denied', { person, by: 'key' }],
    ['access_denied', { person, by: 'key' }],
    ['access_denied', { person, by: 'session' }],
    ['key_revoked', { person }],
    ['key_refused', {}],
    ['data_exported', { person }],
  ]);
  const { body } = await admin.ask('POST', `/admin/people/${ida.id}/reset`);
  const reset = { token: new URL(body.url).hash.slice(1), password: PASSWORD };
  await server.browser().ask('POST', '/invitations/accept', reset);
  await server.browser().ask('POST', '/invitations/accept', reset);
  await admin.ask('POST', '/admin/invitations', { email: 'canarynew@people.example' });
  await admin.ask('POST', `/admin/people/${ida.id}/close`);
  expect(told().map(([event]) => event)).toEqual([
    'reset_link_made',
    'invitation_taken',
    'invitation_refused',
    'person_invited',
    'person_closed',
  ]);
  for (let n = 0; n < 11; n += 1)
    await server.browser().ask('POST', '/sign-in', { email: IDA, password: 'canaryguess' });
  const marks = server.notes.map(({ fields }) => fields['account_mark']);
  expect(new Set(marks).size).toBe(1);
  expect(told().at(-1)).toEqual(['sign_in_held', { way: 'password', account_mark: MARK }]);
});

it('Nothing of it names anybody, and all of it passes into the log as it is.', async () => {
  const { server, ida } = await start();
  await server.browser().ask('POST', '/sign-in', { email: IDA, password: 'canaryguess' });
  await server.browser().ask('POST', '/invitations/look', { token: 'canarytoken' });
  await addPasskey(ida);
  await ida.ask('POST', '/sign-out');
  expect(server.notes.map(({ event }) => event)).toEqual([
    'sign_in_refused',
    'invitation_refused',
    'passkey_added',
    'sign_out',
  ]);
  for (const { event, fields } of server.notes) {
    expect(SIGN_IN_EVENTS).toHaveProperty(event);
    expect(safeFields(fields)).toEqual(fields);
    expect(fields['network_mark']).toEqual(MARK);
  }
  expect(JSON.stringify(server.notes)).not.toMatch(/canary|@/i);
});
