// Tests that nobody gets a password that everybody would try.
import { describe, expect, it } from 'vitest';
import { invite } from '../../src/store/invite.ts';
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
