// Sends every operation on accounts what fits, what nearly fits and what is hostile, as somebody who is signed in and runs the server.
import { asyncProperty, check } from 'fast-check';
import { expect, it } from 'vitest';
import { operationsOf, type ApiPaths } from '../../src/api/openapi-document.ts';
import { isOfAccounts } from '../../src/api/require-asker.ts';
import { judgeAnswer } from '../fuzz/judge-answer.ts';
import { requestsFor, type DrawnRequest } from '../fuzz/requests.ts';
import { scratchServer } from './scratch-server.ts';

const RUNS = 25;
/** On a machine that has much else to do. */
const PATIENCE = 300_000;
/** After these nobody is signed in any more, so they come last. */
const LAST = ['/me/sessions/{id}', '/me/sessions', '/me/password', '/sign-out', '/me/delete'];
/** Tries to sign in are told apart by where from, and of one place only so many are taken. */
const MANY_PLACES = 250;

const lateness = (path: string): number => LAST.indexOf(path);

it(
  'What is sent to the accounts of a server is answered as described, and never with a fault of the server.',
  async () => {
    const server = await scratchServer();
    const admin = await server.person('admin@people.example', { admin: true });
    const ole = await server.person('ole@people.example');
    const { body: made } = await admin.ask('POST', '/me/keys', { name: 'script', scopes: ['read'] });
    const { body: invited } = await admin.ask('POST', '/admin/invitations', { email: 'ida@people.example' });
    const { items: sessions } = (await admin.ask('GET', '/me/sessions')).body;
    const known: Record<string, string[]> = {
      keys: [made.id],
      sessions: [sessions[0].id],
      people: [ole.id],
      invitations: [invited.id ?? 'none'],
    };
    const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    let place = 0;
    const send = async (method: string, { path, headers, body }: DrawnRequest) => {
      const withBody = body !== undefined && method !== 'get';
      const response = await server.request(`/api/v1${path}`, {
        method: method.toUpperCase(),
        headers: {
          origin: 'https://hearback.test',
          cookie,
          'x-forwarded-for': `192.0.2.${(place += 1) % MANY_PLACES}`,
          ...headers,
        },
        ...(withBody && { body }),
      });
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, type, text: await response.text() };
    };
    const { body: description } = await admin.ask('GET', '/openapi.json');
    const operations = operationsOf(description.paths as ApiPaths)
      .filter(({ method, path }) => isOfAccounts(method, path))
      .toSorted((a, b) => lateness(a.path) - lateness(b.path));
    expect(operations.length).toBeGreaterThan(25);
    const done = new Set<string>();
    for (const { method, path, operation } of operations) {
      const ids = (name: string) =>
        name.endsWith('id') ? (known[path.split('/')[2] ?? ''] ?? ['none']) : [];
      const property = asyncProperty(requestsFor(path, operation, ids), async (drawn) => {
        const { status, type, text } = await send(method, drawn);
        if (status < 400) done.add(`${method} ${path}`);
        if (status === 404 && text.includes(`"detail":"There is no ${method.toUpperCase()} /`)) return;
        const faults = judgeAnswer(operation, status, type, text);
        if (faults.length > 0) throw new Error(`${status}: ${faults.join('; ')}`);
      });
      const { failed, counterexample, errorInstance } = await check(property, { numRuns: RUNS });
      const example = JSON.stringify(counterexample)?.slice(0, 800);
      expect(failed ? `${method} ${path} ${example}: ${String(errorInstance)}` : 'good').toBe('good');
      expect(server.errors.map(({ stack }) => stack)).toEqual([]);
    }
    expect(done.size).toBeGreaterThan(10);
  },
  PATIENCE,
);
