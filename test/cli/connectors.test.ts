// Live mailboxes from connecting to removing, with the real program against a real IMAP server and faithful fakes of Gmail and Outlook.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chatter, confirmation, rejection } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { dovecotLeftOut, startDovecot } from '../servers/dovecot.ts';
import { startFakeProvider } from '../servers/fake-provider.ts';
import { ApiClient, isUpToDate } from './api-client.ts';
import { startHearback } from './run-hearback.ts';

const HUNT = [confirmation('Alderworks', 'Miller'), chatter(1), chatter(2), confirmation('Brindle', 'Baker')];
const NEWS = rejection('Alderworks', 'Miller');
const ADDRESS = 'ida@lund.example';

async function serving(env: Record<string, string> = {}): Promise<ApiClient> {
  const server = startHearback(['serve', '--port', '0', '--data-dir', scratchFolder()], env);
  onTestFinished(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
  });
  const [, url] = await server.says(/ready: (http:\/\/\S+)/);
  return new ApiClient(url!);
}

describe.skipIf(dovecotLeftOut)('a mailbox at an IMAP server', () => {
  it(
    'is connected, read, told news at once, paused, rewound and removed.',
    { timeout: 120_000 },
    async () => {
      const dovecot = await startDovecot();
      onTestFinished(() => dovecot.stop());
      const bytes = (mail: string) => ({ bytes: Buffer.from(mail) });
      dovecot.deliver('ida', 'INBOX', HUNT.map(bytes));
      const client = await serving();
      const account = {
        address: ADDRESS,
        host: '127.0.0.1',
        port: dovecot.port,
        security: 'none',
        username: 'ida',
      };
      const wrong = await client.ask('POST', '/accounts', { ...account, password: 'wrong' });
      expect(wrong.status).toBe(422);
      expect(wrong.body.detail).toMatch(/password/i);
      expect(await client.mailboxes()).toEqual([]);
      const made = await client.ask('POST', '/accounts', { ...account, password: dovecot.password });
      expect(made.status).toBe(201);
      const { id } = await client.until(isUpToDate(4));
      expect(await client.statuses()).toEqual(['Alderworks applied', 'Brindle applied']);
      const delivered = Date.now();
      dovecot.deliver('ida', 'INBOX', [bytes(NEWS)]);
      await client.until(isUpToDate(5));
      expect(Date.now() - delivered).toBeLessThan(20_000);
      expect(await client.statuses()).toEqual(['Alderworks rejected', 'Brindle applied']);
      await client.ask('POST', `/accounts/${id}/pause`);
      dovecot.deliver('ida', 'INBOX', [bytes(chatter(3))]);
      await client.until(({ account: now }) => now?.state === 'paused');
      await client.ask('POST', `/accounts/${id}/rewind`);
      const read = await client.until(isUpToDate(6));
      expect(read).toMatchObject({ balanced: true, ledger: { duplicate: 0, tracked: 3 } });
      expect((await client.ask('DELETE', `/mailboxes/${id}`)).status).toBe(202);
      for (let tries = 0; tries < 100 && (await client.statuses()).length > 0; tries++) await sleep(100);
      expect(await client.statuses()).toEqual([]);
    },
  );
});

describe('a program that no mailbox is connected to', () => {
  it('says how to connect one.', async () => {
    const at = ['--data-dir', scratchFolder()];
    expect((await startHearback(['mailboxes', 'list', ...at]).ended).stdout).toContain(
      'mailboxes add ADDRESS',
    );
    expect(await startHearback(['fetch', '--once', ...at]).ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no mailbox is connected; connect one with: hearback mailboxes add'),
    });
  });
});

describe.each(['gmail', 'outlook'] as const)('a mailbox at %s', (kind) => {
  it(
    'is connected by consent, read, told news, asks again when consent ends, goes on, and is removed with its consent.',
    { timeout: 180_000 },
    async () => {
      const provider = await startFakeProvider(kind, ADDRESS);
      onTestFinished(() => provider.close());
      for (const mail of HUNT) provider.deliver(mail);
      const client = await serving({ ...provider.env, POLL_INTERVAL_SECONDS: '1' });
      const consent = async () => {
        const { body } = await client.ask('POST', '/accounts/oauth', { provider: kind, address: ADDRESS });
        const asked = await fetch(body.url, { redirect: 'manual' });
        const back = new URL(asked.headers.get('location')!);
        return client.ask('GET', back.pathname.replace('/api/v1', '') + back.search);
      };
      expect(await consent()).toMatchObject({ status: 302, to: '/mailboxes' });
      await client.until(isUpToDate(4));
      expect(await client.statuses()).toEqual(['Alderworks applied', 'Brindle applied']);
      provider.deliver(NEWS);
      await client.until(isUpToDate(5));
      expect(await client.statuses()).toEqual(['Alderworks rejected', 'Brindle applied']);
      provider.endConsent();
      provider.deliver(chatter(3));
      const stopped = await client.until(({ account }) => account?.state === 'consent');
      expect(stopped.account?.note).toMatch(/connect the mailbox again|connect it anew/);
      provider.consentAgain();
      expect(await consent()).toMatchObject({ status: 302, to: '/mailboxes' });
      const { id, balanced } = await client.until(isUpToDate(6));
      expect(balanced).toBe(true);
      const [live] = provider.oauth.good;
      const removed = await client.ask('DELETE', `/mailboxes/${id}`);
      expect(removed).toMatchObject({
        status: 202,
        body: { consent: { outcome: kind === 'gmail' ? 'withdrawn' : 'by hand' } },
      });
      if (kind === 'gmail') expect(provider.oauth.revoked).toEqual([live]);
      else expect(removed.body.consent.line).toMatch(/^Microsoft lets no program withdraw .*https:/);
      for (let tries = 0; tries < 100 && (await client.statuses()).length > 0; tries++) await sleep(100);
      expect(await client.statuses()).toEqual([]);
    },
  );
});
