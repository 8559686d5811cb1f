// Tests on a real server that bodies are taken within bounds of size, time, depth and format, and that what is too much is told as a problem.
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { boundBodies, type BoundedRoutes } from '../../src/api/bound-bodies.ts';
import { listen } from '../../src/bin/listen.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { sharedTracker } from './scratch-tracker.ts';

const NAME = { 'content-type': 'application/json' };
const MB = 1024 * 1024;

const openShared = sharedTracker();
let app: ScratchApp;
beforeAll(async () => {
  app = await scratchApp(await openShared());
});

/** Serves on a free port until the test ends. */
async function served(fetch: (request: Request) => Response | Promise<Response>): Promise<number> {
  const place = { port: 0, address: '127.0.0.1', setting: 'PORT' };
  const { server, port } = await listen(getRequestListener(fetch), place);
  server.requestTimeout = 0;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}

interface Sent {
  status: number;
  type: string | undefined;
  detail: string;
}

interface Wish {
  path: string;
  headers?: Record<string, string>;
  /** Sent as they are drawn; without a content-length that is told, in chunks. */
  pieces: Iterable<string>;
}

/** Sends a body piece by piece, as fast as it is taken, and reads what is answered even when that comes before the end. */
async function send(port: number, { path, headers = NAME, pieces }: Wish): Promise<Sent> {
  const outgoing = httpRequest({ port, path: `/api/v1${path}`, method: 'POST', headers });
  const answered = once(outgoing, 'response');
  let open = true;
  outgoing.on('error', () => (open = false));
  void answered.then(() => (open = false));
  void (async () => {
    for (const piece of pieces) {
      if (!open) break;
      if (!outgoing.write(piece)) await Promise.race([once(outgoing, 'drain'), answered]);
    }
    outgoing.end();
  })().catch(() => undefined);
  const [response] = (await answered) as [import('node:http').IncomingMessage];
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  outgoing.destroy();
  const type = response.headers['content-type'];
  const detail = type === 'application/problem+json' ? (JSON.parse(text) as { detail: string }).detail : text;
  return { status: response.statusCode ?? 0, type, detail };
}

const PROBLEM = 'application/problem+json';

function* endless(): Generator<string> {
  yield '{"company":"';
  for (;;) yield 'x'.repeat(64 * 1024);
}

describe('a body', () => {
  it('that tells a length of more than a megabyte is refused before any of it is read.', async () => {
    const port = await served(app.fetch);
    const headers = { ...NAME, 'content-length': String(10 * MB) };
    const sent = await send(port, { path: '/applications', headers, pieces: ['{'] });
    expect(sent).toMatchObject({ status: 413, type: PROBLEM });
    expect(sent.detail).toContain('larger than 1 MB');
  });

  it('that tells no length is read to its bound and not beyond.', async () => {
    const port = await served(app.fetch);
    const sent = await send(port, { path: '/applications', pieces: endless() });
    expect(sent).toMatchObject({ status: 413, type: PROBLEM });
  });

  it('of mails may be larger, and is bounded as well.', async () => {
    const port = await served(app.fetch);
    const large = JSON.stringify({ messages: [{ raw: 'A'.repeat(2 * MB) }] });
    expect((await send(port, { path: '/emails/ingest', pieces: [large] })).status).toBe(202);
    const headers = { ...NAME, 'content-length': String(60 * MB) };
    expect((await send(port, { path: '/emails/ingest', headers, pieces: ['{'] })).status).toBe(413);
  });

  it('that is a file goes to the disk whatever its size.', async () => {
    const port = await served(app.fetch);
    const pieces = Array.from({ length: 40 }, () => 'x'.repeat(64 * 1024));
    const sent = await send(port, { path: '/imports?name=a.mbox', headers: {}, pieces });
    expect(sent.status).toBe(201);
  });

  it('nested deeper than anything here is refused, however deep.', async () => {
    for (const depth of [40, 500_000]) {
      const nested = `{"company":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      const { status, body } = await app.post('/applications', nested);
      expect(status).toBe(422);
      expect(body.detail).toContain('deeper');
    }
  });

  it('in another format than JSON is refused, as a form of a foreign page would be.', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      const { status, body } = await app.post(
        '/applications',
        { company: 'Orrin Mills' },
        { 'content-type': type },
      );
      expect(status).toBe(415);
      expect(body.detail).toContain('application/json');
    }
    const named = { 'content-type': 'application/json; charset=utf-8' };
    expect((await app.post('/applications', { company: 'Orrin Mills' }, named)).status).toBe(201);
  });

  it('that comes letter by letter is not waited for.', async () => {
    const bounds: BoundedRoutes = { usual: { size: MB, within: 300 }, others: {} };
    const slow = new Hono();
    slow.use('*', boundBodies(bounds));
    slow.post('*', async (c) => c.json(await c.req.json()));
    const port = await served(slow.fetch);
    const socket = connect(port, '127.0.0.1');
    const timer = setInterval(() => socket.write('1'), 20);
    onTestFinished(() => {
      clearInterval(timer);
      socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.write('POST /x HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n');
    socket.write('content-length: 100000\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
    expect(String(answer)).toContain(PROBLEM);
    await once(socket, 'close');
  });
});

describe('a connection', () => {
  it('whose head comes letter by letter is hung up on.', async () => {
    const place = { port: 0, address: '127.0.0.1', setting: 'PORT' };
    const { server, port } = await listen(getRequestListener(app.fetch), place);
    expect(server.headersTimeout).toBeLessThanOrEqual(20_000);
    server.headersTimeout = 500;
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => {
      socket.destroy();
      server.close();
    });
    socket.on('error', () => undefined);
    socket.write('GET /api/v1/applications HTTP/1.1\r\nhost: localhost\r\nx-slow: ');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
  });
});
