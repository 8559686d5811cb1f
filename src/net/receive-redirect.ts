// Waits on loopback for the browser that comes back from the provider with the answer to a request for consent (RFC 8252 §7.3).
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AccountError } from '../contracts/mail-account.ts';
import { isSameState } from './authorization-request.ts';

export interface RedirectReceiver {
  /** To be named in the authorization request. */
  redirectUri: string;
  /**
   * The code of the first answer that bears `state`; answers that do not are refused and waiting goes on.
   * @throws AccountError `consent` when the person declined; the signal's reason when aborted
   */
  code: (state: string, signal: AbortSignal) => Promise<string>;
  close: () => Promise<void>;
}

type Answer = { code: string } | { error: string };

const PATH = '/callback';

function page(line: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearback</title><p>${line}</p></html>`;
}

/** What a request to the receiver says, or null when it is not the answer that is waited for. */
function readAnswer(target: string | undefined, state: string): Answer | null {
  const url = new URL(target ?? '/', 'http://127.0.0.1');
  if (url.pathname !== PATH || !isSameState(state, url.searchParams.get('state'))) return null;
  const code = url.searchParams.get('code');
  if (code) return { code };
  // Only the registered form of an error code (RFC 6749 §4.1.2.1) is repeated to the person.
  const error = url.searchParams.get('error') ?? '';
  return { error: /^[a-z_]{1,60}$/.test(error) ? error : 'no code in the answer' };
}

function waitForAnswer(server: Server, state: string, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const answer = readAnswer(request.url, state);
      const line = answer
        ? 'code' in answer
          ? 'The mailbox is connected. You can close this window.'
          : 'Consent was not given. You can close this window.'
        : 'This is not the answer that Hearback waits for.';
      // The address bar holds the code: it goes neither into a cache nor to another site.
      response.writeHead(answer ? 200 : 400, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'",
        connection: 'close',
      });
      response.end(page(line));
      if (!answer) return;
      signal.removeEventListener('abort', stop);
      resolve(answer);
    });
  });
}

/** Listens on a free port of loopback, reachable from this machine only. @param host as the provider wants it written */
export async function receiveRedirect(host: '127.0.0.1' | 'localhost'): Promise<RedirectReceiver> {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    redirectUri: `http://${host}:${port}${PATH}`,
    async code(state, signal) {
      const answer = await waitForAnswer(server, state, signal);
      if ('code' in answer) return answer.code;
      throw new AccountError('consent', `consent was not given (${answer.error}); connect the mailbox again`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
