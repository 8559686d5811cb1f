// Sends a real server what no client library would: it answers in the words of HTTP, tells nothing of its inside, and goes on.
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/bin/listen.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { sharedTracker } from './scratch-tracker.ts';

const openShared = sharedTracker();
let app: ScratchApp;
beforeAll(async () => {
  app = await scratchApp(await openShared());
});

async function served(): Promise<number> {
  const place = { port: 0, address: '127.0.0.1', setting: 'PORT' };
  const { server, port } = await listen(getRequestListener(app.fetch), place);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}

/** All that comes back until the server hangs up. */
async function say(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  let heard = '';
  socket.setEncoding('latin1').on('data', (piece: string) => (heard += piece));
  socket.write(text, 'latin1');
  await new Promise((done) => socket.once('close', done));
  return heard;
}

const close = 'Connection: close\r\n\r\n';
const HOST = 'Host: localhost\r\n';
const REQUESTS: readonly [what: string, text: string][] = [
  ['a host with a blank', `GET /api/v1/applications HTTP/1.1\r\nHost: exa mple\r\n${close}`],
  ['a host with a slash', `GET /api/v1/applications HTTP/1.1\r\nHost: localhost/x\r\n${close}`],
  ['a host with a login', `GET /api/v1/applications HTTP/1.1\r\nHost: a@localhost\r\n${close}`],
  ['a host with a bad port', `GET /api/v1/applications HTTP/1.1\r\nHost: localhost:99999999\r\n${close}`],
  ['no host', `GET /api/v1/applications HTTP/1.1\r\n${close}`],
  ['two hosts', `GET /api/v1/applications HTTP/1.1\r\n${HOST}Host: evil.example\r\n${close}`],
  [
    'the address of another server',
    `GET http://evil.example/api/v1/applications HTTP/1.1\r\nHost: evil.example\r\n${close}`,
  ],
  ['an address with two slashes', `GET //evil.example/api/v1 HTTP/1.1\r\n${HOST}${close}`],
  ['an address that is no path', `GET api HTTP/1.1\r\n${HOST}${close}`],
  ['an address with bytes above ASCII', `GET /api/v1/applications/\xff\xfe HTTP/1.1\r\n${HOST}${close}`],
  ['half an escape', `GET /api/v1/applications/%E0%A4%A HTTP/1.1\r\n${HOST}${close}`],
  ['an escaped NUL', `GET /api/v1/applications/%00?q=%00 HTTP/1.1\r\n${HOST}${close}`],
  ['a way out of the folder', `GET /assets/../../../../etc/passwd HTTP/1.1\r\n${HOST}${close}`],
  ['an escaped way out', `GET /assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\n${HOST}${close}`],
  ['a method of its own', `MAKE /api/v1/applications HTTP/1.1\r\n${HOST}${close}`],
  ['TRACE', `TRACE /api/v1/applications HTTP/1.1\r\n${HOST}${close}`],
  ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\n${HOST}${close}`],
  [
    'two lengths',
    `POST /api/v1/applications HTTP/1.1\r\n${HOST}Content-Length: 2\r\nContent-Length: 3\r\n${close}{}`,
  ],
  [
    'a length and chunks',
    `POST /api/v1/applications HTTP/1.1\r\n${HOST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n${close}0\r\n\r\n`,
  ],
  ['a length below nothing', `POST /api/v1/applications HTTP/1.1\r\n${HOST}Content-Length: -5\r\n${close}{}`],
  [
    'chunks that are none',
    `POST /api/v1/applications HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n${close}zz\r\n{}\r\n`,
  ],
  ['a head of a megabyte', `GET / HTTP/1.1\r\n${HOST}X-Long: ${'x'.repeat(1_000_000)}\r\n${close}`],
  ['a thousand fields', `GET / HTTP/1.1\r\n${HOST}${'a: b\r\n'.repeat(5000)}${close}`],
  ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'.padEnd(200, '\x00')],
  ['an old version', `GET /api/v1/applications HTTP/1.0\r\n\r\n`],
];

describe('a server that is sent', () => {
  it.each(REQUESTS)('%s answers in HTTP, tells nothing of its inside, and goes on.', async (_what, text) => {
    const port = await served();
    const heard = await say(port, text);
    const [, status = '0'] = /^HTTP\/1\.1 (\d{3}) /u.exec(heard) ?? [];
    // Nothing at all is an answer, too: it hung up.
    if (heard !== '') expect(Number(status), heard.slice(0, 300)).toBeLessThan(500);
    expect(heard).not.toMatch(/node_modules|\.ts:\d|root:x:|Orrin/u);
    expect(app.errors).toEqual([]);
    const after = await say(port, `GET /api/v1/health/live HTTP/1.1\r\n${HOST}${close}`);
    expect(after).toMatch(/^HTTP\/1\.1 200 /u);
  });

  it.each([
    [431, `GET /api/v1/applications?cursor=${'A'.repeat(60_000)} HTTP/1.1\r\n${HOST}${close}`],
    [400, `MAKE /api/v1/applications HTTP/1.1\r\n${HOST}${close}`],
  ])('what is refused with %i before any route sees it gets a problem document.', async (status, text) => {
    const heard = await say(await served(), text);
    const [head = '', body = ''] = heard.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(head).toMatch(/\r\ncontent-type: application\/problem\+json\r\n/iu);
    expect(JSON.parse(body)).toMatchObject({ type: 'about:blank', status });
  });

  it('a foreign name answers 403 alone, whatever the address says.', async () => {
    const port = await served();
    for (const address of ['/', 'http://localhost/', 'http://localhost/api/v1/applications']) {
      const heard = await say(port, `GET ${address} HTTP/1.1\r\nHost: evil.example\r\n${close}`);
      expect(heard).toMatch(/^HTTP\/1\.1 403 /u);
    }
  });
});
