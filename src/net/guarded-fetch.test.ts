// Tests that a file is fetched from the address that was checked, from nowhere else, and no more of it than may be.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ForbiddenAddress, type Reach } from './guarded-connect.ts';
import { guardedFetch } from './guarded-fetch.ts';

const HOST = 'autoconfig.rowan.test';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-tls-'));
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject, '-days', '1'],
    {
      stdio: 'pipe',
    },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fetches from a server of this machine by the name `HOST`, which resolves as told, each time anew. */
async function fetchFrom(answer: RequestListener, answers: readonly string[], reach: Reach = 'loopback') {
  const [key, ca] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(folder, name), 'utf8')) as [
    string,
    string,
  ];
  let asked = 0;
  let served = 0;
  const server = createServer({ key, cert: ca }, (request, response) => {
    served += 1;
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const resolve = () => {
    const address = answers[Math.min(asked, answers.length - 1)] as string;
    asked += 1;
    return Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);
  };
  const fetch = guardedFetch({ reach, most: 1000, resolve, ca });
  const url = `https://${HOST}:${(server.address() as AddressInfo).port}/config.xml`;
  return { fetching: fetch(url), asked: () => asked, served: () => served };
}

describe('a fetch from a host that a person named', () => {
  it('gives what is there, asking for the name once.', async () => {
    const { fetching, asked } = await fetchFrom(
      (_, response) => response.end('<a/>'),
      ['127.0.0.1', '10.0.0.1'],
    );
    expect(await (await fetching).text()).toBe('<a/>');
    expect(asked()).toBe(1);
  });

  it.each([
    '127.0.0.1',
    '10.0.0.7',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    'fd00::1',
  ])('never reaches %s behind a public name, whatever the name led to before.', async (address) => {
    const { fetching, served } = await fetchFrom((_, response) => response.end('secret'), [address], false);
    await expect(fetching).rejects.toThrow(ForbiddenAddress);
    expect(served()).toBe(0);
  });

  it('does not follow a redirect, least of all into a private network.', async () => {
    const { fetching, served } = await fetchFrom(
      (_, response) =>
        response.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data' }).end(),
      ['127.0.0.1'],
    );
    expect((await fetching).status).toBe(302);
    expect(served()).toBe(1);
  });

  it('breaks off an answer that is longer than any of its kind.', async () => {
    const { fetching } = await fetchFrom((_, response) => response.end('x'.repeat(100_000)), ['127.0.0.1']);
    await expect(fetching).rejects.toThrow('more than 1000 bytes');
  });
});
