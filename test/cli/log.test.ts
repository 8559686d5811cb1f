// Tests what the program logs while it works: stable events, one run, and no word of what it was entrusted with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { composeMail, confirmation, mboxOf } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { dovecotLeftOut, startDovecot } from '../servers/dovecot.ts';
import { servePeople } from '../servers/serve-people.ts';
import { hearback, startHearback, type Running } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Line {
  level: string;
  time: string;
  run_id: string;
  event: string;
  [field: string]: unknown;
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .filter(({ event }) => event !== undefined);

/** Each is planted in one place of a mail, of the settings, or of what is asked over HTTP. */
const PLANTED = {
  HEARBACK_KEY: 'c0ffee'.repeat(10) + 'abcd',
  GOOGLE_CLIENT_ID: 'canary-google-id',
  GOOGLE_CLIENT_SECRET: 'canary-google-secret',
  MICROSOFT_CLIENT_SECRET: 'canary-microsoft-secret',
  OPENAI_API_KEY: 'sk-canary-openai',
  ANTHROPIC_API_KEY: 'sk-canary-anthropic',
};
const CANARIES = [
  ...Object.values(PLANTED),
  'canarysubject',
  'canarycompany',
  'canaryrole',
  'canarysender',
  'canaryname',
  'canarytext',
  'canaryhtml',
  'canaryrecipient',
  'canarymessageid',
  'canaryheader',
  'canaryattachment',
  'canaryfilename',
  'canaryfolder',
  'canarypassword',
  'canaryusername',
  'canaryquery',
  'canarynote',
  'canaryhost',
];

const MAILS = [
  confirmation('Canarycompany', 'Canaryrole', {
    id: '<canarymessageid@mill.example>',
    subject: 'We received your application for Canaryrole at Canarycompany (canarysubject)',
    from: '"Canaryname Hale" <canarysender@canarycompany.example>',
    to: 'Canaryrecipient <canaryrecipient@lund.example>',
    headers: ['X-Note: canaryheader', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    body: [
      '--b\nContent-Type: text/plain\n',
      'Dear Canaryname,\n\nThank you for applying for the Canaryrole position at Canarycompany, canarytext. We have received your application and will review it.\n',
      '--b\nContent-Type: text/html\n',
      '<p>Thank you for applying, canaryhtml.</p>',
      '--b\nContent-Type: application/pdf; name=canaryattachment.pdf\nContent-Transfer-Encoding: base64\n',
      'Y2FuYXJ5',
      '--b--',
    ].join('\n'),
  }),
  composeMail({
    id: '<x@y.example>',
    from: 'canarysender@z.example',
    subject: 'canarysubject',
    body: 'canarytext',
  }),
];

function expectNothingPlanted(...outputs: readonly string[]): void {
  const all = outputs.join('\n').toLowerCase();
  expect(CANARIES.filter((canary) => all.includes(canary.toLowerCase()))).toEqual([]);
}

const logged = (event: string) => (running: Running) =>
  running.says(new RegExp(`"event":"${event}"`)).then(() => undefined);

describe('the log of an import', () => {
  it('tells begin and end with the ledger, as one run, at the level that is asked for.', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'canaryfilename.mbox');
    writeFileSync(path, mboxOf(MAILS));
    const at = ['--data-dir', join(folder, 'data')];
    const { code, stdout, stderr } = await hearback(['import', path, '--json', ...at], {
      LOG_LEVEL: 'DEBUG',
    });
    expect(code).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
    const lines = linesOf(stderr);
    expect(lines.map(({ event }) => event)).toEqual(['ingest_start', 'ingest_done']);
    expect(new Set(lines.map(({ run_id }) => run_id)).size).toBe(1);
    expect(lines[0]!.run_id).toMatch(UUID);
    expect(lines[1]).toMatchObject({
      level: 'info',
      source: 'file',
      state: 'done',
      mails: 2,
      tracked: 1,
      ignored: 1,
      balanced: true,
      import: expect.stringMatching(UUID),
    });
    expectNothingPlanted(stderr);
    const quiet = await hearback(['import', path, '--json', ...at], { LOG_LEVEL: 'WARNING' });
    expect(linesOf(quiet.stderr)).toEqual([]);
  });

  it('is plain lines on a terminal.', async (context) => {
    const folder = scratchFolder();
    const path = join(folder, 'box.mbox');
    writeFileSync(path, mboxOf(MAILS));
    const command = `bin/hearback import ${path} --data-dir ${join(folder, 'data')}`;
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    if (status === null) context.skip('there is no script(1), which brings a terminal');
    expect(stdout).toMatch(/\d\d:\d\d:\d\d INFO {2}ingest_start source=file/);
    expect(stdout).toMatch(/\d\d:\d\d:\d\d INFO {2}ingest_done source=file .*mails=2/);
    expect(stdout).not.toContain('"event"');
  });
});

