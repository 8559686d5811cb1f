// Tests the server as a process: what it refuses, what it survives, and what runs beside it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ApplicationList, Import, Mailbox, SettingsState } from '../../src/contracts/api.ts';
import { chatter, confirmation, mailDay, mboxOf, rejection } from '../flow/compose-mail.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { hearback, importJson, saidOf, startHearback, type Running } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();

interface Server extends Running {
  url: string;
  port: string;
}

async function serve(data: string): Promise<Server> {
  const running = startHearback(['serve', '--port', '0', '--data-dir', data]);
  const [, port] = await running.says(/Hearback is ready: http:\/\/localhost:(\d+)/);
  return { ...running, port: port as string, url: `http://localhost:${port}` };
}

const ask = async <T>(server: Server, path: string, init?: RequestInit): Promise<T> =>
  (await (await fetch(`${server.url}/api/v1${path}`, init)).json()) as T;
const applications = (server: Server) => ask<ApplicationList>(server, '/applications');
const upload = (server: Server, name: string, body: string) =>
  ask<Import>(server, `/imports?name=${name}`, { method: 'POST', body });

async function until<T>(look: () => Promise<T>, isSo: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (isSo(found)) return found;
    await wait(20);
  }
}
/** The most memory that the server ever had, MB. */
const peakMemory = ({ process: { pid } }: Server) =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
const finished = (server: Server, id: string) =>
  until(
    () => ask<Import>(server, `/imports/${id}`),
    ({ state }) => state === 'done' || state === 'failed',
  );

let data: string;
let server: Server;
beforeAll(async () => {
  data = join(scratchFolder(), 'data');
  server = await serve(data);
});
afterAll(() => server.process.kill('SIGKILL'));

