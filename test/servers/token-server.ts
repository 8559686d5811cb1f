// A tiny identity provider: hands out access tokens and says which are valid, as OAuth's token introspection (RFC 7662) does.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';

export interface TokenServer {
  /** Where a mail server asks whether a token is valid. */
  introspection: string;
  /** A new token for the mailbox of this address. */
  issue: (email: string) => string;
  /** From now on the token is refused. */
  revoke: (token: string) => void;
  stop: () => Promise<void>;
}

export async function startTokenServer(): Promise<TokenServer> {
  const owners = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const piece of request) body.push(piece as Buffer);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const form = new URLSearchParams(Buffer.concat(body).toString());
    const token = form.get('token') ?? url.searchParams.get('token') ?? '';
    const email = owners.get(token);
    const answer = email === undefined ? { active: false } : { active: true, email, username: email };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    introspection: `http://127.0.0.1:${(server.address() as AddressInfo).port}/introspect`,
    issue(email) {
      const token = randomUUID();
      owners.set(token, email);
      return token;
    },
    revoke: (token) => void owners.delete(token),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