describe('the log of a server', () => {
  it('bears one run in all threads, and none of what was planted, whatever goes wrong.', async () => {
    const data = join(scratchFolder(), 'data');
    const server = startHearback(['serve', '--port', '0', '--data-dir', data], {
      LOG_LEVEL: 'DEBUG',
      LLM_PROVIDER: 'openai',
      LLM_MODEL: 'm',
      LLM_BASE_URL: 'http://127.0.0.1:9/v1',
      METRICS_PORT: '0',
      ...PLANTED,
    });
    const [, url] = await server.says(/ready: (http:\/\/\S+)/);
    const api = `${url}/api/v1`;
    const post = (path: string, body: string) =>
      fetch(`${api}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const upload = await fetch(`${api}/imports?name=canaryfilename.mbox&folder=canaryfolder`, {
      method: 'POST',
      body: mboxOf(MAILS),
    });
    expect(upload.status).toBe(201);
    await logged('ingest_done')(server);
    const refused = [
      await post('/accounts', '{"address":"canarysender@lund.example","canarynote":'),
      await post('/corrections', '{"type":"note","item":"canarynote","text":"canarynote"}'),
      await post(
        '/accounts',
        JSON.stringify({
          address: 'canarysender@canaryhost.invalid',
          host: 'canaryhost.invalid',
          port: 993,
          security: 'tls',
          username: 'canaryusername',
          password: 'canarypassword',
        }),
      ),
      await fetch(`${api}/applications?q=canaryquery&sort=canaryquery`),
      await fetch(`${api}/canaryquery`),
    ];
    expect(
      refused.map(({ status }) => status).filter((status) => status >= 400).length,
    ).toBeGreaterThanOrEqual(4);
    const [, port] = /"event":"metrics_listening","port":(\d+)/.exec(server.stdout()) ?? [];
    const aside = `http://127.0.0.1:${port}`;
    const told: string[] = [];
    for (const path of ['/metrics', '/status', '/health', '/ready']) {
      const response = await fetch(`${aside}${path}`);
      expect(response.status, path).toBe(200);
      told.push(await response.text());
    }
    expect(told[0]).toContain('email_ingestion_emails_processed_total 2');
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    server.process.kill('SIGTERM');
    const { code, stdout, stderr } = await server.ended;
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    const events = lines.map(({ event }) => event);
    expect(events).toEqual(
      expect.arrayContaining(['serve_start', 'ingest_start', 'ingest_done', 'serve_stop']),
    );
    expect(new Set(lines.map(({ run_id }) => run_id)).size).toBe(1);
    expect(lines.filter(({ event }) => !/^[a-z0-9_]+$/.test(event))).toEqual([]);
    expectNothingPlanted(stdout, stderr, ...told);
  });
});

describe('the log of a server with people', () => {
  it('tells who came in and who did not, and nothing of what they typed.', async () => {
    const server = await servePeople(join(scratchFolder(), 'data'), { ...PLANTED, LOG_LEVEL: 'DEBUG' });
    const cookie = await server.join('canarysender@people.example');
    const tries: [string, unknown, string?][] = [
      ['/sign-in', { email: 'canarysender@people.example', password: 'canarypassword' }],
      ['/sign-in', { email: 'canaryrecipient@people.example', password: 'canarypassword' }],
      ['/invitations/look', { token: 'canaryquery' }],
      ['/me/keys', { name: 'canaryname', scopes: ['read'] }, cookie],
      ['/me/delete', { password: 'canarypassword' }, cookie],
    ];
    for (const [path, body, by] of tries) await server.ask('POST', path, body, by);
    server.process.kill('SIGTERM');
    const { stdout, stderr } = await server.ended;
    const events = linesOf(stdout).map(({ event }) => event);
    expect(events).toEqual([
      'serve_start',
      'invitation_taken',
      'sign_in_done',
      'sign_in_refused',
      'sign_in_refused',
      'invitation_refused',
      'key_made',
      'proof_refused',
      'serve_stop',
    ]);
    const person = linesOf(stdout).find(({ event }) => event === 'sign_in_done')?.['person'];
    expect(person).toMatch(UUID);
    expectNothingPlanted(stdout, stderr);
  });
});

describe.skipIf(dovecotLeftOut)('the log of a fetch', () => {
  it('tells of each look that found something, and of failures without what they say.', async () => {
    const dovecot = await startDovecot();
    let stopped: Promise<void> | null = null;
    const stop = () => (stopped ??= dovecot.stop());
    onTestFinished(stop);
    dovecot.deliver(
      'canaryusername',
      'INBOX',
      MAILS.map((mail) => ({ bytes: Buffer.from(mail) })),
    );
    const folder = scratchFolder();
    mkdirSync(join(folder, 'data'));
    const at = ['--data-dir', join(folder, 'data')];
    const server = startHearback(['serve', '--port', '0', ...at], { LOG_LEVEL: 'DEBUG' });
    const [, url] = await server.says(/ready: (http:\/\/\S+)/);
    const made = await fetch(`${url}/api/v1/accounts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        address: 'canarysender@lund.example',
        host: '127.0.0.1',
        port: dovecot.port,
        security: 'none',
        username: 'canaryusername',
        password: dovecot.password,
      }),
    });
    expect(made.status).toBe(201);
    await logged('ingest_done')(server);
    server.process.kill('SIGTERM');
    const served = await server.ended;
    const fetched = await hearback(['fetch', '--once', '--json', ...at], { LOG_LEVEL: 'DEBUG' });
    expect(fetched.code).toBe(0);
    await stop();
    const failed = await hearback(['fetch', '--once', '--json', ...at]);
    expect(failed.code).toBe(1);
    const done = linesOf(served.stdout).find(({ event }) => event === 'ingest_done');
    expect(done).toMatchObject({ level: 'info', source: 'account', provider: 'imap', first: true, mails: 2 });
    const again = linesOf(fetched.stderr).filter(({ event }) => event.startsWith('ingest_'));
    expect(again.map(({ level, event }) => `${level} ${event}`)).toEqual([
      'debug ingest_start',
      'debug ingest_done',
    ]);
    const trouble = linesOf(failed.stderr).find(({ event }) => event === 'account_failed');
    expect(trouble).toMatchObject({ level: 'warn', provider: 'imap', reason: 'unreachable', attempts: 1 });
    const lines = [served, fetched, failed]
      .flatMap(({ stdout, stderr }) => [...linesOf(stdout), ...linesOf(stderr)])
      .map((line) => JSON.stringify(line));
    expectNothingPlanted(...lines);
  });
});
