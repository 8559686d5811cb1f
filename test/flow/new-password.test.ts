// Tests that nobody gets a password that everybody would try, or that is known to have leaked.
import { describe, expect, it, onTestFinished } from 'vitest';
import { safeFields } from '../../src/ops/safe-fields.ts';
import { invite } from '../../src/store/invite.ts';
import { FakeLeaks } from '../servers/fake-leaks.ts';
import { PASSWORD, scratchServer } from './scratch-server.ts';

const IDA = 'ida@people.example';

describe('a new password', () => {
  it('is not one of the first that anybody would try, nor made of who it is for; the link stays good.', async () => {
    const server = await scratchServer(undefined, { SIGN_UP: 'open' });
    const ida = await server.person(IDA);
    const weak = ['password1234', 'Hearback2026', 'ida.people!!', 'hearback.test'];
    const whom = { user: 'u2', email: 'olivander@people.example', purpose: 'join' as const, admin: false };
    const { token } = await invite(server.tracker.db, whom, Date.now());
    const browser = server.browser();
    const accept = (password: string) => browser.ask('POST', '/invitations/accept', { token, password });
    for (const password of weak) {
      const answers = [
        await ida.ask('POST', '/me/password', { current: PASSWORD, password }),
        await browser.ask('POST', '/sign-up', { email: 'ida.people@x.example', password }),
      ];
      for (const { status, body } of answers)
        expect([status, body.detail], password).toEqual([422, expect.stringContaining('anybody would try')]);
    }
    expect((await accept('olivander1')).status).toBe(422);
    expect((await accept('a bittern in the fog')).status).toBe(204);
    expect((await server.browser().ask('POST', '/sign-in', { email: IDA, password: PASSWORD })).status).toBe(
      200,
    );
  });
});

describe('a new password that leaked', () => {
  const LEAKED = 'correct horse battery staple';
  const OTHER = 'a bittern in the fog';

  async function start() {
    const list = await new FakeLeaks().start();
    onTestFinished(list.close);
    list.leak(LEAKED, 117);
    const server = await scratchServer(undefined, { SIGN_UP: 'open', LEAKED_PASSWORDS: list.base });
    const ida = await server.person(IDA, { admin: true });
    return { list, server, ida };
  }

  it('is refused wherever one is set, with what to do, and at a sign-in nobody is asked.', async () => {
    const { list, server, ida } = await start();
    const browser = server.browser();
    const whom = { user: 'u2', email: 'olivander@people.example', purpose: 'join' as const, admin: false };
    const { token } = await invite(server.tracker.db, whom, Date.now());
    const { body } = await ida.ask('POST', `/admin/people/${ida.id}/reset`);
    const reset = new URL(body.url).hash.slice(1);
    const ways = (password: string) => [
      () => ida.ask('POST', '/me/password', { current: PASSWORD, password }),
      () => browser.ask('POST', '/sign-up', { email: 'nils@people.example', password }),
      () => browser.ask('POST', '/invitations/accept', { token, password }),
      () => browser.ask('POST', '/invitations/accept', { token: reset, password }),
    ];
    for (const way of ways(LEAKED)) {
      const { status, body: answer } = await way();
      const detail = 'This password is in lists of leaked passwords; choose another one.';
      expect([status, answer.detail]).toEqual([422, detail]);
    }
    for (const way of ways(OTHER)) expect((await way()).status).toBeLessThan(300);
    list.asked.length = 0;
    for (const password of [LEAKED, OTHER])
      await server.browser().ask('POST', '/sign-in', { email: IDA, password });
    expect(list.asked).toEqual([]);
  });

  it('is taken where the list does not tell, and the log says so without a word of it.', async () => {
    const { list, server, ida } = await start();
    list.instead = () => ({ status: 503 });
    server.notes.length = 0;
    const change = { current: PASSWORD, password: LEAKED };
    expect((await ida.ask('POST', '/me/password', change)).status).toBe(204);
    const [told] = server.notes;
    expect(told).toEqual({ event: 'leaked_passwords_unanswered', fields: { reason: 'http_503' } });
    expect(safeFields(told?.fields ?? {})).toEqual(told?.fields);
  });

  it('is not looked for where no list is named.', async () => {
    const server = await scratchServer(undefined, { SIGN_UP: 'open' });
    const wish = { email: IDA, password: LEAKED };
    expect((await server.browser().ask('POST', '/sign-up', wish)).status).toBe(202);
    expect(server.notes.map(({ event }) => event)).toEqual(['sign_up_asked']);
  });
});