describe('hearback serve', () => {
  it('serves the page and the API, on this machine only.', async () => {
    const page = await fetch(server.url);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await page.text()).toContain('<script');
    expect(await applications(server)).toMatchObject({ total: 0 });
    expect(await ask(server, '/health/ready')).toEqual({ status: 'ok', missing: [] });
  });

  it('is refused where another one works on the same folder.', async () => {
    const second = await hearback(['serve', '--port', '0', '--data-dir', data]);
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(
      /^hearback: another hearback serve is already running on .*; use that one, stop it, or name another folder with --data-dir\n$/,
    );
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('is refused where the port is taken, and ends.', async () => {
    const second = await hearback(['serve', '--port', server.port, '--data-dir', join(scratchFolder(), 'd')]);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(
      /^hearback: port \d+ is in use by another program; choose another with --port\n$/,
    );
  });

  it('shows what an import beside it has read.', async () => {
    const path = join(scratchFolder(), 'box.mbox');
    writeFileSync(path, mboxOf([confirmation('Alderworks', 'Miller'), chatter(1)]));
    const { code } = await importJson(data, path);
    expect(code).toBe(0);
    const { items } = await applications(server);
    expect(items).toMatchObject([{ company: 'Alderworks', status: 'applied' }]);
  });

  it('takes an upload, and removes its copy once it is read.', async () => {
    const { id } = await upload(server, 'more.mbox', mboxOf([rejection('Alderworks', 'Miller'), chatter(2)]));
    expect(await finished(server, id)).toMatchObject({
      state: 'done',
      ledger: { seen: 2, tracked: 1, ignored: 1 },
    });
    expect((await applications(server)).items).toMatchObject([{ company: 'Alderworks', status: 'rejected' }]);
    await until(
      async () => readdirSync(join(data, 'uploads')),
      (left) => left.length === 0,
    );
  });

  it('corrects, takes back, and says what it does not know.', async () => {
    const id = (await applications(server)).items[0]?.id;
    const { timeline } = await ask<{ timeline: { item_id: string }[] }>(server, `/applications/${id}`);
    const post = (body: object) =>
      fetch(`${server.url}/api/v1/corrections`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const made = await post({ type: 'status', item: timeline[0]?.item_id, status: 'offer' });
    expect(made.status).toBe(201);
    expect((await applications(server)).items).toMatchObject([{ status: 'offer' }]);
    const correction = ((await made.json()) as { id: string }).id;
    expect((await fetch(`${server.url}/api/v1/corrections/${correction}`, { method: 'DELETE' })).status).toBe(
      204,
    );
    expect((await applications(server)).items).toMatchObject([{ status: 'rejected' }]);
    expect((await post({ type: 'note', item: 'zzz', text: 'x' })).status).toBe(404);
  });

  it('reads a mail again that was rescued, from the file beside it.', async () => {
    const mailboxes = await ask<{ items: Mailbox[] }>(server, '/mailboxes');
    const box = mailboxes.items.find(({ type }) => type === 'file') as Mailbox;
    const left = await ask<{ items: { mail_id: string }[] }>(server, `/mailboxes/${box.id}/left-out`);
    const rescued = await ask(server, '/corrections', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'rescue', item: left.items[0]?.mail_id }),
    });
    expect(rescued).toMatchObject({ rescued: 'done' });
  });

  it('carries out a change of the settings beside all else, and ends in the last of several.', async () => {
    const choose = (sensitivity: string) =>
      ask<SettingsState>(server, '/settings', {
        method: 'PUT',
        body: JSON.stringify({ sensitivity }),
        headers: { 'content-type': 'application/json' },
      });
    expect((await choose('many')).sensitivity).toBe('many');
    expect((await choose('few')).sensitivity).toBe('few');
    await choose('normal');
    const isOver = ({ applying }: SettingsState) => applying === null;
    expect(await until(() => ask<SettingsState>(server, '/settings'), isOver)).toMatchObject({
      sensitivity: 'normal',
      body_days: null,
      sheets: null,
      applying: null,
    });
  });

  it('takes in a file that is larger than its memory may become, piece by piece.', async (context) => {
    if (!existsSync('/proc/self/status')) context.skip('only Linux tells the memory of another process');
    const megabytes = 400;
    const before = peakMemory(server);
    const { promise, resolve, reject } = Promise.withResolvers<Import>();
    const sending = request({ port: server.port, path: '/api/v1/imports?name=large.bin', method: 'POST' });
    sending.on('error', reject);
    sending.on('response', async (response) => {
      const pieces = await response.toArray();
      resolve(JSON.parse(Buffer.concat(pieces).toString()) as Import);
    });
    const piece = Buffer.alloc(1024 * 1024, 'no mail at all ');
    const body = Readable.from(Array.from({ length: megabytes }, () => piece));
    body.pipe(sending);
    const run = await finished(server, (await promise).id);
    expect(run).toMatchObject({
      state: 'done',
      bytes_total: megabytes * piece.length,
      ledger: { seen: 1, dead_lettered: 1 },
    });
    const { items } = await ask<{ items: { reason: string }[] }>(
      server,
      `/mailboxes/${run.mailbox_id}/left-out`,
    );
    expect(items).toMatchObject([{ reason: expect.stringMatching(/not mail|no mail/) }]);
    expect(peakMemory(server) - before).toBeLessThan(megabytes / 2);
  });

  it('answers nobody under a foreign name.', async () => {
    const status = await new Promise((resolve, reject) => {
      request(
        { port: server.port, path: '/api/v1/applications', headers: { host: 'evil.example' } },
        (answer) => resolve(answer.statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('stops cleanly when asked to, and gives the folder free.', async () => {
    server.process.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(saidOf(server.stderr())).toBe('');
    server = await serve(data);
    expect(await applications(server)).toMatchObject({ total: 1 });
  });

  it('killed in the middle of an import goes on with it when it is started again.', async () => {
    const mails = Array.from({ length: 2500 }, (_, n) => chatter(1000 + n));
    for (let n = 0; n < 10; n++)
      mails.splice(n * 200, 0, confirmation(`${'ABCDEFGHIJ'[n]}lbatross`, 'Miller', { date: mailDay(n) }));
    const { id } = await upload(server, 'large.mbox', mboxOf(mails));
    const before = await until(
      () => ask<Import>(server, `/imports/${id}`),
      ({ state, ledger }) => state !== 'waiting' && ledger.seen > 0,
    );
    expect(before.state).toBe('running');
    server.process.kill('SIGKILL');
    await server.ended;
    server = await serve(data);
    expect(await finished(server, id)).toMatchObject({
      state: 'done',
      ledger: { seen: mails.length, tracked: 10, ignored: mails.length - 10, duplicate: 0 },
    });
    expect(await applications(server)).toMatchObject({ total: 11 });
    for (const { balanced } of (await ask<{ items: Mailbox[] }>(server, '/mailboxes')).items)
      expect(balanced).toBe(true);
    await until(
      async () => readdirSync(join(data, 'uploads')),
      (left) => left.length === 0,
    );
  });

  it('killed while it received a file removes the half when it is started again.', async () => {
    const sending = request({ port: server.port, path: '/api/v1/imports?name=half.mbox', method: 'POST' });
    sending.on('error', () => undefined);
    sending.write(mboxOf([chatter(9001)]));
    const uploads = join(data, 'uploads');
    await until(
      async () => existsSync(uploads) && readdirSync(uploads).length > 0,
      (there) => there,
    );
    server.process.kill('SIGKILL');
    await server.ended;
    expect(readdirSync(uploads)).toHaveLength(1);
    server = await serve(data);
    expect(readdirSync(uploads)).toEqual([]);
  });
});
