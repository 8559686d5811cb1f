// Tests that a passkey opens the account it was made for, when its holder was looked at, and nothing else does.
import { describe, expect, it } from 'vitest';
import { exportPerson } from '../../src/store/export-person.ts';
import { forgetPerson } from '../../src/store/forget-person.ts';
import { PASSWORD, scratchServer, type Browser, type Person } from './scratch-server.ts';
import { SoftPasskey, type Manner } from './soft-passkey.ts';
import { turnOnFactor } from './totp.ts';

const IDA = 'ida@people.example';
const ORIGIN = 'https://hearback.test';

async function register(person: Person, name = 'Laptop', manner: Manner = {}) {
  const passkey = new SoftPasskey(ORIGIN);
  const options = await person.ask('POST', '/me/passkeys/options', { password: PASSWORD });
  const response = passkey.make(options.body, manner);
  return { passkey, options, answer: await person.ask('POST', '/me/passkeys', { name, response }) };
}

async function signIn(browser: Browser, passkey: SoftPasskey, manner: Manner = {}) {
  const options = await browser.ask('POST', '/sign-in/passkey/options');
  const response = passkey.sign(options.body, manner);
  return { options, response, answer: await browser.ask('POST', '/sign-in/passkey', { response }) };
}

describe('a passkey', () => {
  it('is made after the password, named, and lets one in without password or code.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    await turnOnFactor(ida);
    expect((await ida.ask('POST', '/me/passkeys/options', { password: 'wrong' })).status).toBe(403);
    expect((await ida.ask('POST', '/me/passkeys/options', {})).status).toBe(403);
    const { passkey, options, answer } = await register(ida);
    expect(options.body).toMatchObject({
      rp: { id: 'hearback.test', name: 'Hearback' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(answer.status).toBe(201);
    const [line] = (await ida.ask('GET', '/me/passkeys')).body.items;
    expect(line).toMatchObject({ name: 'Laptop', synced: false });
    expect((await ida.ask('POST', `/me/passkeys/${line.id}/rename`, { name: 'Old laptop' })).status).toBe(
      204,
    );
    expect((await ida.ask('GET', '/me/passkeys')).body.items[0].name).toBe('Old laptop');

    const browser = server.browser();
    const signed = await signIn(browser, passkey);
    expect(signed.options.body).toEqual({
      challenge: expect.any(String) as string,
      rpId: 'hearback.test',
      timeout: expect.any(Number) as number,
      userVerification: 'required',
    });
    expect(signed.answer.status).toBe(204);
    expect((await browser.ask('GET', '/me')).body.email).toBe(IDA);
    expect(browser.setCookies.find((set) => set.includes('passkey='))).toMatch(
      /^__Host-hearback\.passkey=.*HttpOnly.*SameSite=Lax/i,
    );
    expect(server.errors).toEqual([]);
  });

  it('is refused where nobody looked who holds it, however it signs.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    expect((await register(ida, 'Stick', { verified: false })).answer.status).toBe(403);
    expect((await ida.ask('GET', '/me/passkeys')).body.items).toEqual([]);
    const { passkey } = await register(ida);
    const browser = server.browser();
    expect((await signIn(browser, passkey, { verified: false })).answer.status).toBe(401);
    expect((await browser.ask('GET', '/me')).status).toBe(401);
  });

  it('is refused from another origin or for another host, and with a challenge of before.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const { passkey } = await register(ida);
    const browser = server.browser();
    for (const manner of [{ origin: 'https://hearback.evil.example' }, { rpId: 'evil.example' }])
      expect((await signIn(browser, passkey, manner)).answer.status, JSON.stringify(manner)).toBe(401);
    const { response, answer } = await signIn(browser, passkey);
    expect(answer.status).toBe(204);
    const again = server.browser();
    expect((await again.ask('POST', '/sign-in/passkey', { response })).status).toBe(401);
    await again.ask('POST', '/sign-in/passkey/options');
    expect((await again.ask('POST', '/sign-in/passkey', { response })).status).toBe(401);
    const stranger = await signIn(server.browser(), new SoftPasskey(ORIGIN));
    expect(stranger.answer.status).toBe(401);
  });

  it('whose signatures are counted backwards is a copy, and refused.', async () => {
    const server = await scratchServer();
    const { passkey } = await register(await server.person(IDA));
    expect((await signIn(server.browser(), passkey, { counter: 9 })).answer.status).toBe(204);
    expect((await signIn(server.browser(), passkey, { counter: 9 })).answer.status).toBe(401);
  });

  it('cannot be made with the challenge of a sign-in, nor of somebody else.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const ole = await server.person('ole@people.example');
    const passkey = new SoftPasskey(ORIGIN);
    const forSigning = await ida.ask('POST', '/sign-in/passkey/options');
    const make = (options: { body: { challenge: string } }, person: Person) =>
      person.ask('POST', '/me/passkeys', { name: 'x', response: passkey.make(options.body) });
    expect((await make(forSigning, ida)).status).toBe(403);
    const hers = await ida.ask('POST', '/me/passkeys/options', { password: PASSWORD });
    const [name, value] = [...ida.cookies].find(([cookie]) => cookie.endsWith('passkey')) ?? ['', ''];
    ole.cookies.set(name, value);
    expect((await make(hers, ole)).status).toBe(403);
  });

  it('opens nothing once it is removed, the account is closed or the password is set anew by a link.', async () => {
    const server = await scratchServer();
    const admin = await server.person('admin@people.example', { admin: true });
    const ida = await server.person(IDA);
    const { passkey } = await register(ida);
    const status = async () => (await signIn(server.browser(), passkey)).answer.status;
    await admin.ask('POST', `/admin/people/${ida.id}/close`);
    expect(await status()).toBe(401);
    await admin.ask('POST', `/admin/people/${ida.id}/open`);
    expect(await status()).toBe(204);
    await ida.ask('POST', '/sign-in', { email: IDA, password: PASSWORD });
    const [line] = (await ida.ask('GET', '/me/passkeys')).body.items;
    const remove = (password: string) => ida.ask('POST', `/me/passkeys/${line.id}/remove`, { password });
    expect((await remove('wrong')).status).toBe(403);
    expect(await status()).toBe(204);
    expect((await remove(PASSWORD)).status).toBe(204);
    expect(await status()).toBe(401);

    const other = (await register(ida)).passkey;
    const { body } = await admin.ask('POST', `/admin/people/${ida.id}/reset`);
    const token = new URL(body.url).hash.slice(1);
    await server.browser().ask('POST', '/invitations/accept', { token, password: PASSWORD });
    expect((await signIn(server.browser(), other)).answer.status).toBe(401);
  });

  it('is one of twenty at most: the next one is refused until another is removed, also when it was begun before.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    await register(ida);
    const { db } = server.tracker;
    const { id: _, ...one } = await db.selectFrom('passkeys').selectAll().executeTakeFirstOrThrow();
    const others = Array.from({ length: 18 }, (_, n) => ({ ...one, id: `k${n}`, credential_id: `c${n}` }));
    await db.insertInto('passkeys').values(others).execute();
    const begun = await ida.ask('POST', '/me/passkeys/options', { password: PASSWORD });
    const last = { ...one, id: 'k18', credential_id: 'c18' };
    await db.insertInto('passkeys').values(last).execute();
    const response = new SoftPasskey(ORIGIN).make(begun.body);
    const late = await ida.ask('POST', '/me/passkeys', { name: 'Late', response });
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('20 passkeys')]);
    expect((await ida.ask('POST', '/me/passkeys/options', { password: 'wrong' })).status).toBe(403);
    expect((await ida.ask('POST', '/me/passkeys/options', { password: PASSWORD })).status).toBe(409);
    expect((await ida.ask('POST', '/me/passkeys/k18/remove', { password: PASSWORD })).status).toBe(204);
    expect((await register(ida)).answer.status).toBe(201);
  });

  it('is in the export of its person, and gone with them, as is a challenge that was never answered.', async () => {
    const server = await scratchServer();
    const { db, vault } = server.tracker;
    const ida = await server.person(IDA);
    await register(ida, 'Quillkey');
    await ida.ask('POST', '/me/passkeys/options', { password: PASSWORD });
    const exported = (await Array.fromAsync(exportPerson(db, vault, ida.id))).join('');
    expect((JSON.parse(exported) as { passkeys: { name: string }[] }).passkeys).toMatchObject([
      { name: 'Quillkey' },
    ]);
    await forgetPerson(db, ida.id);
    expect(await db.selectFrom('passkeys').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('sign_in_checks').selectAll().execute()).toEqual([]);
  });
});
