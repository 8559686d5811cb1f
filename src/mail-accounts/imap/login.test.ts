// Tests logging in to a real server, and whom a password is told to: encryption, certificates, networks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dovecotLeftOut, startDovecot, type Dovecot } from '../../../test/servers/dovecot.ts';
import { letters, openMailbox, readAll, readOn } from '../../../test/servers/imap-reader.ts';
import { startTokenServer, type TokenServer } from '../../../test/servers/token-server.ts';

describe.skipIf(dovecotLeftOut)('a login to Dovecot', () => {
  let dovecot: Dovecot;
  let tokens: TokenServer;
  let users = 0;
  beforeAll(async () => {
    tokens = await startTokenServer();
    dovecot = await startDovecot({ introspection: tokens.introspection });
  });
  afterAll(async () => {
    await dovecot?.stop();
    await tokens?.stop();
  });
  const newUser = (): string => `reader${(users += 1)}@juniper.test`;

  it('Opens with an access token, asked for anew for each connection.', async () => {
    const address = newUser();
    dovecot.deliver(address, 'INBOX', letters(2));
    const token = tokens.issue(address);
    let asked = 0;
    const accessToken = (): Promise<string> => {
      asked += 1;
      return Promise.resolve(token);
    };
    const session = await openMailbox({
      address,
      port: dovecot.port,
      credential: { type: 'oauth', accessToken },
    });
    expect((await readAll(session)).mails).toHaveLength(2);
    await session.close();
    await readAll(session);
    expect(asked).toBe(2);
    await session.close();
    tokens.revoke(token);
    expect((await readOn(session)).error).toMatchObject({ reason: 'consent' });
  });

  it('Says that the login was refused, and asks for consent.', async () => {
    const credential = { type: 'password', password: 'wrong' } as const;
    await expect(openMailbox({ address: newUser(), port: dovecot.port, credential })).rejects.toMatchObject({
      reason: 'consent',
      message: expect.stringMatching(
        /^127\.0\.0\.1 refused the login of reader\d+@juniper\.test \(it says: [^\n]+\); check login name and password/,
      ),
    });
  });

  describe('over TLS', () => {
    const named = () => ({
      host: dovecot.host,
      network: { ca: dovecot.ca, resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]) },
      tools: { allowPrivate: true },
    });

    it.each([
      ['tls', 'tlsPort'],
      ['starttls', 'port'],
    ] as const)('Is read by %s when an authority vouches for the name.', async (security, port) => {
      const address = newUser();
      dovecot.deliver(address, 'INBOX', letters(2));
      const session = await openMailbox({ ...named(), address, port: dovecot[port], security });
      expect((await readAll(session)).mails).toHaveLength(2);
    });

    it('Refuses a certificate that nobody vouches for, or of another host.', async () => {
      const common = { address: newUser(), port: dovecot.tlsPort, security: 'tls' } as const;
      const unknown = { ...named().network, ca: undefined };
      await expect(openMailbox({ ...named(), ...common, network: unknown })).rejects.toMatchObject({
        reason: 'settings',
        message: expect.stringMatching(/certificate .* nobody can tell whether it is the right server$/),
      });
      await expect(openMailbox({ ...named(), ...common, host: 'mail.oak.test' })).rejects.toMatchObject({
        reason: 'settings',
        message: expect.stringContaining('shows a certificate of another host'),
      });
    });

    it('Trusts this machine without a certificate, as the Bridge of Proton needs it.', async () => {
      const session = await openMailbox({ address: newUser(), port: dovecot.tlsPort, security: 'tls' });
      expect((await readAll(session)).error).toBeNull();
    });

    it('Refuses to go without encryption beyond this machine.', async () => {
      const plain = { ...named(), address: newUser(), port: dovecot.port, security: 'none' } as const;
      await expect(openMailbox(plain)).rejects.toMatchObject({ reason: 'settings' });
      await expect(
        openMailbox({ ...named(), address: newUser(), port: dovecot.port, security: 'tls' }),
      ).rejects.toMatchObject({ reason: 'settings', message: expect.stringContaining('speaks no TLS') });
    });

    it('Refuses hosts in private networks, unless they are allowed.', async () => {
      const tls = { ...named(), address: newUser(), port: dovecot.tlsPort, security: 'tls' } as const;
      for (const host of [dovecot.host, '127.0.0.1', '10.0.0.1', '[::1]', '169.254.169.254']) {
        await expect(openMailbox({ ...tls, host, tools: { allowPrivate: false } })).rejects.toMatchObject({
          reason: 'settings',
        });
      }
    });
  });
});
