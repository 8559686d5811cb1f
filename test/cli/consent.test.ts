// Consent on the command line: given in the browser or taken over, shown, renewed in time, withdrawn; and what is told of failures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { chatter, confirmation } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { startFakeProvider } from '../servers/fake-provider.ts';
import { keepAccount } from './keep-account.ts';
import { hearback, startHearback, type Ended } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

const ADDRESS = 'ida@lund.example';

async function at(kind: 'gmail' | 'outlook') {
  const provider = await startFakeProvider(kind, ADDRESS);
  onTestFinished(() => provider.close());
  provider.deliver(confirmation('Alderworks', 'Miller'));
  provider.deliver(chatter(1));
  const data = join(scratchFolder(), 'data');
  const run = (...args: string[]) => hearback([...args, '--data-dir', data], provider.env);
  /** Goes where the program sends the browser, as a person who consents. */
  const setUp = async (...args: string[]): Promise<Ended> => {
    const running = startHearback(['fetch', '--auth-setup', ...args, '--data-dir', data], provider.env);
    const [url] = await running.says(/http:\S+/);
    const { headers } = await fetch(url, { redirect: 'manual' });
    expect((await fetch(headers.get('location')!)).status).toBe(200);
    return running.ended;
  };
  return { provider, data, run, setUp };
}

describe('hearback fetch --auth-setup', () => {
  it('connects by consent in the browser, shows it, and fetch reads without asking again.', async () => {
    const { run, setUp } = await at('gmail');
    const { code, stdout } = await setUp('--username', ADDRESS, '--mailbox', 'INBOX');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Connected ida@lund\.example\.\n {2}Consent at Google: .*gmail\.readonly\n/);
    expect(stdout).toMatch(/renewed by itself, five minutes before it ends/);
    expect(await run('fetch', '--once', '--mailbox', 'INBOX')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: 2 mails seen = 1 tracked/),
    });
    const status = JSON.parse((await run('mailboxes', 'status', '--json')).stdout) as {
      mailboxes: { quota: { used: number; limit: number; seconds: number }; state: string }[];
    };
    const [box] = status.mailboxes;
    expect(box).toMatchObject({ state: 'watching', quota: { limit: 6000, seconds: 60 } });
    expect(box!.quota.used).toBeGreaterThan(0);
    expect((await run('mailboxes', 'status')).stdout).toMatch(/quota: \d+ of 6000 units in 60 s/);
  });

  it('connects Outlook in the same way, which gives the tokens for one’s own registration only.', async () => {
    const { run, setUp } = await at('outlook');
    expect((await setUp('--username', ADDRESS)).stdout).toMatch(/Consent at Microsoft: .*Mail\.Read/);
    expect((await run('fetch', '--once')).stdout).toMatch(/: 2 mails seen = 1 tracked/);
  });

  it('takes a consent over from GOOGLE_TOKEN_FILE, and says what is wrong with one.', async () => {
    const { provider, data } = await at('gmail');
    const file = join(scratchFolder(), 'gmail_token.json');
    const { refreshToken } = provider.oauth.earlierGrant(0);
    const scopes = ['https://mail.google.com/'];
    const setUp = (content: object) => {
      writeFileSync(file, JSON.stringify(content));
      const args = ['fetch', '--auth-setup', '--username', ADDRESS, '--data-dir', data];
      return hearback(args, { ...provider.env, GOOGLE_TOKEN_FILE: file });
    };
    expect(await setUp({ token: 'x' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/can be renewed; move it/),
    });
    const other = { refresh_token: refreshToken, client_id: 'other', scopes };
    expect(await setUp(other)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/another GOOGLE_CLIENT_ID/),
    });
    const blind = { refresh_token: refreshToken, scopes: ['openid'] };
    expect(await setUp(blind)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no permission to read mail/),
    });
    const good = {
      refresh_token: provider.oauth.earlierGrant(0).refreshToken,
      client_id: provider.oauth.clientId,
      scopes,
    };
    expect(await setUp(good)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Taken over from .*gmail_token/),
    });
    expect(await setUp(good)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no longer accepts the consent/),
    });
  });

  it('says what it needs.', async () => {
    const data = scratchFolder();
    const setUp = (...args: string[]) => hearback(['fetch', '--auth-setup', '--data-dir', data, ...args]);
    expect(await setUp()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--username ADDRESS \(or IMAP_USER\)/),
    });
    expect(await setUp('--username', ADDRESS)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/set GOOGLE_CLIENT_ID or MICROSOFT_CLIENT_ID/),
    });
  });
});

