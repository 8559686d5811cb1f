// Tests that posting stays within its time, its reach and its measure, whatever the receiver does.
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ForbiddenAddress } from './guarded-connect.ts';
import { postGuarded } from './post-guarded.ts';

async function receiver(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
}

const message = { headers: { 'content-type': 'application/json' }, body: '{"ü":1}' };
const near = { reach: 'loopback' as const, timeout: 20_000 };

describe('postGuarded', () => {
  it('sends headers and body, and tells the status.', async () => {
    let heard = '';
    const url = await receiver(async (request, response) => {
      for await (const piece of request) heard += String(piece);
      heard += ` ${request.method} ${request.headers['content-type']}`;
      response.writeHead(204).end();
    });
    await expect(postGuarded({ url, ...message }, near)).resolves.toEqual({ status: 204, retryAfter: null });
    expect(heard).toBe('{"ü":1} POST application/json');
  });

  it('does not follow a redirect.', async () => {
    let asked = 0;
    const url = await receiver((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect((await postGuarded({ url, ...message }, near)).status).toBe(307);
    expect(asked).toBe(1);
  });

  it.each([
    ['120', 120_000],
    ['soon', null],
    [new Date(0).toUTCString(), 0],
  ])('reads how long to wait from "Retry-After: %s".', async (header, waits) => {
    const url = await receiver((_request, response) => {
      response.writeHead(503, { 'retry-after': header }).end();
    });
    expect((await postGuarded({ url, ...message }, near)).retryAfter).toBe(waits);
  });

  it('gives up on a receiver that does not answer in time.', async () => {
    const url = await receiver(() => undefined);
    await expect(postGuarded({ url, ...message }, { ...near, timeout: 200 })).rejects.toThrow(
      'no answer within 0.2 s',
    );
  });

  it('gives up on an answer that drips on without an end, too.', async () => {
    const url = await receiver((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    await expect(postGuarded({ url, ...message }, { ...near, timeout: 300 })).rejects.toThrow(
      'no answer within',
    );
  });

  it('cuts off an answer that is too long, and takes its status.', async () => {
    const url = await receiver((_request, response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(64 * 1024);
      const pour = () => {
        while (!response.destroyed && response.write(piece)) continue;
      };
      response.on('drain', pour);
      pour();
    });
    expect((await postGuarded({ url, ...message }, near)).status).toBe(200);
  });

  it('fails when the receiver closes without an answer.', async () => {
    const url = await receiver((request) => request.socket.destroy());
    await expect(postGuarded({ url, ...message }, near)).rejects.toThrow();
  });

  it.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/',
    'http://2130706433/',
  ])('does not reach %s unless that is allowed.', async (url) => {
    await expect(postGuarded({ url, ...message }, { reach: false, timeout: 5000 })).rejects.toThrow(
      ForbiddenAddress,
    );
  });

  it('does not reach a name that leads into a private network, however it answered before.', async () => {
    const answers = ['93.184.216.34', '10.0.0.7'];
    const resolve = () => Promise.resolve([{ address: answers.pop()!, family: 4 }]);
    const sent = postGuarded(
      { url: 'http://rebinding.example/', ...message },
      { reach: false, timeout: 5000, resolve },
    );
    await expect(sent).rejects.toThrow('private network');
  });
});
