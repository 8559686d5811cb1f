// Tests that tries to sign in are counted once for all servers of a database, and that what is counted names nobody.
import { expect, it, onTestFinished } from 'vitest';
import { countTry, forgetTries, sweepTries } from '../../src/store/sign-in-tries.ts';
import { openAnother } from './scratch-database.ts';
import { scratchFolder } from './scratch-folder.ts';
import { PASSWORD, scratchServer } from './scratch-server.ts';
import { totp, turnOnFactor } from './totp.ts';
import { scratchTracker } from './scratch-tracker.ts';

const IDA = 'ida.canary@people.example';
const LIMITS = { most: 3, window: 1000 };

it('Ten wrong passwords are all for an account, however many servers of one database they are tried at.', async () => {
  const folder = scratchFolder();
  const servers = [
    await scratchServer(await scratchTracker(folder)),
    await scratchServer(await scratchTracker(folder)),
  ];
  await servers[0]?.person(IDA);
  const guess = async (n: number) => {
    const from = { 'x-forwarded-for': `10.0.0.${n}` };
    const browser = servers[n % 2]?.browser();
    return browser?.ask('POST', '/sign-in', { email: IDA, password: `guess ${n}` }, from);
  };
  const statuses: (number | undefined)[] = [];
  for (let n = 0; n < 12; n += 1) statuses.push((await guess(n))?.status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  const held = await guess(13);
  const wait = Number(held?.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(800);
  expect(wait).toBeLessThanOrEqual(900);
});

it('What is counted names neither an account nor a network address, and is theirs no more once they are in.', async () => {
  const server = await scratchServer();
  const rows = () => server.tracker.db.selectFrom('sign_in_tries').selectAll().execute();
  const ida = await server.person(IDA);
  await ida.ask('POST', '/me/password', { current: 'wrong', password: 'a kestrel over the dike' });
  const from = { 'x-forwarded-for': '192.0.2.77' };
  await server.browser().ask('POST', '/sign-in', { email: IDA, password: 'canaryguess' }, from);
  const counted = await rows();
  expect(counted).toHaveLength(4);
  expect(JSON.stringify(counted)).not.toMatch(/canary|people\.example|192\.0|unknown|again/);
  for (const { mark } of counted) expect(mark).toMatch(/^[\w-]{43}$/);
  await ida.ask('POST', '/me/password', { current: PASSWORD, password: 'a kestrel over the dike' });
  await server.browser().ask('POST', '/sign-in', { email: IDA, password: 'a kestrel over the dike' }, from);
  expect(await rows()).toHaveLength(2);
});

it('Whoever has a whole line of addresses has one count, and a right password with a right code is no try.', async () => {
  const server = await scratchServer();
  const ida = await server.person(IDA);
  const uri = await turnOnFactor(ida);
  for (let n = 0; n < 12; n += 1) {
    const from = { 'x-forwarded-for': `2001:db8:7:42::${n}` };
    const browser = server.browser();
    await browser.ask('POST', '/sign-in', { email: IDA, password: PASSWORD }, from);
    const { status } = await browser.ask('POST', '/sign-in/code', { code: totp(uri) }, from);
    expect(status, String(n)).toBe(204);
  }
  const rows = await server.tracker.db.selectFrom('sign_in_tries').select('tries').execute();
  expect(rows.map(({ tries }) => tries).toSorted()).toContain(24);
});

it('As many tries are let through as there may be, though two processes ask at once, until the time is over.', async () => {
  const folder = scratchFolder();
  const { db } = await scratchTracker(folder);
  const other = await openAnother(folder);
  onTestFinished(() => other.destroy());
  const at = (now: number) =>
    Promise.all(Array.from({ length: 12 }, (_, n) => countTry(n % 2 ? db : other, 'm', LIMITS, now)));
  const passed = (waits: readonly number[]) => waits.filter((wait) => wait === 0).length;
  const first = await at(5000);
  expect(passed(first)).toBe(3);
  expect(Math.max(...first)).toBe(1000);
  expect(passed(await at(5999))).toBe(0);
  expect(passed(await at(6000))).toBe(3);
  expect(await countTry(db, 'another', LIMITS, 6000)).toBe(0);
  await forgetTries(other, 'm');
  expect(await countTry(db, 'm', LIMITS, 6500)).toBe(0);
  await sweepTries(db, 7000);
  expect(await db.selectFrom('sign_in_tries').select(['mark', 'ends_at']).execute()).toEqual([
    { mark: 'm', ends_at: 7500 },
  ]);
});
