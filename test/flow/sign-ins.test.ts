// Tests that a person sees who signed in to their account and who tried to, and nobody else does.
import { describe, expect, it } from 'vitest';
import { exportPerson } from '../../src/store/export-person.ts';
import { forgetPerson } from '../../src/store/forget-person.ts';
import { keepSignIn, listSignIns } from '../../src/store/sign-ins.ts';
import { PASSWORD, scratchServer, type Browser } from './scratch-server.ts';
import { scratchTracker } from './scratch-tracker.ts';
import { SoftPasskey } from './soft-passkey.ts';
import { totp, turnOnFactor } from './totp.ts';

const IDA = 'ida@people.example';
const AT_HOME = { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0', 'x-forwarded-for': '192.0.2.77' };
const FAR = { 'user-agent': 'curl/8.9', 'x-forwarded-for': '2001:db8:7:42::9' };

type Headers = Record<string, string>;

const signIn = (browser: Browser, password: string, headers: Headers = AT_HOME, email = IDA) =>
  browser.ask('POST', '/sign-in', { email, password }, headers);

/** Way and outcome of each, the newest first. */
async function seen(browser: Browser): Promise<string[]> {
  const { items } = (await browser.ask('GET', '/me/sign-ins')).body as {
    items: { way: string; outcome: string }[];
  };
  return items.map(({ way, outcome }) => `${way} ${outcome}`);
}

describe('the list of sign-ins', () => {
  it('tells when, by what, with which browser and from which network somebody came in, or tried a password.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const before = Date.now();
    await signIn(server.browser(), 'a guess', FAR);
    await signIn(server.browser(), PASSWORD);
    const { items } = (await ida.ask('GET', '/me/sign-ins')).body;
    expect(items).toHaveLength(3);
    const id = expect.any(String) as string;
    expect(items.slice(0, 2)).toEqual([
      {
        id,
        at: items[0].at,
        way: 'password',
        outcome: 'done',
        browser: 'Firefox on Linux',
        network: '192.0.2.0/24',
      },
      { id, at: items[1].at, way: 'password', outcome: 'wrong', browser: 'curl', network: '2001:db8:7::/48' },
    ]);
    expect(Date.parse(items[0].at)).toBeGreaterThanOrEqual(before);
    const ole = await server.person('ole@people.example');
    expect(await seen(ole)).toEqual(['password done']);
    const kept = JSON.stringify(await server.tracker.db.selectFrom('sign_ins').selectAll().execute());
    expect(kept).not.toMatch(/192\.0\.2\.77|42::9|Mozilla|people\.example/);
    expect(server.errors).toEqual([]);
  });

  it('follows one sign-in through its code, and tells who had the password and no code.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const uri = await turnOnFactor(ida);
    const [thief, browser] = [server.browser(), server.browser()];
    await signIn(thief, PASSWORD, FAR);
    await signIn(browser, PASSWORD);
    expect(await seen(ida)).toEqual(['password code_asked', 'password code_asked', 'password done']);
    await thief.ask('POST', '/sign-in/code', { code: totp(uri, 0) }, FAR);
    const right = { code: totp(uri) };
    const pending = [...browser.cookies];
    expect((await browser.ask('POST', '/sign-in/code', right)).status).toBe(204);
    expect(await seen(ida)).toEqual(['code done', 'password code_wrong', 'password done']);
    // What was settled stays as it is, whatever comes after it.
    for (const [name, value] of pending) browser.cookies.set(name, value);
    expect((await browser.ask('POST', '/sign-in/code', right)).status).toBe(401);
    expect((await server.browser().ask('POST', '/sign-in/code', right)).status).toBe(401);
    expect(await seen(ida)).toEqual(['code done', 'password code_wrong', 'password done']);
  });

  it('tells of passkeys, too, and not of tries that were held.', async () => {
    const server = await scratchServer();
    const ida = await server.person(IDA);
    const passkey = new SoftPasskey('https://hearback.test');
    const made = (await ida.ask('POST', '/me/passkeys/options', { password: PASSWORD })).body;
    await ida.ask('POST', '/me/passkeys', { name: 'x', response: passkey.make(made) });
    const browser = server.browser();
    const asked = (await browser.ask('POST', '/sign-in/passkey/options')).body;
    await browser.ask('POST', '/sign-in/passkey', { response: passkey.sign(asked) });
    expect(await seen(ida)).toEqual(['passkey done', 'password done']);
    const statuses = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await signIn(server.browser(), `guess ${n}`)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect((await seen(ida)).filter((line) => line === 'password wrong')).toHaveLength(10);
  });

  it('answers and writes the same for an address that nobody has, and keeps nothing of that address.', async () => {
    const server = await scratchServer();
    await server.person(IDA);
    const nobody = await signIn(server.browser(), 'a guess', FAR, 'nobody@people.example');
    const known = await signIn(server.browser(), 'a guess', FAR);
    expect([nobody.status, nobody.body]).toEqual([known.status, known.body]);
    const rows = await server.tracker.db.selectFrom('sign_ins').selectAll().execute();
    const [of, none] = [
      rows.find((row) => row.user_id !== '' && row.outcome === 'wrong'),
      rows.find((row) => row.user_id === ''),
    ];
    const unlike = { id: '', user_id: '', tried_at: 0 };
    expect({ ...none, ...unlike }).toEqual({ ...of, ...unlike });
  });

  it('goes along with the data of its person, and is gone with them.', async () => {
    const server = await scratchServer();
    const { db, vault } = server.tracker;
    const ida = await server.person(IDA);
    const exported = (await Array.fromAsync(exportPerson(db, vault, ida.id))).join('');
    expect((JSON.parse(exported) as { sign_ins: object[] }).sign_ins).toMatchObject([{ outcome: 'done' }]);
    await forgetPerson(db, ida.id);
    expect(await db.selectFrom('sign_ins').selectAll().execute()).toEqual([]);
  });
});

it('Twenty sign-ins are kept, and as many tries beside them, for ninety days.', async () => {
  const { db } = await scratchTracker();
  const DAY = 86_400_000;
  const tried = (outcome: 'done' | 'wrong' | 'code_asked', at: number) =>
    keepSignIn(db, { user: 'u1' }, { way: 'password', outcome, browser: 'x', network: null, at });
  const count = async (now: number) => {
    const found = await listSignIns(db, 'u1', now);
    return [found.length, found.filter(({ outcome }) => outcome === 'done').length];
  };
  await tried('done', DAY);
  await tried('code_asked', DAY);
  for (let n = 0; n < 25; n += 1) await tried('wrong', 2 * DAY + n);
  expect(await count(3 * DAY)).toEqual([22, 1]);
  expect((await listSignIns(db, 'u1', 3 * DAY))[0]?.at).toBe(2 * DAY + 24);
  for (let n = 0; n < 25; n += 1) await tried('done', 3 * DAY + n);
  expect(await count(4 * DAY)).toEqual([41, 20]);
  expect(await count(92 * DAY + 10)).toEqual([34, 20]);
  await keepSignIn(
    db,
    { user: 'u2' },
    { way: 'google', outcome: 'done', browser: 'x', network: null, at: 100 * DAY },
  );
  expect(await db.selectFrom('sign_ins').select('user_id').execute()).toEqual([{ user_id: 'u2' }]);
});
