// Tests what the program logs while it works: stable events, one run, and no word of what it was entrusted with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { composeMail, confirmation, mboxOf } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { dovecotLeftOut, startDovecot } from '../servers/dovecot.ts';
import { startTraceCollector, type TraceCollector } from '../servers/trace-collector.ts';
import { expectNothingPlanted, linesOf, PLANTED } from './planted-canaries.ts';
import { hearback, startHearback, type Running } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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

/** What a collector was sent: no word of what was planted, and the run that the log names. */
function expectPrivate(collector: TraceCollector, runId: string | undefined): void {
  expectNothingPlanted(...collector.requests.map(({ text }) => text));
  for (const { resourceSpans } of collector.requests.map(({ body }) => body))
    for (const { resource } of resourceSpans)
      expect(resource.attributes).toContainEqual({ key: 'hearback.run_id', value: { stringValue: runId } });
}

/** The way of a mail, from a look at its mailbox to the fold. */
function expectWay(collector: TraceCollector): void {
  const spans = collector.spans();
  const [spool] = spans.filter(({ name }) => name === 'spool');
  const { traceId, spanId, links } = spool ?? expect.fail('nothing was spooled');
  const tracesOf = (wanted: string) =>
    spans.filter(({ name }) => name === wanted).map((span) => span.traceId);
  for (const name of ['do process-mail', 'judge', 'write process-mail', 'record', 'fold'])
    expect(tracesOf(name), name).toContain(traceId);
  const [decided] = spans.filter((span) => span.traceId === traceId && span.name === 'do process-mail');
  expect(decided).toMatchObject({ parentSpanId: spanId, kind: 5 });
  expect(tracesOf('poll')).toContain(links?.[0]?.traceId);
  expect(tracesOf('fetch').filter((fetched) => !tracesOf('poll').includes(fetched))).toEqual([]);
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
    const collector = await startTraceCollector();
    onTestFinished(() => collector.stop());
    const server = startHearback(['serve', '--port', '0', '--data-dir', data], {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
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
    expectPrivate(collector, lines[0]?.run_id);
    expect(collector.requests[0]?.headers['x-key']).toBe('canary-otlp-key');
    expect(collector.spans().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['import', 'judge', 'record', 'fold', 'POST /api/v1/imports', 'GET *']),
    );
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
    const collector = await startTraceCollector();
    onTestFinished(() => collector.stop());
    const server = startHearback(['serve', '--port', '0', ...at], {
      LOG_LEVEL: 'DEBUG',
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
    });
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
    const isDecided = () => collector.spans().some(({ name }) => name === 'write process-mail');
    await vi.waitUntil(isDecided, { timeout: 120_000, interval: 200 });
    server.process.kill('SIGTERM');
    const served = await server.ended;
    expectPrivate(collector, linesOf(served.stdout)[0]?.run_id);
    expectWay(collector);
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