describe('a consent', () => {
  it('is renewed five minutes before it ends, and not sooner.', async () => {
    const { provider, run, setUp } = await at('gmail');
    provider.oauth.expiresIn = 5 * 60 + 90;
    await setUp('--username', ADDRESS);
    const renewals = () =>
      provider.oauth.asked.filter((form) => form.get('grant_type') === 'refresh_token').length;
    await run('fetch', '--once');
    expect(renewals()).toBe(0);
    provider.oauth.expiresIn = 5 * 60 - 1;
    await setUp('--username', ADDRESS);
    provider.oauth.expiresIn = 3600;
    await run('fetch', '--once');
    expect(renewals()).toBe(1);
  });

  it('is shown by mailboxes auth --info without anything that opens the mailbox.', async () => {
    const { provider, run, setUp } = await at('gmail');
    await setUp('--username', ADDRESS);
    const plain = await run('mailboxes', 'auth', '--info', ADDRESS);
    expect(plain.stdout).toMatch(/The token holds until 20\d\d-/);
    const { stdout } = await run('mailboxes', 'auth', '--info', '--json', ADDRESS);
    expect(JSON.parse(stdout)).toMatchObject({
      by: 'consent',
      at: 'Google',
      renewed_by_itself: true,
      refused_at: null,
    });
    for (const secret of [...provider.oauth.good, 'ya29.'])
      expect(plain.stdout + stdout).not.toContain(secret);
    expect(await run('mailboxes', 'auth', ADDRESS)).toMatchObject({ code: 2 });
  });

  it('is withdrawn at Google by --revoke; what was read stays.', async () => {
    const { provider, run, setUp } = await at('gmail');
    await setUp('--username', ADDRESS);
    await run('fetch', '--once');
    expect(await run('mailboxes', 'auth', '--revoke', ADDRESS)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /The consent at Google is withdrawn\.\nida@lund\.example is read no more/,
      ),
    });
    expect(provider.oauth.good.size).toBe(0);
    expect((await run('mailboxes', 'auth', '--info', ADDRESS)).stdout).toMatch(/Nothing opens it any more/);
    const listed = await run('mailboxes', 'list');
    expect(listed.stdout).toMatch(/needs to be connected again[^]*2 seen = 1 tracked/);
  });

  it('is withdrawn when the mailbox is removed, which no failure of the provider holds up and which is told.', async () => {
    const { provider, run, setUp } = await at('gmail');
    await setUp('--username', ADDRESS);
    provider.oauth.outage = 'reset';
    const { code, stdout, stderr } = await run('mailboxes', 'remove', ADDRESS);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Removed ida@lund\.example .*\nGoogle could not be told .*\(unreachable\).*https:/,
    );
    expect(JSON.parse(stderr)).toMatchObject({ event: 'consent_revoke_failed', reason: 'unreachable' });
    provider.oauth.outage = 'none';
    await setUp('--username', ADDRESS);
    expect((await run('mailboxes', 'remove', ADDRESS)).stdout).toMatch(
      /The consent at Google is withdrawn\./,
    );
    expect((await run('mailboxes', 'list')).stdout).toMatch(/^No mailbox yet/);
  });

  it('is withdrawn by hand at Microsoft, whose page is named; a password is only deleted.', async () => {
    const { data, run, setUp } = await at('outlook');
    await setUp('--username', ADDRESS);
    expect((await run('mailboxes', 'auth', '--revoke', ADDRESS)).stdout).toMatch(
      /Microsoft lets no program withdraw a consent; .* yourself at https:/,
    );
    const settings = { address: 'ida@post.example', host: '127.0.0.1', port: 1, folders: null, since: null };
    await keepAccount(data, { provider: 'imap', settings, secret: { type: 'password', password: 'x' } });
    expect((await run('mailboxes', 'auth', '--revoke', 'ida@post.example')).stdout).toMatch(
      /^The password is deleted here\./,
    );
  });
});

describe('the log', () => {
  it('tells of failing mailboxes in JSON lines, in serve and in fetch, and names nobody.', async () => {
    const canaries = ['canaryaddress', 'canaryhost', 'canarylogin', 'canarysecret', 'canaryfolder'];
    const [address, host, login, secret, folder] = canaries as [string, string, string, string, string];
    const data = join(scratchFolder(), 'data');
    mkdirSync(data, { mode: 0o700 });
    const id = await keepAccount(data, {
      provider: 'imap',
      settings: {
        address: `${address}@${host}.invalid`,
        host: `${host}.invalid`,
        username: login,
        folders: [folder],
        since: null,
      },
      secret: { type: 'password', password: secret },
    });
    const failed = {
      event: 'account_failed',
      mailbox: id,
      provider: 'imap',
      level: 'warn',
      run_id: expect.any(String),
    };
    const eventsOf = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as object);
    const fetched = await hearback(['fetch', '--once', '--data-dir', data]);
    expect(fetched.code).toBe(1);
    expect(eventsOf(fetched.stderr)).toContainEqual(expect.objectContaining(failed));
    const server = startHearback(['serve', '--port', '0', '--data-dir', data], { LOG_LEVEL: 'DEBUG' });
    await server.says(/"event":"account_failed"/);
    server.process.kill('SIGTERM');
    const served = await server.ended;
    expect(eventsOf(served.stdout)).toContainEqual(
      expect.objectContaining({ ...failed, reason: 'unreachable' }),
    );
    const logged = [...eventsOf(served.stdout), ...eventsOf(fetched.stderr)].map((line) =>
      JSON.stringify(line),
    );
    expect(logged.length).toBeGreaterThan(1);
    for (const canary of canaries) expect(logged.join('\n')).not.toContain(canary);
    for (const canary of canaries) expect(served.stdout + served.stderr).not.toContain(canary);
  });
});
