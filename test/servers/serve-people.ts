// Starts the real program in server mode, and lets people in as they would come in.
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { hearback, startHearback, type Running } from '../cli/run-hearback.ts';

export const PASSWORD = 'a heron in the reeds';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface PeopleServer extends Running {
  url: string;
  env: Record<string, string>;
  /** The token of a link that `hearback people add` or `reset` prints. */
  link: (...args: string[]) => Promise<string>;
  ask: (method: string, path: string, body?: unknown, cookie?: string) => Promise<Response>;
  /** With an account, signed in. @returns the cookie */
  join: (email: string) => Promise<string>;
  /** Uploads a mailbox and waits until it is read. */
  importFor: (cookie: string, mbox: string) => Promise<void>;
  /** Of all applications that are listed. */
  companiesOf: (cookie: string) => Promise<string[]>;
}

/** @param data folder of its own */
export async function servePeople(data: string, more: Record<string, string> = {}): Promise<PeopleServer> {
  const url = `http://localhost:${await freePort()}`;
  const env = { HEARBACK_MODE: 'server', PUBLIC_URL: url, HEARBACK_KEY: 'ab'.repeat(32), ...more };
  const running = startHearback(['serve', '--port', new URL(url).port, '--data-dir', data], env);
  await running.says(/Hearback is ready: /);
  const link = async (...args: string[]) => {
    const { stdout, stderr } = await hearback(['people', ...args, '--data-dir', data], env);
    const token = /#([\w-]+)$/m.exec(stdout)?.[1];
    if (token === undefined) throw new Error(`no link: ${stdout}${stderr}`);
    return token;
  };
  const ask = (method: string, path: string, body?: unknown, cookie = '') =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        ...(method !== 'GET' && { origin: url }),
        ...(cookie !== '' && { cookie }),
        ...(typeof body === 'object' && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const join = async (email: string) => {
    const token = await link('add', email);
    await ask('POST', '/invitations/accept', { token, password: PASSWORD });
    const answer = await ask('POST', '/sign-in', { email, password: PASSWORD });
    return answer.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
  };
  const importFor = async (cookie: string, mbox: string) => {
    const begun = await ask('POST', '/imports?name=box.mbox', mbox, cookie);
    const { id } = (await begun.json()) as { id: string };
    for (;;) {
      const run = await (await ask('GET', `/imports/${id}`, undefined, cookie)).json();
      const { state } = run as { state: string };
      if (state === 'done') return;
      if (state === 'failed') throw new Error(JSON.stringify(run));
      await wait(50);
    }
  };
  const companiesOf = async (cookie: string) => {
    const { items } = (await (await ask('GET', '/applications', undefined, cookie)).json()) as {
      items: { company: string }[];
    };
    return items.map(({ company }) => company);
  };
  return { ...running, url, env, link, ask, join, importFor, companiesOf };
}
