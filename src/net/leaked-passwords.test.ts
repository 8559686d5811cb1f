// Tests that a list of leaked passwords is told the beginning of a hash alone, and that whatever it answers harms nobody.
import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FakeLeaks } from '../../test/servers/fake-leaks.ts';
import { leakedPasswords } from './leaked-passwords.ts';

const PASSWORD = 'a heron in the reeds';

async function start(): Promise<FakeLeaks> {
  const list = await new FakeLeaks().start();
  onTestFinished(list.close);
  return list;
}

describe('a list of leaked passwords', () => {
  it('tells what is on it, and is told five digits of a hash and nothing else.', async () => {
    const list = await start();
    list.leak(PASSWORD, 52_579);
    const ask = leakedPasswords(`${list.base}/`);
    expect(await ask(PASSWORD)).toEqual({ leaked: true });
    expect(await ask('a bittern in the fog')).toEqual({ leaked: false });
    const [first] = list.asked;
    expect(first?.path).toMatch(/^\/range\/[0-9A-F]{5}$/);
    expect(first?.headers).toMatchObject({ 'add-padding': 'true', 'user-agent': 'Hearback' });
    const hash = createHash('sha1').update(PASSWORD).digest('hex');
    expect(JSON.stringify(list.asked).toLowerCase()).not.toContain(hash.slice(0, 6));
  });

  it('is asked about the form in which a password opens the account.', async () => {
    const list = await start();
    list.leak('Ångström reed', 3);
    expect(await leakedPasswords(list.base)('A\u030angstro\u0308m reed')).toEqual({ leaked: true });
  });

  it('says nothing by what only fills its answer up.', async () => {
    const list = await start();
    list.leak(PASSWORD, 0);
    expect(await leakedPasswords(list.base)(PASSWORD)).toEqual({ leaked: false });
  });

  it.each([
    [{ status: 503, body: 'Service Unavailable' }, 'http_503'],
    [{ status: 429, headers: { 'retry-after': '2' } }, 'http_429'],
    [{ status: 302, headers: { location: 'http://127.0.0.1:9/range' } }, 'http_302'],
    [{ status: 200, body: '<!doctype html><title>Sign in to the network</title>' }, 'unreadable'],
    [{ status: 200, body: '' }, 'unreadable'],
    [{ status: 200, body: `${'0'.repeat(35)}:1\r\n`.repeat(20_000) }, 'unreadable'],
    [{ status: 200, body: 'x'.repeat(1000), cut: 'half' }, 'unreachable'],
    [{ status: 200, cut: 'refuse' }, 'unreachable'],
  ] as const)('that answers %j tells nothing of a password, and says why: %s.', async (answer, why) => {
    const list = await start();
    list.instead = () => answer;
    expect(await leakedPasswords(list.base)(PASSWORD)).toEqual({ unknown: why });
  });

  it('is not waited for.', async () => {
    const list = await start();
    list.latency = 300;
    expect(await leakedPasswords(list.base, 50)(PASSWORD)).toEqual({ unknown: 'late' });
    const { base } = list;
    await list.close();
    expect(await leakedPasswords(base)(PASSWORD)).toEqual({ unknown: 'unreachable' });
  });
});
