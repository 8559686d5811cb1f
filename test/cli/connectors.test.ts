// Live mailboxes from connecting to removing, with the real program against a real IMAP server and a faithful fake of Gmail.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chatter, confirmation, rejection } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { dovecotLeftOut, startDovecot } from '../servers/dovecot.ts';
import { FakeGmail } from '../servers/fake-gmail.ts';
import { FakeOAuth } from '../servers/fake-oauth.ts';
import { startHearback } from './run-hearback.ts';

const HUNT = [confirmation('Alderworks', 'Miller'), chatter(1), chatter(2), confirmation('Brindle', 'Baker')];
const NEWS = rejection('Alderworks', 'Miller');
const ADDRESS = 'ida@lund.example';

interface Account {
  state: string;
  note: string | null;
}

interface Shown {
  id: string;
  ledger: Record<string, number>;
  balanced: boolean;
  account: Account | null;
}

interface Answer {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests look into answers of every shape
  body: any;
  /** Where it leads. */
  to: string | null;
}

class Client {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async ask(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.#url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const to = response.headers.get('location');
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text, to };
  }

  async mailboxes(): Promise<Shown[]> {
    return (await this.ask('GET', '/mailboxes')).body.items;
  }

  /** The only mailbox, once it is as wanted. */
  async until(wanted: (mailbox: Shown) => boolean): Promise<Shown> {
    for (let tries = 0; tries < 300; tries++) {
      const [mailbox] = await this.mailboxes();
      if (mailbox && wanted(mailbox)) return mailbox;
      await sleep(100);
    }
    throw new Error(`it never came to that: ${JSON.stringify(await this.mailboxes())}`);
  }

  async statuses(): Promise<string[]> {
    const { body } = await this.ask('GET', '/applications');
    return body.items
      .map((one: { company: string; status: string }) => `${one.company} ${one.status}`)
      .sort();
  }
}

async function serving(env: Record<string, string> = {}): Promise<Client> {
  const server = startHearback(['serve', '--port', '0', '--data-dir', scratchFolder()], env);
  onTestFinished(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
  });
  const [, url] = await server.says(/ready: (http:\/\/\S+)/);
  return new Client(url!);
}

const isUpToDate = (seen: number) => (mailbox: Shown) =>
  mailbox.account?.state === 'watching' && mailbox.ledger['seen'] === seen;

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

describe('a mailbox at Gmail', () => {
  it(
    'is connected by consent, read, asks again when consent ends, and goes on.',
    { timeout: 120_000 },
    async () => {
      const oauth = await new FakeOAuth().start();
      const gmail = await new FakeGmail(ADDRESS).start();
      onTestFinished(() => Promise.all([oauth.close(), gmail.close()]).then(() => undefined));
      for (const mail of HUNT) gmail.mailbox.deliver({ raw: mail.replaceAll('\n', '\r\n') });
      const client = await serving({
        GOOGLE_CLIENT_ID: oauth.clientId,
        GOOGLE_CLIENT_SECRET: oauth.clientSecret,
        HEARBACK_ENDPOINTS: [
          `https://accounts.google.com=${oauth.origin}`,
          `https://oauth2.googleapis.com=${oauth.origin}`,
          `https://gmail.googleapis.com=${gmail.origin}`,
        ].join(','),
      });
      const consent = async () => {
        const { status, to } = await answer();
        expect(to).toBe('/mailboxes');
        return status;
      };
      const answer = async () => {
        const { body } = await client.ask('POST', '/accounts/oauth', { provider: 'gmail', address: ADDRESS });
        const asked = await fetch(body.url, { redirect: 'manual' });
        const back = new URL(asked.headers.get('location')!);
        return client.ask('GET', back.pathname.replace('/api/v1', '') + back.search);
      };
      gmail.token = 'ya29.fresh-1';
      expect(await consent()).toBe(302);
      await client.until(isUpToDate(4));
      expect(await client.statuses()).toEqual(['Alderworks applied', 'Brindle applied']);
      gmail.tokenRevoked = true;
      oauth.revokeAll();
      gmail.mailbox.deliver({ raw: NEWS.replaceAll('\n', '\r\n') });
      const stopped = await client.until(({ account }) => account?.state === 'consent');
      expect(stopped.account?.note).toMatch(/connect the mailbox again|connect it anew/);
      gmail.tokenRevoked = false;
      gmail.token = 'ya29.fresh-2';
      expect(await consent()).toBe(302);
      await client.until(isUpToDate(5));
      expect(await client.statuses()).toEqual(['Alderworks rejected', 'Brindle applied']);
    },
  );
});
